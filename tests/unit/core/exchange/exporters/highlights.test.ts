import { expect, test } from 'vitest';
import { exportedHighlights } from '@/core/exchange/exporters/highlights';
import { zhBundle } from '../../../../fixtures/exports/bundles';

test.for<[readonly string[] | undefined, string]>([
  [undefined, ''],
  [[], ''],
  [['老码头'], '#老码头'],
  [['city life', 'a/b', '1:2'], '#city-life #a/b #1-2'],
])('the tags %j are exported as %j', ([tags, expected]) => {
  const [highlight] = zhBundle.highlights;
  if (!highlight) throw new Error('the fixture has no highlight');
  const bundle = { ...zhBundle, highlights: [{ ...highlight, ...(tags && { tags }) }] };
  expect(exportedHighlights(bundle)[0]?.tags).toBe(expected);
});
