import { createServer } from 'node:http';
import { PARAGRAPHS } from './paragraphs';

export interface PagedPage {
  readonly body: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** In milliseconds, before anything is sent. */
  readonly delay?: number;
  /** Nothing is sent before this: for what has to be seen while a page is on its way. */
  readonly until?: Promise<void>;
}

export interface PagedSite {
  readonly origin: string;
  /** Path and query of every request so far, oldest first. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Serves pages by path and query on 127.0.0.1, some of them late, and notes what is asked for. */
export async function servePaged(pages: () => Readonly<Record<string, PagedPage>>): Promise<PagedSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages()[path];
    if (!page) return void response.writeHead(404).end();
    const answer = (): void => {
      response.writeHead(page.status ?? 200, { 'Content-Type': 'text/html', ...page.headers });
      response.end(page.body);
    };
    setTimeout(() => (page.until ? void page.until.then(answer) : answer()), page.delay ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface PageParts {
  readonly title?: string;
  readonly lang?: string;
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  readonly texts?: readonly string[];
}

/** One page of a story; its paragraphs begin with `〔2〕`, so that they can be told from those of the others. */
export function pageOf(number: number, parts: PageParts = {}): string {
  const {
    title = '渡口的一天',
    lang = 'zh-CN',
    head = '',
    before = '',
    after = '',
    texts = PARAGRAPHS,
  } = parts;
  const text = texts.map((paragraph) => `<p>〔${number}〕${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="${lang}"><head>${head || '<meta charset="utf-8">'}<title>${title}</title>
    <meta property="og:type" content="article"></head>
    <body><nav><a href="/">首页</a></nav><article><h1>${title}</h1>${before}${text}${after}</article></body></html>`;
}
