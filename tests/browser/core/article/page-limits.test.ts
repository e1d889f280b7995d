import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { PAGE_LIMITS, refusePage } from '@/core/article/page-limits';

const URL = 'https://news.example/2026/03/05/pier.html';

function parse(html: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(html, type);
}

/** The parser of HTML flattens what is nested deeper than 512: built by hand. */
function nested(depth: number): Document {
  const page = parse('<body></body>');
  let parent: Element = page.body;
  for (let i = 0; i < depth; i++) parent = parent.appendChild(page.createElement('div'));
  parent.textContent = '老码头重新开放。'.repeat(50);
  return page;
}

function withoutRoot(): Document {
  const page = parse('');
  page.documentElement.remove();
  return page;
}

describe('refusePage', () => {
  test.for<[string, () => Document, string]>([
    ['a page nested 300 deep', () => nested(300), 'page-too-deep'],
    ['a page nested 20,000 deep', () => nested(20_000), 'page-too-deep'],
    ['a page of 60,000 elements', () => parse('<p>x</p>'.repeat(60_000)), 'page-too-large'],
    ['a page of 4 MB of text', () => parse(`<p>${'老码头'.repeat(1_400_000)}</p>`), 'page-too-large'],
    ['4 MB in a script', () => parse(`<script>${'x'.repeat(4_000_000)}</script>`), 'page-too-large'],
    ['XML', () => parse('<feed><title>x</title></feed>', 'application/xml'), 'page-not-html'],
    ['XML as text', () => parse('<feed/>', 'text/xml'), 'page-not-html'],
    ['broken XML', () => parse('<feed', 'application/xml'), 'page-not-html'],
    ['SVG', () => parse('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), 'page-not-html'],
    ['no document at all', () => new Document(), 'page-not-html'],
    ['a page without a root', withoutRoot, 'page-not-html'],
  ])('refuses %s', ([, make, code]) => {
    const page = make();
    expect(refusePage(page)).toBe(code);
    expect(extractArticle(page, URL, window)).toEqual({ type: 'refused', code });
  });

  test.for<[string, () => Document]>([
    ['an empty page', () => parse('')],
    ['XHTML', () => parse('<html xmlns="http://www.w3.org/1999/xhtml"/>', 'application/xhtml+xml')],
    ['a page as deep as allowed', () => nested(PAGE_LIMITS.depth - 4)],
    ['many elements', () => parse('<p>x</p>'.repeat(PAGE_LIMITS.elements - 10))],
    ['much text', () => parse(`<p>${'x'.repeat(PAGE_LIMITS.text - 10)}</p>`)],
    ['long comments, which nobody reads', () => parse(`<!--${'x'.repeat(4_000_000)}--><p>x</p>`)],
  ])('reads %s', ([, make]) => {
    expect(refusePage(make())).toBeNull();
  });
});
