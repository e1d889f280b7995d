import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { ExtensionBrowser } from './browser';

const PLACES = ['柳津河', '青檀山', '北门桥', '旧码头', '东湖路', '石榴巷', '白鹭洲', '钟楼广场'];
const EVENTS = [
  '开通夜间公交',
  '重修老戏台',
  '种下三百棵香樟',
  '办起社区食堂',
  '清淤完工',
  '开放城墙步道',
  '迎来候鸟',
  '换上新路灯',
];
const SOURCES = ['澜城日报', '柳津晚报', '南岸观察', 'Harbour News'];
const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'];
const START = Date.UTC(2026, 10, 20);

/** A backup with `count` short articles, each of them with words of its own and every tenth with a highlight. */
export function backupOf(count: number): string {
  const articles = Array.from({ length: count }, (_, index) => {
    const title = `${PLACES[index % 8]}${EVENTS[Math.floor(index / 8) % 8]}，第${index + 1}次报道`;
    const sentence = `${title}。居民说，这件事盼了很久。记者在现场看到，人们一早就来了。`;
    const text = Array.from({ length: 3 + (index % 9) }, () => sentence.repeat(4)).join('\n\n');
    const source = SOURCES[index % 7 === 0 ? 3 : index % 3] ?? null;
    const units = text.length;
    return {
      article: {
        ...{
          id: `article-${index}`,
          url: `https://news.example/${index}`,
          title,
          authors: ['林晓雨'],
          source,
        },
        ...{ published: '2026-11-18', siteClaim: null, lang: 'zh-Hans', dir: 'ltr', images: 0 },
        ...{ count: { cjk: units, punct: 0, words: 0, units } },
        ...{ savedAt: START - index * 3_600_000, openedAt: START, tags: index % 5 === 0 ? ['城建'] : [] },
        ...(index % 4 === 1 && { progress: 0.4 }),
        ...(index % 6 === 2 && { isFavourite: true }),
      },
      content: {
        html: text
          .split('\n\n')
          .map((one) => `<p>${one}</p>`)
          .join(''),
        text,
      },
      highlights: index % 10 === 0 ? [highlight(index, title)] : [],
    };
  });
  return JSON.stringify({ format: 'lede', version: 1, articles });
}

function highlight(index: number, title: string) {
  return {
    ...{ id: `highlight-${index}`, colour: COLOURS[(index / 10) % 5], positions: {} },
    ...{ quote: { exact: `${title}。居民说，这件事盼了很久。`, prefix: '', suffix: '' } },
    ...{
      ...(index % 50 === 0 && { tags: ['河道'] }),
      ...(index % 100 === 0 && { tags: ['河道', '待核实'] }),
      note: index % 20 === 0 ? '问问居委会，什么时候开始的？' : '',
      createdAt: START + index,
      updatedAt: START + index,
    },
  };
}

/** Opens the library page. */
export async function openLibrary(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.open(browser.url('library.html'));
  await page.getByTestId('import').first().waitFor();
  return page;
}

/** Takes a backup in, as a person does with the file dialogue; returns what the report says. */
export async function importBackup(page: Page, backup: string): Promise<string> {
  const path = join(tmpdir(), `lede-backup-${process.pid}.json`);
  writeFileSync(path, backup);
  await page.getByTestId('import-file').setInputFiles(path);
  const merge = page.getByTestId('import-merge');
  const report = page.getByTestId('import-report').getByText(/^(Imported|导入完成)/);
  await merge.or(report).first().waitFor();
  // A library that holds something is asked about first.
  if (await merge.isVisible()) await merge.click();
  await report.waitFor();
  const summary = (await report.textContent()) ?? '';
  await page.getByTestId('import-close').click();
  await page.getByTestId('import-dialog').waitFor({ state: 'detached' });
  return summary;
}
