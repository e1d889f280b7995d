import { createElement, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ArticleId } from '@/core/article/types';
import type { ExportFormat } from '@/core/exchange/types';
import { useExport } from '@/ui/hooks/use-export';
import { storeArticle } from '../reader/store-article';
import { show } from '../show';

const downloadFile = vi.hoisted(() => vi.fn<(name: string) => void>());
vi.mock('@/platform/files/download', () => ({ downloadFile }));
// The worker is a file of the built extension; tests/e2e has it.
vi.mock('@/platform/files/zip-in-worker', () => ({ zipInWorker: async () => new Uint8Array() }));

let exportArticles: ReturnType<typeof useExport> | undefined;

afterEach(() => {
  vi.useRealTimers();
  downloadFile.mockReset();
});

test.each<[string, ExportFormat, readonly string[], string]>([
  ['several articles', 'markdown', ['One', 'Two'], 'Lede articles 2026-11-23 (Markdown).zip'],
  ['several articles', 'text', ['One', 'Two'], 'Lede articles 2026-11-23 (Plain text).zip'],
  ['several articles', 'json', ['One', 'Two'], 'lede-2026-11-23.json'],
  ['one article', 'json', ['One'], 'One.json'],
])('%s as %s: the name says what is inside', async (_, format, titles, name) => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 12), toFake: ['Date'] });
  const ids: ArticleId[] = [];
  for (const title of titles) {
    ids.push((await storeArticle({ title, url: `https://a.example/${title}` })).article.id);
  }
  const { close } = await show(createElement(Exporting));
  await expect.poll(() => exportArticles).toBeDefined();
  await exportArticles?.(ids, format);
  expect(downloadFile.mock.calls.map(([first]) => first)).toEqual([name]);
  close();
});

function Exporting(): ReactNode {
  exportArticles = useExport();
  return null;
}
