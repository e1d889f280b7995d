/** Words of several scripts, common and rare, for texts that share many of them. */
const WORDS = [
  ...[
    '默想',
    '默认',
    '想法',
    '码头',
    '公园',
    '江边',
    '拆迁',
    '补偿',
    '中国',
    '国家',
    '記者',
    '臺灣',
    '發展',
    '的',
    '在',
  ],
  ...['ガス', '東京', 'タワー', 'ひらがな', '新聞', '학교', '대학교에서', '서울', '뉴스'],
  ...[
    'the',
    'pier',
    'piers',
    'Café',
    'naïve',
    'Straße',
    'news',
    'new',
    'iPhone',
    '2026',
    'ferry',
    'Ёлка',
    'мост',
  ],
];
const MARKS = ['', '', '，', '。', ' ', ' ', '\n', '、', '-', '“'];

/** The mulberry32 generator (public domain, Tommy Ettinger). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words that follow Zipf's law, with marks between them. */
export function randomText(seed: number, length: number): string {
  const next = random(seed);
  let text = '';
  for (let word = 0; word < length; word++) {
    text += WORDS[Math.floor(WORDS.length * next() * next())] ?? '';
    text += MARKS[Math.floor(MARKS.length * next())] ?? '';
  }
  return text;
}

/** Pieces of the texts, words of the list and pairs of them, some excluded. */
export function randomQueries(texts: ReadonlyMap<string, string>, count: number): string[] {
  const next = random(7);
  const all = [...texts.values()];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(list.length * next())] as T;
  const piece = (): string => {
    const text = pick(all);
    const start = Math.floor(text.length * next());
    return text.slice(start, start + 2 + Math.floor(4 * next())).replaceAll('“', ' ');
  };
  return Array.from({ length: count }, () => {
    const kind = next();
    if (kind < 0.4) return `"${piece()}"`;
    if (kind < 0.6) return pick(WORDS);
    if (kind < 0.8) return `${pick(WORDS)} ${pick(WORDS)}`;
    return `${pick(WORDS)} -${pick(WORDS)}`;
  }).filter((query) => /[\p{L}\p{N}]/u.test(query));
}

/** The titles that a plain reading of every text finds, sorted: slow, written another way than the search itself. */
export function bruteForce(texts: ReadonlyMap<string, string>, query: string): string[] {
  const quoted = /^"(.*)"$/su.exec(query)?.[1];
  const words = quoted === undefined ? query.split(' ') : [quoted];
  const tests = words.map((word) => ({
    isNegative: quoted === undefined && word.startsWith('-'),
    pattern: pattern(quoted === undefined ? word.replace(/^-/, '') : word, quoted !== undefined),
  }));
  const found = [...texts].filter(([, text]) => {
    const folded = fold(text);
    return tests.every(({ isNegative, pattern }) => pattern.test(folded) !== isNegative);
  });
  return found.map(([title]) => title).sort();
}

const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]';

function pattern(word: string, isPhrase: boolean): RegExp {
  const core = fold(word).trim();
  const before = new RegExp(`^${LETTER}`, 'u').test(core) ? `(?<!${LETTER})` : '';
  const after = isPhrase && new RegExp(`${LETTER}$`, 'u').test(core) ? `(?!${LETTER})` : '';
  return new RegExp(before + core + after, 'u');
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  記: '记',
  者: '者',
  臺: '台',
  灣: '湾',
  發: '发',
  東: '东',
  聞: '闻',
};

function fold(text: string): string {
  const paragraphs = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('é', 'e')
    .replaceAll('ï', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .replace(/[記臺灣發東聞]/gu, (letter) => TRADITIONAL[letter] ?? letter)
    .split(/\n+/u);
  const spaced = paragraphs.map((paragraph) =>
    paragraph
      .replace(
        new RegExp(
          `(?<=${LETTER}) +(?=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}ー])`,
          'gu',
        ),
        '',
      )
      .replace(
        new RegExp(
          `(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}ー]) +(?=${LETTER})`,
          'gu',
        ),
        '',
      )
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return spaced.filter((paragraph) => paragraph !== '').join('\n');
}
