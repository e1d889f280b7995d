import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, sep } from 'node:path';

/** Types without a charset: the page's own declaration must decide, as on the servers of many newspapers. */
const TYPES = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/**
 * A page that exists only on the server: what a test needs and no fixture file can say, such as a header.
 * @typedef {object} MadeUpPage
 * @property {string | Buffer} body
 * @property {number} [status] 200 unless told
 * @property {Record<string, string>} [headers] `Content-Type: text/html` unless told
 */

/**
 * @typedef {object} PageServer
 * @property {string} origin such as `http://127.0.0.1:40123`
 * @property {(path: string) => string} url the address of a file in the folder
 * @property {string[]} requests the path of every request so far, oldest first
 * @property {() => Promise<void>} close ends it, open connections included
 */

/**
 * Serves a folder on 127.0.0.1: bytes unchanged, no charset in the type, nothing outside the folder.
 * @param {string} folder absolute path
 * @param {Record<string, MadeUpPage>} [pages] further pages by path, such as `/strict.html`
 * @returns {Promise<PageServer>}
 */
export async function serveFolder(folder, pages = {}) {
  const root = await realpath(folder);
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    requests.push(path);
    const answer = isAddressedToUs(request) ? (pages[path] ?? (await readPage(root, path))) : null;
    if (answer === null) return void response.writeHead(404).end();
    response.writeHead(answer.status ?? 200, { 'Content-Type': 'text/html', ...answer.headers });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    url: (path) => new URL(path.split('/').map(encodeURIComponent).join('/'), `${origin}/`).href,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves one page with the files beside it, its images for instance.
 * @param {string} file absolute path
 * @returns {Promise<PageServer & { page: string }>} `page` is the address of the file
 */
export async function serveFile(file) {
  const server = await serveFolder(dirname(file));
  return { ...server, page: server.url(basename(file)) };
}

/**
 * Only requests that name 127.0.0.1 are answered, so that no web page can read the folder by pointing a name
 * of its own at this machine (DNS rebinding).
 * @param {import('node:http').IncomingMessage} request
 */
function isAddressedToUs(request) {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Promise<MadeUpPage | null>} null where there is no such file, or it lies outside or is hidden
 */
async function readPage(root, path) {
  try {
    const file = await realpath(join(root, decodeURIComponent(path)));
    const isInside = file.startsWith(root + sep) && !file.slice(root.length).includes(`${sep}.`);
    if (!isInside) return null;
    const type = /** @type {Record<string, string>} */ (TYPES)[extname(file).toLowerCase()];
    return {
      body: await readFile(file),
      headers: { 'Content-Type': type ?? 'application/octet-stream' },
    };
  } catch {
    return null;
  }
}
