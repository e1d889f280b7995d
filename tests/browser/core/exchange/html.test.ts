import { afterEach, describe, expect, test } from 'vitest';
import {
  HTML_SCRIPT,
  HTML_SCRIPT_HASH,
  HTML_STYLE,
  HTML_STYLE_HASH,
} from '@/core/exchange/exporters/html-style';
import { enBundle, zhBundle } from '../../../fixtures/exports/bundles';
import { exportFirst, HOSTILE_WORDS, withWords } from './support';

const GOLDEN = '../../../fixtures/exports';

/** Opens a page as a browser does, scripts included, in a frame of its own. */
async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
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
    const field = page.querySelector('input');
    if (!field) throw new Error('no search field');
    field.value = 'FERRY board';
    field.dispatchEvent(new Event('input'));
    expect([...page.querySelectorAll('section')].map(({ hidden }) => hidden)).toEqual([true, false]);
    field.value = '';
    field.dispatchEvent(new Event('input'));
    expect([...page.querySelectorAll('section')].map(({ hidden }) => hidden)).toEqual([false, false]);
  });

  test.for(HOSTILE_WORDS)('%j stands there as text and runs nothing', async (words) => {
    const page = await open(
      String(exportFirst('html', [withWords(zhBundle, words, words), enBundle]).contents),
    );
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('section')).toHaveLength(2);
    // HTML has no carriage return of its own.
    const expected = words.replace(/\r\n?/g, '\n');
    expect(page.querySelector('p.note')?.textContent).toBe(expected.replaceAll('\u0000', ''));
    expect(page.title).toContain('Lede');
  });
});
