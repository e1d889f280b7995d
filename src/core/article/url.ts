/**
 * Parameters that say where a reader came from and never what they read. Names are the documented
 * ones of the ad and analytics systems that add them.
 */
const TRACKING_PARAMETER =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|spm|scm|share_(token|source|from)|from_source|ref_src|cmpid|ncid|xtor|wt\.\w+|at_(medium|campaign))$/i;

/** True for an address that an article can have. */
export function isWebUrl(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** The fragment is the address of the view in apps that route by it. */
const ROUTE = /^#(?:!|\/)/;

/** Hosts on which sites keep their pages for phones and for AMP; what is left must still be a site's name. */
const VARIANT_HOST = /^(?:m|mobile|wap|3g|amp)\.(?=[^.]+\.[^.]+)/;

/** AMP's ways to name a page's other form: https://amp.dev/documentation/guides-and-tutorials/optimize-and-measure/discovery */
const AMP_PATH = /^\/amp(?=\/.)|(?:\/amp\/*|\.amp|\.amp(?=\.html?))$|(?<=\.)amp\.(?=html?$)/i;
const AMP_PARAMETERS: readonly (readonly [name: string, value: RegExp])[] = [
  ['amp', /^(?:1|true|)$/i],
  ['outputType', /^amp$/i],
  ['_amp', /^(?:1|true)$/i],
];

/**
 * The key under which one article is stored once: no name and password, no fragment but a route, no tracking parameters, the others in
 * order, no trailing slash, and neither the host nor the path of a page's form for phones or AMP. An address that
 * does not parse is its own key.
 */
export function normalizeUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  if (!ROUTE.test(parsed.hash)) parsed.hash = '';
  for (const [name] of readParameters(parsed)) {
    if (TRACKING_PARAMETER.test(name)) parsed.searchParams.delete(name);
  }
  for (const [name, value] of AMP_PARAMETERS) {
    if (value.test(parsed.searchParams.get(name) ?? 'absent')) parsed.searchParams.delete(name);
  }
  parsed.searchParams.sort();
  if (isWebUrl(url)) dropVariant(parsed);
  if (parsed.pathname.length > 1) parsed.pathname = parsed.pathname.replace(/(?<!\/)\/+$/, '');
  return parsed.href;
}

/**
 * The parameters of an address by name, undecoded. Not by the iterator of `searchParams`: in Firefox a script in a page
 * may not read what it gives.
 */
export function readParameters({ search }: URL): (readonly [name: string, value: string])[] {
  return search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name, value.join('=')];
    });
}

/** Until nothing changes, so that a key is its own key. */
function dropVariant(url: URL): void {
  for (let before = ''; before !== url.href; ) {
    before = url.href;
    url.hostname = url.hostname.replace(VARIANT_HOST, '');
    url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '').replace(AMP_PATH, '');
  }
}

/**
 * The address that a page says is its own, `declared` by `<link rel="canonical">`, or null where it is not to be
 * believed: of another origin, which would let a page pose as another site's, or the bare root, which many sites
 * declare on every page.
 */
export function canonicalUrl(declared: string | null, url: string): string | null {
  if (!declared || !URL.canParse(declared, url)) return null;
  const [own, canonical] = [new URL(url), new URL(declared, url)];
  const isRoot = /^\/*(?:index\.\w+)?$/.test(canonical.pathname) && canonical.search === '';
  return canonical.origin === own.origin && !isRoot ? canonical.href : null;
}

/** The host of an address without its `www.`, as the browser writes it; null for one without a host, such as a file's. */
export function siteOf(url: string): string | null {
  return (URL.canParse(url) && new URL(url).hostname.replace(/^www\./, '')) || null;
}

/** `harbournews` and `harbournews.com` for `www.harbournews.com`: sites are often called as their address is. */
export function hostNames(url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const labels = host.split('.');
  return labels.length < 2 ? [] : [host, ...labels.slice(0, -1).filter((label) => label.length > 3)];
}
