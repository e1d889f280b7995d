import { createElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ArticleBody } from '@/ui/reader/article-body';
import { show } from '../show';
import { storeArticle } from './store-article';

const WORDS = '<p>A sentence of the article.</p>';
const NOWHERE = 'https://127.0.0.1:9/missing.png';

let close: () => void;

afterEach(() => close());

describe('The body of an article', () => {
  test.for([
    ['its description stands in for it', 'The old pier', 'block'],
    ['nothing does where it has no description', '', 'none'],
  ] as const)('a picture that does not load is hidden, and %s', async ([, alt, standIn]) => {
    const body = await open(`${WORDS}<figure><img src="${NOWHERE}" alt="${alt}"></figure>`);
    await expect.poll(() => body.querySelector('img')?.hidden).toBe(true);
    expect(displayOf(body, 'img')).toBe('none');
    expect(displayOf(body, '[data-role=missing-image]')).toBe(standIn);
  });

  test('only a table that is wider than the page takes the focus, and says what it is', async () => {
    const wide = `<td>${'unbreakable'.repeat(40)}</td>`;
    const body = await open(
      `${WORDS}<table><caption>Crossings by year</caption><tr>${wide}</tr></table>` +
        `<table><tr>${wide}</tr></table><table><tr><td>small</td></tr></table>`,
    );
    const boxes = [...body.querySelectorAll<HTMLElement>('[data-role=table-box]')];
    const facts = () => boxes.map((box) => [box.getAttribute('tabindex'), box.role, box.ariaLabel] as const);
    await expect.poll(facts).toEqual([
      ['0', 'region', 'Crossings by year'],
      ['0', 'region', 'Table'],
      [null, null, null],
    ]);
  });

  test('a link that leads nowhere looks like the words around it', async () => {
    const body = await open('<p>See <a>note 1</a> and <a href="https://a.example/">the site</a>.</p>');
    const [dead, live] = [...body.querySelectorAll('a')].map((link) => getComputedStyle(link));
    expect(dead?.textDecorationLine).toBe('none');
    expect(dead?.color).toBe(getComputedStyle(body).color);
    expect(live?.textDecorationLine).toBe('underline');
  });
});

async function open(html: string): Promise<HTMLElement> {
  const stored = await storeArticle({ html });
  const shown = await show(
    createElement(ArticleBody, { ...stored, onRendered: () => undefined, kept: new Map() }),
  );
  close = shown.close;
  await expect.poll(() => shown.element.querySelector('p')).not.toBeNull();
  return shown.element.querySelector('article') as HTMLElement;
}

function displayOf(body: HTMLElement, selector: string): string | undefined {
  const element = body.querySelector(selector);
  return element ? getComputedStyle(element).display : undefined;
}
