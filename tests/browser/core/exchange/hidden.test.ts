import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { keyBlocks } from '@/core/article/hidden-blocks';
import type { ExportBundle, ExportFormat } from '@/core/exchange/types';
import { zhBundle } from '../../../fixtures/exports/bundles';
import { exportFirst } from './support';

const HIDDEN = '香樟';
const SHOWN = '市园林局工程师';

/** The article with one list item hidden, inside a list that is highlighted around it. */
function withoutItem(): ExportBundle {
  const body = document.createRange().createContextualFragment(zhBundle.content.html);
  const keys = [...keyBlocks(body)].flatMap(([key, block]) =>
    block.textContent === HIDDEN ? [{ key }] : [],
  );
  expect(keys).toHaveLength(1);
  return { ...zhBundle, content: { ...zhBundle.content, hidden: keys } };
}

function written(format: ExportFormat, bundle: ExportBundle, template = ''): string {
  const { contents } = exportFirst(format, [bundle], { template });
  if (typeof contents === 'string') return contents;
  return Object.values(unzipSync(contents))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

test.each([
  ['markdown', ''],
  ['markdown', '{{content}}'],
  ['html', ''],
  ['epub', ''],
] as const)('%s leaves out what is hidden (template %j)', (format, template) => {
  expect(written(format, zhBundle, template)).toContain(HIDDEN);
  expect(written(format, withoutItem(), template)).not.toContain(HIDDEN);
  expect(written(format, withoutItem(), template)).toContain(SHOWN);
});

test.each(['readwise', 'bibtex', 'ris', 'csl'] as const)('%s has no text of the article', (format) => {
  expect(written(format, withoutItem())).not.toMatch(new RegExp(`${HIDDEN}|${SHOWN}`));
});

test.each(['annotations', 'readwise'] as const)(
  '%s has the same highlights, at the same places',
  (format) => {
    expect(written(format, withoutItem())).toBe(written(format, zhBundle));
  },
);

test('a highlighted block can be hidden', () => {
  const body = document.createRange().createContextualFragment(zhBundle.content.html);
  const hidden = [...keyBlocks(body)].flatMap(([key, { textContent }]) =>
    textContent?.startsWith(SHOWN) ? [{ key }] : [],
  );
  const bundle = { ...zhBundle, content: { ...zhBundle.content, hidden } };
  for (const format of ['html', 'epub'] as const) expect(written(format, bundle)).not.toContain(SHOWN);
});
