import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passageAtPoint } from '@/ui/highlighting/passage-at-point';

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('p');
  host.textContent = 'The ferry leaves at seven, whatever the weather on the river.';
  host.style.cssText =
    'position:absolute; left:40px; top:40px; width:160px; font:16px/30px monospace; margin:0';
  document.body.append(host);
});

afterEach(() => host.remove());

describe('the passage under a point', () => {
  test('is found in the middle of its words', () => {
    const ferry = passage('ferry');
    expect(passageAtPoint([ferry], centre(ferry.range), document)).toBe(ferry);
  });

  test('is found at both of its outer letters', () => {
    const ferry = passage('ferry');
    const { left, right, top } = ferry.range.getBoundingClientRect();
    expect(passageAtPoint([ferry], { x: left + 1, y: top + 5 }, document)).toBe(ferry);
    expect(passageAtPoint([ferry], { x: right - 1, y: top + 5 }, document)).toBe(ferry);
  });

  test('is not found one letter away', () => {
    const ferry = passage('ferry');
    const { left, right, top } = ferry.range.getBoundingClientRect();
    expect(passageAtPoint([ferry], { x: left - 3, y: top + 5 }, document)).toBeNull();
    expect(passageAtPoint([ferry], { x: right + 3, y: top + 5 }, document)).toBeNull();
  });

  test('is found between two lines of one passage', () => {
    const long = passage('The ferry leaves at seven, whatever the weather');
    const [first] = long.range.getClientRects();
    if (!first) throw new Error('nothing was laid out');
    expect(passageAtPoint([long], { x: first.left + 12, y: first.bottom + 3 }, document)).toBe(long);
  });

  test('is not found in the empty end of a line or in the margin', () => {
    const long = passage('The ferry leaves at seven, whatever the weather');
    const { right, top } = host.getBoundingClientRect();
    expect(passageAtPoint([long], { x: right + 30, y: top + 12 }, document)).toBeNull();
  });

  test('is the inner one where one lies inside another, in either order', () => {
    const outer = passage('ferry leaves at');
    const inner = passage('leaves');
    const point = centre(inner.range);
    expect(passageAtPoint([outer, inner], point, document)).toBe(inner);
    expect(passageAtPoint([inner, outer], point, document)).toBe(inner);
    expect(passageAtPoint([inner, outer], centre(passage('ferry').range), document)).toBe(outer);
  });

  test('is null for a passage whose text has left the document', () => {
    const ferry = passage('ferry');
    const point = centre(ferry.range);
    const copy = host.cloneNode(true) as HTMLElement;
    host.replaceWith(copy);
    host = copy;
    expect(passageAtPoint([ferry], point, document)).toBeNull();
  });
});

function passage(words: string): { readonly range: Range } {
  const node = host.firstChild;
  const start = host.textContent?.indexOf(words) ?? -1;
  if (!node || start < 0) throw new Error(`no such words: ${words}`);
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  return { range };
}

function centre(range: Range): { x: number; y: number } {
  const box = range.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
