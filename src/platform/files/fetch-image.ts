/** Larger than any picture that an article needs, in bytes. */
const MOST_BYTES = 10_000_000;

/** A server that does not answer is given up, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Pictures that are only pixels: an SVG can hold a script. */
const RASTER = /^image\/(?:avif|bmp|gif|jpeg|png|webp|x-icon)$/;

/**
 * A picture from the web, without cookies and without saying who asks. Null for what is no picture, is too large, or does
 * not come: the article is read without it. The only place in Lede that asks for anything from the web.
 */
export async function fetchImage(source: string, signal: AbortSignal): Promise<Blob | null> {
  try {
    const response = await fetch(source, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (!response.ok || !RASTER.test(type) || announced > MOST_BYTES) {
      await response.body?.cancel();
      return null;
    }
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > MOST_BYTES ? null : new Blob([bytes], { type });
  } catch (cause) {
    console.info('Lede: a picture did not come', source, cause);
    return null;
  }
}
