import { describe, expect, test } from 'vitest';
import { type PageHeadings, readHeadings } from '@/core/article/page-headings';

const ADDRESS = 'https://news.example/harbour/2026/ferry.html';

function read(body: string, address = ADDRESS): PageHeadings {
  return readHeadings(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'), address);
}

const link = (href: string, text: string): string => `<a href="${href}">${text}</a>`;

describe('a heading of the first rank', () => {
  test.for([
    ['without a link', 'The ferry', ['The ferry'], []],
    ['that leads to its own page', link(ADDRESS, 'The ferry'), ['The ferry'], []],
    ['that leads to itself', link('#ferry', 'The ferry'), ['The ferry'], []],
    [
      'that leads to the page behind an archive',
      link('https://archive.example/https://news.example/x/ferry.html', 'The ferry'),
      ['The ferry'],
      [],
    ],
    [
      'with a word that leads elsewhere',
      `The ferry to ${link('/tags/westhaven', 'Westhaven')}`,
      ['The ferry to Westhaven'],
      [],
    ],
    ['that leads to another story', link('/harbour/2025/pier.html', 'The pier'), [], []],
    ['that leads to the front page', link('/', 'Harbour News'), [], ['Harbour News']],
    ['that leads to the front page of a section', link('/harbour/', 'Harbour'), [], ['Harbour']],
    ['whose address is broken', link('http://[', 'The ferry'), ['The ferry'], []],
  ] as const)('%s', ([, heading, headlines, siteNames]) => {
    expect(read(`<h1>${heading}</h1>`)).toMatchObject({ headlines, siteNames });
  });

  test('inside a link', () => {
    expect(read(`<a href="/"><h1>Harbour News</h1></a><h2>The ferry</h2>`)).toMatchObject({
      ...{ headlines: [], siteNames: ['Harbour News'], sections: ['The ferry'] },
    });
  });
});

test('a heading that leads to the declared address of its page is its own', () => {
  const canonical = '<link rel="canonical" href="/2026/the-ferry/">';
  const body = `${canonical}<h1>${link('/2026/the-ferry/', 'The ferry')}</h1>`;
  expect(read(body, 'https://news.example/?p=7').headlines).toEqual(['The ferry']);
});

test('the one of the article and the one of the main part are told from the rest', () => {
  const page = '<h1>Live now</h1><main><article><h1>The ferry</h1><h2>Why</h2></article></main>';
  expect(read(page)).toMatchObject({ ofArticle: 'The ferry', ofMain: 'The ferry', sections: [] });
});

test('of two headings in the main part none is the only one', () => {
  const page = '<main><h1>Offers</h1><article><h1>The ferry</h1></article></main>';
  expect(read(page)).toMatchObject({ ofArticle: 'The ferry', ofMain: null });
});

test('headings of lower rank count only where there is no headline, and not those of other stories', () => {
  const page = `<h1>${link('/', 'Harbour')}</h1><h2>The ferry</h2><h3>${link('/other.html', 'Other')}</h3>`;
  expect(read(page).sections).toEqual(['The ferry']);
});
