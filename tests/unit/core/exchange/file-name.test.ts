import { describe, expect, test } from 'vitest';
import { safeFileName } from '@/core/exchange/file-name';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('safeFileName', () => {
  test.for([
    ['[本地]强化科技支撑 打造乐园', '[本地]强化科技支撑 打造乐园.md'],
    ['a/b\\c:d|e', 'a-b-c-d-e.md'],
    ['What <next>? "This" * that', 'What next This that.md'],
    ['two\r\nlines\tand\u2028more', 'two lines and more.md'],
    ['bell\u0007 and \u0085next', 'bell and next.md'],
    ['txt.\u202eexe\u202c \u2066x\u2069\u200f', 'txt.exe x.md'],
    ['  ..hidden.. . ', 'hidden.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['-rf ~', 'rf ~.md'],
    ['~root', 'root.md'],
    ['CON', 'CON_.md'],
    ['nul.tar', 'nul_.tar.md'],
    ['com1', 'com1_.md'],
    ['LPT² .x', 'LPT²_ .x.md'],
    ['Consul', 'Consul.md'],
    ['cafe\u0301', 'caf\u00e9.md'],
    ['half \ud83c pair', 'half pair.md'],
    ['👨‍👩‍👧 家', '👨‍👩‍👧 家.md'],
    ['', 'article.md'],
    [' \u3000\n', 'article.md'],
    ['???', 'article.md'],
    ['...', 'article.md'],
  ] as const)('%j becomes %j', ([title, name]) => {
    expect(safeFileName(title, 'md')).toBe(name);
  });

  test('is at most 120 bytes and cuts no character', () => {
    const chinese = safeFileName('江风吹过老码头'.repeat(20), 'md');
    expect(bytes(chinese)).toBe(120);
    expect(chinese.isWellFormed()).toBe(true);
    const families = safeFileName('👨‍👩‍👧'.repeat(20), 'md');
    expect(families).toBe(`${'👨‍👩‍👧'.repeat(6)}.md`);
    expect(safeFileName(`${'x'.repeat(116)} . y`, 'md')).toBe(`${'x'.repeat(116)}.md`);
  });

  test('gives a name twice in no spelling', () => {
    const taken = new Set<string>();
    const names = ['Café', 'café', 'CAFE\u0301', 'cafe?', ''].map((title) =>
      safeFileName(title, 'md', taken),
    );
    expect(names).toEqual(['Café.md', 'café (2).md', 'CAFÉ (3).md', 'cafe.md', 'article.md']);
    const long = 'x'.repeat(300);
    const first = safeFileName(long, 'md', taken);
    const second = safeFileName(long, 'md', taken);
    expect(second).toMatch(/^x+ \(2\)\.md$/);
    expect([bytes(first), bytes(second)]).toEqual([120, 120]);
  });
});
