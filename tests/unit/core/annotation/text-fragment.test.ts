import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '@/core/annotation/text-fragment';

const URL_ = 'https://news.example.cn/a';

/** The terms of the directive, decoded, as the browser takes them apart. */
function terms(exact: string, prefix = '', suffix = '', url = URL_): string[] {
  const [, directive = ''] = textFragmentUrl(url, { exact, prefix, suffix }).split(':~:text=');
  return directive.split(',').map((term) => {
    const decoded = decodeURIComponent(term.replace(/^-|-$/g, ''));
    return `${term.startsWith('-') ? '-' : ''}${decoded}${term.endsWith('-') ? '-' : ''}`;
  });
}

describe('the address', () => {
  const quote = { exact: '这是一段足够长的话,长到不需要前后文也能在页面里找到它。', prefix: '', suffix: '' };

  test.for([
    ['https://x.test/a', 'https://x.test/a#:~:text='],
    ['https://x.test/a#part', 'https://x.test/a#part:~:text='],
    ['https://x.test/a#', 'https://x.test/a#:~:text='],
    ['https://x.test/a#part:~:text=old', 'https://x.test/a#part:~:text='],
    ['https://x.test/a#:~:text=old', 'https://x.test/a#:~:text='],
    ['http://x.test/a?q=:~:', 'http://x.test/a?q=:~:#:~:text='],
    ['http://x.test/a?q=:~:#part', 'http://x.test/a?q=:~:#part:~:text='],
  ] as const)('of %s keeps its own fragment and no older directive', ([url, start]) => {
    expect(textFragmentUrl(url, quote)).toBe(`${start}${encodeURIComponent(quote.exact)}`);
  });

  test.for(['file:///home/a.html', 'chrome-extension://abc/reader.html', 'about:blank', 'nonsense', ''])(
    '%s stays as it is',
    (url) => {
      expect(textFragmentUrl(url, quote)).toBe(url);
    },
  );

  test('stays as it is for a quote of nothing', () => {
    expect(textFragmentUrl(URL_, { exact: ' \n ', prefix: 'a', suffix: 'b' })).toBe(URL_);
  });
});

describe('the directive', () => {
  test('encodes what has a meaning in it', () => {
    const exact = 'state-of-the-art, R&D (100%) and *more* #1 things';
    expect(textFragmentUrl(URL_, { exact, prefix: '', suffix: '' })).toBe(
      `${URL_}#:~:text=state%2Dof%2Dthe%2Dart%2C%20R%26D%20%28100%25%29%20and%20%2Amore%2A%20%231%20things`,
    );
  });

  test('survives half a surrogate pair', () => {
    expect(terms('long enough to stand alone \ud83c')).toEqual(['long enough to stand alone \ufffd']);
  });

  test('folds white space', () => {
    expect(terms('a passage   over\u00a0\u3000some \t gaps of space')).toEqual([
      'a passage over some gaps of space',
    ]);
  });

  test('adds the words around a short quote, no further than its block', () => {
    expect(terms('he says', 'The lamp, ', ', is not for ships')).toEqual([
      'The lamp,-',
      'he says',
      '-, is not for',
    ]);
    expect(terms('he says', 'It is late.\nWell, ', '!\nAnd so on')).toEqual(['Well,-', 'he says']);
    expect(terms('he says', 'It is late.\n', '\nAnd so on')).toEqual(['he says']);
  });

  test('adds them to the short ends of a passage over several blocks', () => {
    expect(terms('she said.\nAnd then\nthey', 'Go home, ', ' all went home at once')).toEqual([
      'Go home,-',
      'she said',
      'they',
      '-all went home at',
    ]);
  });

  test('a short Chinese quote gets whole words around it', () => {
    expect(terms('的底线', '市园林局工程师说,不砍树是写进合同', '。\n她补充道')).toEqual([
      expect.stringMatching(/写进合同-$/),
      '的底线',
    ]);
  });

  test('widens to the word that the quote begins or ends in', () => {
    expect(terms('arbour bridge will clo', 'The h', 'se on Monday')).toEqual(['harbour bridge will close']);
    expect(terms('加强科技支撑,打好基础,为企业家和创新', '会议要求', '者创造条件')[1]).toMatch(
      /^加强.*创新者?$/,
    );
  });

  test.for([
    ['long', `${'Every lamp on the quay was lit that night, and '.repeat(6)}nobody went home early.`],
    ['over several lines', 'Every lamp on the quay was lit that night.\n\n  And nobody went home early.'],
  ] as const)('names a passage that is %s by its first and last words', ([, exact]) => {
    expect(terms(exact)).toEqual(['Every lamp on the quay', 'nobody went home early.']);
  });

  test('names a long Chinese passage by its first and last words', () => {
    const [start = '', end = '', ...none] = terms('江风吹过老码头,孩子们放学了。'.repeat(12));
    expect(none).toEqual([]);
    expect(start).toMatch(/^江风吹过老码头,/);
    expect(start.length).toBeLessThanOrEqual(24);
    expect(end).toMatch(/孩子们放学了。$/);
  });
});
