import { describe, expect, test } from 'vitest';
import { AppError } from '@/core/errors';
import { parseSettings } from '@/platform/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/platform/settings/settings-file';

const CHOSEN = parseSettings({ locale: 'zh_TW', theme: 'dark', shortcuts: { 'reader.highlight': 'm' } });

describe('A file of settings', () => {
  test('brings back what was written', () => {
    expect(readSettingsFile(writeSettingsFile(CHOSEN))).toEqual(CHOSEN);
  });

  test('may come with the mark that some editors put in front', () => {
    expect(readSettingsFile(`\uFEFF${writeSettingsFile(CHOSEN)}`)).toEqual(CHOSEN);
  });

  test('with a bad value keeps the others', () => {
    const text = writeSettingsFile(CHOSEN).replace('"dark"', '"mauve"');
    expect(readSettingsFile(text)).toEqual({ ...CHOSEN, theme: 'system' });
  });

  test.for([
    '',
    '{',
    'null',
    '[]',
    '"lede-settings"',
    '{"theme":"dark"}',
    '{"format":"lede","settings":{}}',
    '{"format":"lede-settings"}',
    '{"format":"lede-settings","settings":[]}',
    '{"format":"lede-settings","settings":null}',
    JSON.stringify({ format: 'lede-settings', settings: { markdown: 'x'.repeat(200_000) } }),
  ])('that is none of ours is refused: %.60s', (text) => {
    expect(() => readSettingsFile(text)).toThrow(expect.objectContaining({ code: 'settings-file-unknown' }));
    expect(() => readSettingsFile(text)).toThrow(AppError);
  });
});
