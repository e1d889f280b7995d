import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/core/article/metadata';

function authors(head: string, body = ''): readonly string[] {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  return readMetadata(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/pier')
    .authors;
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const HEADLINE = '<h1>Old pier reopens for the summer</h1>';
const TITLE = '<title>Old pier reopens for the summer | Harbour News</title>';

describe('the authors of an article', () => {
  test.for<[string, string, string, string[]]>([
    [
      'each in a meta tag of its own',
      '<meta name="author" content=" "><meta name="author" content="Ida Holm"><meta name="author" content="Omar Reyes">',
      '',
      ['Ida Holm', 'Omar Reyes'],
    ],
    ['a meta tag of a mailing system', '<meta name="sailthru.author" content="Ida Holm">', '', ['Ida Holm']],
    [
      'a card that says who wrote it',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Holm">',
      '',
      ['Ida Holm'],
    ],
    [
      'a card that says how long it takes is no author',
      '<meta name="twitter:label1" content="Time to read"><meta name="twitter:data1" content="Five minutes">',
      '',
      [],
    ],
    [
      'JSON-LD that refers to another node',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#ida' } },
          { '@type': 'Person', '@id': '#ida', name: 'Ida Holm' },
        ],
      }),
      '',
      ['Ida Holm'],
    ],
    [
      'a person before the name of the site',
      `${TITLE}<meta property="og:site_name" content="Harbour News"><meta name="author" content="Harbour News">`,
      `${HEADLINE}<p>By Ida Holm</p>`,
      ['Ida Holm'],
    ],
    [
      'the name of the site where there is no person',
      '<meta property="og:site_name" content="Harbour News"><meta name="author" content="Harbour News">',
      '<p class="byline">red, agencies</p>',
      ['Harbour News'],
    ],
    [
      'a person who signs the text, before an office that a meta tag names',
      `${TITLE}<meta name="author" content="Events Coordinator">`,
      `${HEADLINE}<p>The old pier is open again.</p><p>By Ida Holm</p>`,
      ['Ida Holm'],
    ],
    [
      'a link to more stories by somebody is no signature',
      `${TITLE}<meta name="author" content="Harbour News"><meta property="og:site_name" content="Harbour News">`,
      `${HEADLINE}${'<p>The old pier is open again.</p>'.repeat(14)}<p><a>By Ida</a></p>`,
      ['Harbour News'],
    ],
    [
      'names with a stroke between them, where only the site is declared',
      `${TITLE}<meta name="author" content="Harbour News"><meta property="og:site_name" content="Harbour News">`,
      `${HEADLINE}<p>Ida Holm/Omar Reyes</p><p>The old pier is open again.</p>`,
      ['Ida Holm', 'Omar Reyes'],
    ],
    [
      'a list of facts that has the author among them',
      TITLE,
      `${HEADLINE}${'<p>The old pier is open again.</p>'.repeat(14)}<ul><li><b>Autorin/Autor</b> Ida Holm</li></ul>`,
      ['Ida Holm'],
    ],
    [
      'a class name in another spelling',
      TITLE,
      `${HEADLINE}<p class="Story_Author_x8">Written by Ida Holm</p>`,
      ['Ida Holm'],
    ],
    [
      'a person who only comments is none',
      TITLE,
      `${HEADLINE}<div class="comment-list"><b class="comment-writer">Omar Reyes</b></div>`,
      [],
    ],
    [
      'a name that opens a line of facts',
      TITLE,
      `${HEADLINE}<p>Ida Holm | Senior Writer | July 2, 2026</p>`,
      ['Ida Holm'],
    ],
    [
      'a name beside a portrait of the same name',
      TITLE,
      `${HEADLINE}<img alt="Ida Holm" src="a.jpg"><p>Ida Holm</p><p>Updated July 2, 2026</p>`,
      ['Ida Holm'],
    ],
    [
      'a line with two capitals and no portrait is no name',
      TITLE,
      `${HEADLINE}<p>Harbour Walks</p><p>Updated July 2, 2026</p>`,
      [],
    ],
    [
      'a signature at the foot',
      TITLE,
      `${HEADLINE}<p>${'The pier is open again and children jump from it all day. '.repeat(5)}</p><h3>Written by Ida Holm</h3>`,
      ['Ida Holm'],
    ],
  ])('%s', ([, head, body, names]) => {
    expect(authors(head, body)).toEqual(names);
  });
});
