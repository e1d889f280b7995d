import { expect, test } from 'vitest';
import { stripControls } from '@/core/text/strip-controls';

test.for([
  ['a\u202Eb\u2066c\u200Fd', 'abcd', 'marks that turn the direction'],
  ['a\u0000b\u0007c\u001Bd\u0085e', 'abcde', 'control characters'],
  ['a\u00ADb\u200Bc\u180Ed\u115Fe\u3164f', 'abcdef', 'letters that nobody sees'],
  ['Marlow\u{E0041}\u{E007F}', 'Marlow', 'tags'],
  [`Z${'\u0310'.repeat(5_000)}algo`, `Z${'\u0310'.repeat(6)}algo`, 'a tower of marks'],
  ['a\uD800b', 'ab', 'half a character'],
  [' a\t\nb  c ', 'a b c', 'white space'],
] as const)('%j becomes %j: %s', ([text, clean]) => {
  expect(stripControls(text)).toBe(clean);
});

test.for(['می\u200Cخواهم', '👩\u200D🚀', 'Việt Nam', 'สวัสดี', 'שָׁלוֹם', '第一\u3000第二', 'हिन्दी'])(
  '%j stays',
  (text) => {
    expect(stripControls(text)).toBe(text);
  },
);
