import { expect, test } from 'vitest';
import { isCertain, type Likeness } from '@/core/annotation/evidence';

/** Of each part what is found and what it says, in Chinese characters. */
type Pair = readonly [found: number, said: number];

function likeness(quote: Pair, before: Pair, after: Pair, stretch = 0): Likeness {
  const part = ([found, said]: Pair) => ({ found, said });
  return { quote: part(quote), before: part(before), after: part(after), stretch };
}

test.for<[string, boolean, Likeness, boolean?, boolean?]>([
  ['everything', true, likeness([12, 12], [20, 20], [20, 20])],
  [
    'a word with a letter left, between most of what stood around it',
    true,
    likeness([0.3, 0.8], [17, 21], [16, 20]),
  ],
  ['the same where little of one side is left', false, likeness([0.3, 0.8], [17, 21], [5, 20])],
  ['the same where the passage has grown', false, likeness([0.3, 0.8], [17, 21], [16, 20], 0.9)],
  ['the same at the end of a text', false, likeness([0.3, 0.8], [17, 21], [0, 0])],
  ['the same among other elements', false, likeness([0.3, 0.8], [17, 21], [16, 20]), false, true],
  ['nearly all words beside nearly all of one side', true, likeness([4.8, 5.8], [40, 47], [2, 44])],
  ['fewer words there', false, likeness([3.9, 5.8], [40, 47], [2, 44])],
  ['nearly all words beside a side that says little', false, likeness([4.8, 5.8], [6, 7], [2, 44])],
  ['words alone that stood there once', true, likeness([6, 6], [0, 20], [1, 20]), true],
  ['words alone that stood there more often', false, likeness([6, 6], [0, 20], [1, 20])],
  ['a short word alone that stood there once', false, likeness([0.8, 0.8], [0, 20], [1, 20]), true],
  ['most of a sentence that stood there once', true, likeness([12, 13], [0, 20], [1, 20], 0.2), true],
  ['most of a phrase that stood there once', false, likeness([6.5, 7], [0, 20], [1, 20], 0.2), true],
  ['what the bar lets pass', true, likeness([9, 10], [12, 20], [8, 20])],
  ['the same among other elements', false, likeness([9, 10], [12, 20], [8, 20]), false, true],
  ['a stretch with none of the words', false, likeness([0, 6], [20, 20], [20, 20])],
  ['a quote that says nothing', false, likeness([0, 0], [20, 20], [20, 20])],
])('%s', ([, certain, found, wereUnique = false, isStranger = false]) => {
  expect(isCertain(found, wereUnique, isStranger)).toBe(certain);
});
