import { afterEach, describe, expect, test } from 'vitest';
import { mapText, rangeToSpan, rootText, spanToRange } from '@/core/annotation/text-range';

let root: HTMLElement;

/** Shows `html` as the root, with text around it that is not the root's. */
function page(html: string): Range {
  document.body.innerHTML = `<p>outside before</p><main>${html}</main><p>outside after</p>`;
  root = document.body.querySelector('main') ?? document.body;
  return document.createRange();
}

const child = (...path: number[]): Node =>
  path.reduce<Node>((node, index) => node.childNodes[index] ?? node, root);

function between(range: Range, start: Node, startOffset: number, end: Node, endOffset: number): void {
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
}

afterEach(() => document.body.replaceChildren());

describe('rootText', () => {
  test('is the text of all nodes but scripts, styles, noscript and templates', () => {
    page(
      '<p>一 <b>two</b></p>\n<script>x</script><style>y</style><noscript>z</noscript><template>t</template><svg><style>s</style><text>3</text></svg><!-- c -->end',
    );
    expect(rootText(root)).toBe('一 two\n3end');
  });

  test('leaves out what a script put into a template element itself', () => {
    page('a<template></template>b');
    root.querySelector('template')?.append('hidden');
    expect(rootText(root)).toBe('ab');
  });

  test('is empty for an empty root', () => {
    page('');
    expect(rootText(root)).toBe('');
  });
});

describe('rangeToSpan', () => {
  const HTML = '<p>one</p><!--note--><p>two <i></i><b>three</b></p><script>no</script><p></p><p>four</p>';
  // The text is `onetwo threefour`.
  test.for<[string, (range: Range) => void, [number, number] | null]>([
    ['in text nodes', (r) => between(r, child(0, 0), 1, child(2, 2, 0), 2), [1, 9]],
    ['around an element', (r) => r.selectNode(child(2, 2)), [7, 12]],
    ['over the contents of an element', (r) => r.selectNodeContents(child(2)), [3, 12]],
    ['from inside a comment', (r) => between(r, child(1), 2, child(2, 0), 3), [3, 6]],
    ['to inside a comment', (r) => between(r, child(0, 0), 0, child(1), 1), [0, 3]],
    ['from an empty element', (r) => between(r, child(2, 1), 0, child(2, 2, 0), 5), [7, 12]],
    ['from inside a script', (r) => between(r, child(3, 0), 1, child(5, 0), 2), [12, 14]],
    ['over everything', (r) => r.selectNodeContents(root), [0, 16]],
    ['collapsed', (r) => r.setStart(child(0, 0), 1), null],
    ['over an empty paragraph', (r) => r.selectNode(child(4)), null],
    ['over a script', (r) => r.selectNode(child(3)), null],
  ])('%s', ([, set, expected]) => {
    const range = page(HTML);
    set(range);
    if (expected === null) range.collapse(true);
    const [start, end] = expected ?? [];
    expect(rangeToSpan(range, root)).toEqual(expected && { start, end });
  });

  test('cuts off what lies outside the root', () => {
    const range = page('<p>inside</p>');
    range.setStart(document.body.firstChild?.firstChild ?? root, 3);
    range.setEnd(root.querySelector('p')?.firstChild ?? root, 2);
    expect(rangeToSpan(range, root)).toEqual({ start: 0, end: 2 });
    range.setStart(root.querySelector('p')?.firstChild ?? root, 2);
    range.setEnd(document.body.lastChild ?? root, 1);
    expect(rangeToSpan(range, root)).toEqual({ start: 2, end: 6 });
    range.selectNodeContents(document.body);
    expect(rangeToSpan(range, root)).toEqual({ start: 0, end: 6 });
  });

  test('is null for a range elsewhere in the document or in another tree', () => {
    const range = page('<p>inside</p>');
    range.selectNodeContents(document.body.firstChild ?? root);
    expect(rangeToSpan(range, root)).toBeNull();
    const loose = document.createElement('p');
    loose.append('loose');
    range.selectNodeContents(loose);
    expect(rangeToSpan(range, root)).toBeNull();
  });
});

describe('spanToRange', () => {
  test('begins in the node that holds the first unit and ends in the one that holds the last', () => {
    page('<p>one</p><p></p><p>two</p>');
    child(1).appendChild(document.createTextNode(''));
    const range = spanToRange({ start: 3, end: 6 }, root);
    expect([range?.startContainer, range?.startOffset]).toEqual([child(2, 0), 0]);
    expect([range?.endContainer, range?.endOffset]).toEqual([child(2, 0), 3]);
    expect(spanToRange({ start: 0, end: 3 }, root)?.endContainer).toBe(child(0, 0));
  });

  test.for([
    [0, 0],
    [2, 1],
    [-1, 2],
    [0, 7],
    [Number.NaN, 2],
  ] as const)('is null for %i to %i', ([start, end]) => {
    page('<p>onetwo</p>');
    expect(spanToRange({ start, end }, root)).toBeNull();
  });

  test('and rangeToSpan undo each other for every span of a tangled page', () => {
    page('a<b>b<i></i>c</b><!--x-->\n<table><tr><td>d</td><td>🌳</td></tr></table><script>q</script>e<br>f');
    const map = mapText(root);
    for (let start = 0; start < map.text.length; start += 1) {
      for (let end = start + 1; end <= map.text.length; end += 1) {
        const range = spanToRange({ start, end }, root, map);
        expect(range && rangeToSpan(range, root, map)).toEqual({ start, end });
      }
    }
  });

  test('neither changes the document', () => {
    const range = page('<p>one <b>two</b></p>');
    const before = document.body.innerHTML;
    range.selectNodeContents(root);
    spanToRange(rangeToSpan(range, root) ?? { start: 0, end: 0 }, root);
    expect(document.body.innerHTML).toBe(before);
    expect(child(0).childNodes).toHaveLength(2);
  });
});
