import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HighlightColour, HighlightId } from '@/core/annotation/types';
import { createHighlightPainter, type PaintedPassage } from '@/ui/highlighting/painter';

const registry = CSS.highlights;
let host: HTMLElement;
let stop: AbortController;

beforeEach(() => {
  host = document.createElement('article');
  host.append(text('p', '晨雾还没有散尽,渡口的第一班船已经靠岸。'), text('p', '摆渡人姓顾,今年六十三岁。'));
  document.body.append(host);
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  host.remove();
  registry.clear();
});

describe('the painter', () => {
  test('keeps one registry entry for each colour in use and none for the others', () => {
    painter().paint([passage('a', 'yellow', 0, 2), passage('b', 'yellow', 4, 6), passage('c', 'pink', 8, 9)]);
    expect(names()).toEqual(['lede-pink', 'lede-yellow']);
    expect(registry.get('lede-yellow')?.size).toBe(2);
  });

  test('leaves the document as it was', () => {
    const before = host.innerHTML;
    painter().paint([passage('a', 'green', 1, 5)]);
    expect(host.innerHTML).toBe(before);
  });

  test('moves a passage to its new colour', () => {
    const { paint } = painter();
    const { id, range } = passage('a', 'yellow', 0, 2);
    paint([{ id, range, colour: 'yellow' }]);
    paint([{ id, range, colour: 'blue' }]);
    expect(names()).toEqual(['lede-blue']);
  });

  test('marks the active passage above every colour, and no other', () => {
    const { paint, activate } = painter();
    const one = passage('a', 'pink', 0, 2);
    paint([one, passage('b', 'pink', 4, 6)]);
    activate(one.id);
    const active = registry.get('lede-active');
    expect([...(active ?? [])]).toEqual([one.range]);
    expect(active?.priority).toBeGreaterThan(registry.get('lede-pink')?.priority ?? Number.NaN);
    activate(null);
    expect(names()).toEqual(['lede-pink']);
  });

  test('forgets the active mark when its passage is gone', () => {
    const { paint, activate } = painter();
    const one = passage('a', 'green', 0, 2);
    paint([one]);
    activate(one.id);
    paint([]);
    expect(names()).toEqual([]);
  });

  test('gives the colours the same order whichever was painted first', () => {
    const { paint } = painter();
    paint([passage('a', 'pink', 0, 4)]);
    paint([passage('a', 'pink', 0, 4), passage('b', 'yellow', 2, 6)]);
    expect(registry.get('lede-pink')?.priority).toBeGreaterThan(
      registry.get('lede-yellow')?.priority ?? Number.NaN,
    );
  });

  test('removes only its own passages when it stops', () => {
    const foreign = passage('x', 'yellow', 6, 8).range;
    registry.set('lede-yellow', new Highlight(foreign));
    registry.set('spelling', new Highlight(foreign));
    const { paint } = painter();
    paint([passage('a', 'yellow', 0, 2), passage('b', 'green', 3, 4)]);
    stop.abort();
    expect(names()).toEqual(['lede-yellow', 'spelling']);
    expect([...(registry.get('lede-yellow') ?? [])]).toEqual([foreign]);
  });

  test('paints nothing once it has stopped', () => {
    const { paint } = painter();
    stop.abort();
    paint([passage('a', 'yellow', 0, 2)]);
    expect(names()).toEqual([]);
  });
});

function painter() {
  return createHighlightPainter({ registry, signal: stop.signal });
}

function names(): string[] {
  return [...registry.keys()].sort();
}

function passage(id: string, colour: HighlightColour, start: number, end: number): PaintedPassage {
  const range = document.createRange();
  const node = host.firstElementChild?.firstChild;
  if (!node) throw new Error('the host has no text');
  range.setStart(node, start);
  range.setEnd(node, end);
  return { id: id as HighlightId, colour, range };
}

function text(tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}
