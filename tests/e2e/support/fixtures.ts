import { fromRoot } from '../../../scripts/paths.mjs';
import { type MadeUpPage, type PageServer, serveFolder } from '../../../scripts/serve.mjs';

export type { MadeUpPage, PageServer };
export { serveFolder };

/** The sample article, as `server.url` wants it. */
export const SAMPLE = 'zh--news--sample/page.html';

/**
 * Serves `tests/fixtures/pages/` on a free port of 127.0.0.1.
 * @param pages further pages that exist only on the server, by path, such as `/strict.html`
 */
export function serveFixtures(pages: Record<string, MadeUpPage> = {}): Promise<PageServer> {
  return serveFolder(fromRoot('tests/fixtures/pages'), pages);
}
