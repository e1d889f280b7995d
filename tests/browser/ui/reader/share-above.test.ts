import { afterEach, expect, test } from 'vitest';
import { shareAbove } from '@/ui/reader/share-above';

let root: HTMLElement;
afterEach(() => root.remove());

test('the text above a line counts, a block in part by its height, an empty article not at all', () => {
  root = document.createElement('div');
  root.style.cssText = 'position: absolute; top: 0; width: 300px';
  for (const length of [100, 300]) {
    const block = document.createElement('p');
    block.style.cssText = 'height: 100px; margin: 0; overflow: hidden';
    block.textContent = '字'.repeat(length);
    root.append(block);
  }
  document.body.append(root);
  expect(shareAbove(root, 0)).toBe(0);
  expect(shareAbove(root, 100)).toBe(0.25);
  expect(shareAbove(root, 150)).toBe(0.625);
  expect(shareAbove(root, 1000)).toBe(1);
  root.replaceChildren();
  expect(shareAbove(root, 1000)).toBe(0);
});
