import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

const QUOTE = '清晨六点半';

let browser: ExtensionBrowser;
let server: PageServer;
let reader: Page;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN' });
  const other = await readPage(browser, server.url('zh--news--cms/page.html'));
  await other.getByTestId('save').click();
  await other.getByTestId('saved').waitFor();
  await other.close();
  reader = await readPage(browser, server.url(SAMPLE));
  await selectByMouse(reader, '[data-testid=reader-article]', { from: QUOTE });
  await reader.click('[data-testid=selection-toolbar] [data-testid=colour-yellow]');
  await reader.waitForFunction(() => CSS.highlights.get('lede-yellow')?.size);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function exportAs(format: string): Promise<{ name: string; bytes: Uint8Array }> {
  await reader.getByTestId('export').click();
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByTestId(`export-${format}`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('export', () => {
  test('plain text has the form of a clean article: count line, body, title, address', async () => {
    const { name, bytes } = await exportAs('text');
    expect(name).toBe('一条河的回信：柳津河七年变清记.txt');
    const lines = strFromU8(bytes).split('\n');
    expect(lines[0]).toBe('本篇文章1689字,读完约5分钟');
    expect(lines[1]).toMatch(/^清晨六点半/);
    const title = lines.indexOf('标题:一条河的回信：柳津河七年变清记');
    expect(title).toBeGreaterThan(20);
    expect(lines[title + 1]).toBe(`地址:${server.url(SAMPLE)}`);
    expect(lines.slice(title + 2).join('\n')).toContain(QUOTE);
  });

  test('Markdown has YAML front matter, the body and every highlight with a link to its passage', async () => {
    const { name, bytes } = await exportAs('markdown');
    expect(name).toBe('一条河的回信：柳津河七年变清记.md');
    const [, frontMatter = '', ...rest] = strFromU8(bytes).split(/^---$/m);
    expect(parse(frontMatter)).toMatchObject({
      title: '一条河的回信：柳津河七年变清记',
      url: server.url(SAMPLE),
      authors: ['沈知遥'],
      source: '澜城日报',
      published: '2026-03-05',
    });
    const body = rest.join('---');
    expect(body).toContain('| 年份 |');
    expect(body).toMatch(new RegExp(`^> ${QUOTE}`, 'm'));
    expect(body).toContain('#:~:text=');
  });

  test('JSON has the article, its body and its highlights', async () => {
    const { bytes } = await exportAs('json');
    const exported = JSON.parse(strFromU8(bytes));
    expect(exported).toMatchObject({ format: 'lede', version: 1 });
    expect(exported.articles).toHaveLength(1);
    expect(exported.articles[0].highlights[0].quote.exact).toContain(QUOTE);
    expect(exported.articles[0].annotations[0]).toMatchObject({ type: 'Annotation' });
  });

  test.each([
    ['html', 'html', '<mark class="yellow">清晨六点半'],
    ['readwise', 'csv', 'Highlight,Title,Author,URL,Note,Location,Date\r\n清晨六点半'],
    ['annotations', 'jsonld', '"type": "AnnotationCollection"'],
    ['bibtex', 'bib', 'title = {{一条河的回信：柳津河七年变清记}}'],
    ['ris', 'ris', 'TI  - 一条河的回信：柳津河七年变清记'],
    ['csl', 'json', '"title": "一条河的回信：柳津河七年变清记"'],
  ])('%s is a file named by the title that holds the article', async (format, ending, held) => {
    const { name, bytes } = await exportAs(format);
    expect(name).toBe(`一条河的回信：柳津河七年变清记.${ending}`);
    expect(strFromU8(bytes)).toContain(held);
    writeFileSync(shot(`export.${ending}`).replace(/\.png$/, ''), bytes);
  });

  test('an EPUB has the article as a chapter', async () => {
    const { name, bytes } = await exportAs('epub');
    expect(name).toBe('一条河的回信：柳津河七年变清记.epub');
    const chapter = strFromU8(unzipSync(bytes)['OEBPS/chapter-1.xhtml'] ?? new Uint8Array());
    expect(chapter).toContain('<mark class="yellow">清晨六点半');
    writeFileSync(shot('export.epub').replace(/\.png$/, ''), bytes);
  });

  test('the popup exports everything at once', async () => {
    const tab = await browser.open('about:blank');
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    await popup.waitFor('saved-article');
    // The popup is none of Playwright's pages: its download is seen where the link is clicked.
    await popup.evaluate(() => {
      const seen = globalThis as unknown as { __saved: Promise<{ name: string; base64: string }> };
      seen.__saved = new Promise((resolve) => {
        HTMLAnchorElement.prototype.click = async function click(this: HTMLAnchorElement) {
          const response = await new Promise<ArrayBuffer>((done, fail) => {
            const request = new XMLHttpRequest();
            request.open('GET', this.href);
            request.responseType = 'arraybuffer';
            request.onload = () => done(request.response);
            request.onerror = () => fail(new Error('unreadable'));
            request.send();
          });
          resolve({ name: this.download, base64: btoa(String.fromCharCode(...new Uint8Array(response))) });
        };
      });
    });
    await popup.click('export');
    await popup.click('export-markdown');
    const saved = (await popup.evaluate('__saved')) as { name: string; base64: string };
    expect(saved.name).toMatch(/\.zip$/);
    const files = Object.keys(unzipSync(Buffer.from(saved.base64, 'base64')));
    expect(files.sort()).toEqual(
      ['一条河的回信：柳津河七年变清记.md', '苇湾县老粮站改成便民菜场 老摊主一个不落搬进新家.md'].sort(),
    );
    await popup.close();
  });
});
