import { describe, expect, test } from 'vitest';
import { type Box, placeToolbar } from '@/ui/highlighting/place-toolbar';

const view = box({ left: 0, top: 50, right: 360, bottom: 640 });
const size = { width: 200, height: 40 };

describe('the place of the toolbar', () => {
  test.each([
    ['above the passage where there is room', line(180, 300), { left: 80, top: 250 }],
    ['below a passage at the top', line(180, 60), { left: 80, top: 90 }],
    ['inside the left edge', line(10, 300), { left: 8, top: 250 }],
    ['inside the right edge', line(350, 300), { left: 152, top: 250 }],
  ])('is %s', (_where, only, place) => {
    expect(placeToolbar([only], size, view)).toEqual(place);
  });

  test('is below the passage where touch has its own menu above', () => {
    expect(placeToolbar([line(180, 300)], size, view, true)).toEqual({ left: 80, top: 330 });
  });

  test('is at the edge of the window where the passage fills it', () => {
    const lines = Array.from({ length: 40 }, (_, index) => line(180, index * 30 - 200));
    expect(placeToolbar(lines, size, view)).toEqual({ left: 80, top: 58 });
  });

  test('does not exist while the passage is out of view', () => {
    expect(placeToolbar([line(180, 900)], size, view)).toBeNull();
    expect(placeToolbar([], size, view)).toBeNull();
  });
});

/** A line of 20 px around `centre`. */
function line(centre: number, top: number): Box {
  return box({ left: centre - 40, top, right: centre + 40, bottom: top + 20 });
}

function box(edges: Box): Box {
  return edges;
}
