import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../../../scripts/paths.mjs';

const PAIR = /light-dark\((#\w{6}), (#\w{6})\)/;
const css = readFileSync(fromRoot('src/ui/reader/structure/code-colours.css'), 'utf8');
const tokens = readFileSync(fromRoot('src/ui/theme/tokens.css'), 'utf8');
const [, light = '', dark = ''] =
  PAIR.exec(tokens.split('\n').find((line) => line.includes('--paper-sunk')) ?? '') ?? [];
const colours = css.split('}').flatMap((rule) => {
  const [, name] = /lede-code-(\w+)/.exec(rule) ?? [];
  const [, onLight, onDark] = PAIR.exec(rule) ?? [];
  return name && onLight && onDark ? [{ name, onLight, onDark }] : [];
});

test('there are colours', () => expect(colours).toHaveLength(5));

test.for(colours)('code that is a $name can be read in the light and in the dark', ({ onLight, onDark }) => {
  expect(contrast(onLight, light)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(onDark, dark)).toBeGreaterThanOrEqual(4.5);
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
