import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TextChange, textChanges } from '@/core/text/text-changes';

const written = (changes: readonly TextChange[]): string =>
  changes
    .map(({ kind, text }) => ({ kept: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join('');

const without = (changes: readonly TextChange[], kind: TextChange['kind']): string =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('textChanges', () => {
  test.each([
    ['雾在六点散去。', '雾在七点散去。', '雾在[-六-]{+七+}点散去。'],
    ['He paid five pounds.', 'He paid fifty pounds.', 'He paid [-five-]{+fifty+} pounds.'],
    ['橋は新しい。', '橋は古い。', '橋は[-新し-]{+古+}い。'],
    ['第一段。\n\n第二段。', '第一段。\n\n加的一段。\n\n第二段。', '第一段。\n\n{+加的一段。\n\n+}第二段。'],
    ['same', 'same', 'same'],
    ['', 'new', '{+new+}'],
    ['gone', '', '[-gone-]'],
  ])('%j → %j', (old, fresh, expected) => {
    expect(written(textChanges(old, fresh, () => 0))).toBe(expected);
  });

  test('nothing is lost: both texts can be read from it', () => {
    const text = fc.array(fc.constantFrom('雾', '散', ' the', ' fog', '。', '\n\n', '橋', ' 2026'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [old, fresh] = [one.join(''), other.join('')];
        const changes = textChanges(old, fresh, () => 0);
        expect(without(changes, 'added')).toBe(old);
        expect(without(changes, 'removed')).toBe(fresh);
      }),
    );
  });

  test('two long texts with nothing in common end in time', () => {
    const old = Array.from({ length: 4000 }, (_, index) => `old${index} word${index % 7}.`).join(' ');
    const fresh = Array.from({ length: 4000 }, (_, index) => `neu${index} wort${index % 5}!`).join('  ');
    const changes = textChanges(old, fresh, () => 0);
    expect(without(changes, 'added')).toBe(old);
    expect(without(changes, 'removed')).toBe(fresh);
  });

  test('once the time is over, passages are shown as they were and as they are', () => {
    const paragraphs = (word: string): string =>
      Array.from({ length: 30 }, (_, index) => `kept ${index}\n\n${word} ${index} paid five pounds\n\n`).join(
        '',
      );
    let time = 0;
    const changes = textChanges(paragraphs('Ann'), paragraphs('Bob'), () => (time += 100));
    const changed = changes.filter(({ kind }) => kind === 'removed');
    expect(changed[0]?.text).toBe('Ann');
    expect(changed.at(-1)?.text).toBe('Ann 29 paid five pounds\n\n');
    expect(without(changes, 'added')).toBe(paragraphs('Ann'));
  });

  test('of two long texts without a common paragraph the whole is old and new', () => {
    const text = (word: string): string =>
      Array.from({ length: 3000 }, (_, index) => `${word}${index}\n\n`).join('');
    const changes = textChanges(text('a'), text('b'), () => 0);
    expect(without(changes, 'added')).toBe(text('a'));
    expect(without(changes, 'removed')).toBe(text('b'));
  });
});
