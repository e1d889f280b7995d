import { createServer, type IncomingMessage } from 'node:http';

/** What was asked for, and by whom. */
export interface Asked {
  readonly path: string;
  readonly referrer: string;
  /** The page of the same origin asked, not the reader. */
  readonly isByPage: boolean;
}

export interface HostileServer {
  readonly url: (path: string) => string;
  readonly asked: Asked[];
  /** What the reader has asked for since then and should not have: canaries, and anything that tells where it is shown. */
  readonly unwelcome: (since: number) => string[];
  readonly close: () => Promise<void>;
}

interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** One transparent pixel: enough of an image to load. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Serves pages on 127.0.0.1 and notes every request. An image lies at each address under `/image/` and `/canary/`.
 */
export async function serveHostile(pages: ReadonlyMap<string, Served>): Promise<HostileServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(describe(request, pathname));
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, { 'Content-Type': 'text/html', ...page.headers });
      response.end(page.html);
    } else if (/^\/(?:image|canary)\//.test(pathname)) {
      response.writeHead(200, { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' }).end(PNG);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: (path) => `http://127.0.0.1:${address.port}${path}`,
    asked,
    unwelcome: (since) =>
      asked
        .slice(since)
        .filter(({ isByPage }) => !isByPage)
        .filter(({ path, referrer }) => path.startsWith('/canary/') || referrer !== '')
        .map(({ path, referrer }) => `${path} from ${referrer}`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function describe({ headers }: IncomingMessage, path: string): Asked {
  return {
    path,
    referrer: headers.referer ?? '',
    isByPage: headers['sec-fetch-site'] === 'same-origin' || headers['sec-fetch-mode'] === 'navigate',
  };
}
