import '@/ui/theme/tokens.css';
import '@/ui/theme/highlight-colours.css';
import { afterEach, describe, expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS } from '@/core/annotation/types';

/** WCAG 2.2, success criterion 1.4.3: contrast of running text. */
const AA = 4.5;

type Rgb = readonly [number, number, number];

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe.each(['light', 'sepia', 'dark', 'black', 'contrast'])('in the %s theme', (theme) => {
  test.each(HIGHLIGHT_COLOURS)('text, captions and links on %s are readable', (colour) => {
    document.documentElement.dataset.theme = theme;
    const ground = paint(['--paper', `--wash-${colour}`]);
    for (const ink of ['--ink', '--ink-soft', '--accent']) {
      expect(contrast(paint([ink]), ground), ink).toBeGreaterThan(AA);
    }
  });

  test.each(pairs())('text where %s lies under %s is readable', (lower, upper) => {
    document.documentElement.dataset.theme = theme;
    const ground = paint(['--paper', `--wash-${lower}`, `--wash-${upper}`]);
    expect(contrast(paint(['--ink']), ground)).toBeGreaterThan(AA);
  });
});

/** Success criterion 1.4.6, for the theme that promises it; outlines and the like by 1.4.11. */
describe.each([
  ['light', AA],
  ['sepia', AA],
  ['dark', AA],
  ['black', AA],
  ['contrast', 7],
] as const)('on paper, in the %s theme', (theme, least) => {
  test.each(['--ink', '--ink-soft', '--ink-faint', '--accent', '--accent-strong'])(
    '%s is readable',
    (ink) => {
      document.documentElement.dataset.theme = theme;
      for (const ground of ['--paper', '--paper-raised']) {
        expect(contrast(paint([ink]), paint([ground])), ground).toBeGreaterThanOrEqual(least);
      }
      expect(contrast(paint(['--on-accent']), paint(['--accent']))).toBeGreaterThanOrEqual(least);
      expect(contrast(paint(['--outline']), paint(['--paper']))).toBeGreaterThanOrEqual(3);
    },
  );
});

function pairs(): [string, string][] {
  return HIGHLIGHT_COLOURS.flatMap((lower, index) =>
    HIGHLIGHT_COLOURS.slice(index + 1).map((upper): [string, string] => [lower, upper]),
  );
}

/** The colour that one or more custom properties give when painted over each other. */
function paint(properties: readonly string[]): Rgb {
  const probe = document.createElement('i');
  document.body.append(probe);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  for (const property of properties) {
    probe.style.color = `var(${property})`;
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
  }
  probe.remove();
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** WCAG's contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
