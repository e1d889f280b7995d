import { afterEach, describe, expect, test } from 'vitest';
import { HTML_SCRIPT, HTML_SCRIPT_HASH } from '@/core/exchange/exporters/html-script';
import { HTML_STYLE, HTML_STYLE_HASH } from '@/core/exchange/exporters/html-style';
import { enBundle, zhBundle } from '../../../fixtures/exports/bundles';
import { exportFirst, HOSTILE_WORDS, withBody, withWords } from './support';

const GOLDEN = '../../../fixtures/exports';

/** Opens a page as a browser does, scripts included, in a frame of its own; its pictures are on no server and not waited for. */
async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  document.body.append(frame);
  const read = (): boolean =>
    frame.contentDocument?.URL === 'about:srcdoc' && frame.contentDocument.readyState !== 'loading';
  await expect.poll(read).toBe(true);
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('A page of articles', () => {
  test('is the golden file', async () => {
    const { contents, type } = exportFirst('html', [zhBundle, enBundle]);
    expect(type).toBe('text/html');
    await expect(contents).toMatchFileSnapshot(`${GOLDEN}/library.html`);
  });

  test.each([
    [HTML_STYLE, HTML_STYLE_HASH],
    [HTML_SCRIPT, HTML_SCRIPT_HASH],
  ])('its policy names the hash of what is in it', async (text, hash) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    expect(hash).toBe(`sha256-${btoa(String.fromCharCode(...digest))}`);
  });

  test('marks the passages where they are, with the note, and keeps the text', async () => {
    const page = await open(String(exportFirst('html', [zhBundle]).contents));
    const marks = [...page.querySelectorAll('section > :not(aside) mark, section > mark')];
    expect(marks.map((mark) => mark.textContent).join('')).toContain('不砍一棵老树');
    expect(page.querySelector('mark.yellow')?.getAttribute('title')).toContain('谁来*监督*');
    expect(page.querySelectorAll('p mark.green')[0]?.closest('p')?.textContent).toContain('渡口的读音');
  });

  test('is searched by its own script, which its policy lets run', async () => {
    const page = await open(String(exportFirst('html', [zhBundle, enBundle]).contents));
    const shown = (): boolean[] => [...page.querySelectorAll('main > section')].map(isShown);
    search(page, 'FERRY board');
    expect(shown()).toEqual([false, true]);
    expect([...page.querySelectorAll('nav > ol > li')].map(isShown)).toEqual([false, true]);
    expect(page.querySelector('output')?.textContent).toBe('1 / 2');
    expect(foundIn(page)).toEqual(['ferry', 'board']);
    search(page, 'ｆｅｒｒｙ 公园');
    expect(page.querySelector('output')?.textContent).toBe('0 / 2');
    search(page, '');
    expect(shown()).toEqual([true, true]);
    expect(page.querySelector('output')?.textContent).toBe('');
    expect(foundIn(page)).toEqual([]);
  });

  test('of one article is searched too, and stays whole', async () => {
    const page = await open(String(exportFirst('html', [zhBundle]).contents));
    search(page, '江风');
    expect(foundIn(page).length).toBeGreaterThanOrEqual(2);
    search(page, '没有的词');
    expect([...page.querySelectorAll('main > section')].map(isShown)).toEqual([true]);
    expect(page.querySelector('output')?.textContent).toBe('0');
  });

  test('has a table of contents with the headings of each article', async () => {
    const body = '<h2>First part</h2><p>a</p><h3> </h3><h2>Second <em>part</em></h2><p>b</p>';
    const page = await open(
      String(exportFirst('html', [withBody(enBundle, body), withBody(zhBundle, body)]).contents),
    );
    const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')];
    const parts = ['First part', 'Second part'];
    expect(links.map((link) => link.textContent)).toEqual([
      enBundle.article.title,
      ...parts,
      zhBundle.article.title,
      ...parts,
    ]);
    for (const link of links) {
      const target = page.querySelector(link.getAttribute('href') ?? '');
      expect(target?.textContent).toContain(link.textContent);
    }
  });

  test('of several articles keeps their links within each of them, and parts of an article are no articles', async () => {
    const body =
      '<section><p><a href="#lede-1">1</a></p></section><section><p id="lede-1">Note</p></section>';
    const page = await open(
      String(exportFirst('html', [withBody(enBundle, body), withBody(zhBundle, body)]).contents),
    );
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const article of page.querySelectorAll('main > section')) {
      const link = article.querySelector('p > a[href^="#"]');
      expect(article.querySelector(link?.getAttribute('href') ?? '')?.textContent).toBe('Note');
    }
    search(page, '青石晚报');
    expect([...page.querySelectorAll('main > section')].map(isShown)).toEqual([false, true]);
    expect([...page.querySelectorAll('section section')].map(isShown)).toEqual([false, false, true, true]);
  });

  test('says its language and direction', async () => {
    const arabic = { ...enBundle, article: { ...enBundle.article, lang: 'ar', dir: 'rtl' as const } };
    const page = await open(String(exportFirst('html', [arabic]).contents));
    expect(page.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  test.for(HOSTILE_WORDS)('%j stands there as text and runs nothing', async (words) => {
    const page = await open(
      String(exportFirst('html', [withWords(zhBundle, words, words), enBundle]).contents),
    );
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('main > section')).toHaveLength(2);
    // HTML has no carriage return of its own.
    const expected = words.replace(/\r\n?/g, '\n');
    expect(page.querySelector('p.note')?.textContent).toBe(expected.replaceAll('\u0000', ''));
    expect(page.title).toContain('Lede');
  });
});

function search(page: Document, words: string): void {
  const field = page.querySelector('input');
  if (!field) throw new Error('no search field');
  field.value = words;
  field.dispatchEvent(new Event('input'));
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}

/** What the search has painted. */
function foundIn(page: Document): string[] {
  const painted = (page.defaultView as unknown as typeof globalThis).CSS.highlights.get('found');
  return [...(painted ?? [])].map((range) => String(range).toLowerCase());
}
