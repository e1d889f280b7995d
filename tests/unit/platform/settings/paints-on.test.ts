import { expect, test } from 'vitest';
import { paintsOn } from '@/platform/settings/paints-on';
import { parseSettings } from '@/platform/settings/settings';

test.for<[string, object, boolean]>([
  ['https://news.example/a', {}, true],
  ['https://news.example/a', { paintOnPages: false }, false],
  ['https://news.example/a', { unpaintedSites: ['news.example'] }, false],
  ['https://www.news.example/a', { unpaintedSites: ['news.example'] }, true],
  ['no address', {}, false],
])('highlights show on %s with %j: %s', ([url, settings, expected]) => {
  expect(paintsOn(url, parseSettings(settings))).toBe(expected);
});
