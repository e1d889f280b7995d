import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { enBundle, zhBundle } from '../../../fixtures/exports/bundles';
import { exportFirst, HOSTILE_WORDS, withBody, withWords } from './support';

function files(bundles: Parameters<typeof exportFirst>[1]): Map<string, string> {
  const { contents } = exportFirst('epub', bundles);
  if (typeof contents === 'string') throw new Error('a book is bytes');
  return new Map(Object.entries(unzipSync(contents)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function xml(text: string | undefined): Document {
  const parsed = new DOMParser().parseFromString(text ?? '', 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  return parsed;
}

describe('An EPUB', () => {
  test('begins with its type, not compressed', () => {
    const { contents, name } = exportFirst('epub', [zhBundle, enBundle]);
    expect(name).toBe('lede-2026-03-15.epub');
    // https://www.w3.org/TR/epub-33/#sec-zip-container-mime: "mimetype" at 30, its content at 38.
    expect(strFromU8((contents as Uint8Array).slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('lists every file, a chapter an article in their order, with title and languages', () => {
    const book = files([zhBundle, enBundle]);
    const opf = xml(book.get('OEBPS/content.opf'));
    const listed = [...opf.querySelectorAll('item')].map((item) => `OEBPS/${item.getAttribute('href')}`);
    const inZip = [...book.keys()].filter((name) => name.startsWith('OEBPS/') && !name.endsWith('.opf'));
    expect(listed.sort()).toEqual(inZip.sort());
    const spine = [...opf.querySelectorAll('itemref')].map((item) => item.getAttribute('idref'));
    expect(spine).toEqual(['chapter-1', 'chapter-2']);
    const languages = [...opf.getElementsByTagName('dc:language')].map((one) => one.textContent);
    expect(languages).toEqual(['zh-Hans', 'en-GB']);
    const links = [...xml(book.get('OEBPS/nav.xhtml')).querySelectorAll('nav a')];
    expect(links.map((link) => link.textContent)).toEqual([zhBundle.article.title, enBundle.article.title]);
  });

  test('has the text with its passages marked, and no picture from the network', () => {
    const chapter = xml(files([zhBundle]).get('OEBPS/chapter-1.xhtml'));
    expect(chapter.querySelector('p mark.yellow')?.textContent).toContain('“');
    expect(chapter.querySelector('img')).toBeNull();
    expect(chapter.documentElement.textContent).toContain('[码头[旧照]]');
    expect(chapter.documentElement.getAttribute('xml:lang')).toBe('zh-Hans');
  });

  test('has links as the standard writes them, and none that lead nowhere', () => {
    const body =
      '<table width="50%"><tr><td width="9"><a href="https://a.example/潮 水?q=[1]">tide</a></td></tr></table>' +
      '<p><a href="#lede-1">1</a> <a href="#lede-2">2</a> <a href="http://[">x</a></p><p id="lede-1">Note</p>';
    const chapter = xml(files([withBody(enBundle, body)]).get('OEBPS/chapter-1.xhtml'));
    const links = [...chapter.querySelectorAll('td a, p:not([class]) > a')];
    const tide = 'https://a.example/%E6%BD%AE%20%E6%B0%B4?q=[1]';
    expect(links.map((link) => link.getAttribute('href'))).toEqual([tide, '#lede-1', null, null]);
    expect(chapter.querySelector('[width]')).toBeNull();
  });

  test.for(HOSTILE_WORDS)('%j is well-formed text in it', (words) => {
    const book = files([withWords(zhBundle, words, words)]);
    for (const [name, text] of book) {
      if (/\.(?:xhtml|opf|xml)$/.test(name)) xml(text);
    }
    const chapter = xml(book.get('OEBPS/chapter-1.xhtml'));
    const note = chapter.querySelector('p.note')?.textContent;
    expect(note).toBe(words.replace(/\r\n?/g, '\n').replace('\u0007', ''));
    expect(chapter.querySelector('script')).toBeNull();
  });

  test('the same articles at the same time give the same bytes', () => {
    expect(exportFirst('epub', [zhBundle]).contents).toEqual(exportFirst('epub', [zhBundle]).contents);
  });
});
