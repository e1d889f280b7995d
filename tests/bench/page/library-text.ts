import type { Highlight, HighlightId } from '@/core/annotation/types';
import type { ArticleId, ExtractedArticle } from '@/core/article/types';
import { seededRandom } from './random';

/** Characters of invented words: the most common range of Han, so that words share characters as real ones do. */
const HAN = { first: 0x4e00, count: 2500 };
const WORDS = 6000;
/** About 8 kB of UTF-8 for each article, as the target says. */
const WORDS_PER_ARTICLE = 1250;
const HIGHLIGHTS_PER_ARTICLE = 10;

/** One article in five is English. */
const isLatin = (index: number): boolean => index % 5 === 4;

/** An invented vocabulary: two-character words, and letters for the English articles. */
const vocabulary = makeWords();

function makeWords(): { han: string[]; latin: string[] } {
  const random = seededRandom(11);
  const han = Array.from({ length: WORDS }, () =>
    String.fromCharCode(...[0, 1].map(() => HAN.first + Math.floor(HAN.count * random() * random()))),
  );
  const latin = Array.from({ length: WORDS }, () =>
    String.fromCharCode(
      ...Array.from({ length: 3 + Math.floor(7 * random()) }, () => 97 + Math.floor(26 * random())),
    ),
  );
  return { han, latin };
}

/** Words by Zipf's law, more or less: the rank falls with the square of a uniform number. */
function sentence(random: () => number, words: readonly string[], count: number, glue: string): string {
  return Array.from({ length: count }, () => words[Math.floor(words.length * random() ** 3)]).join(glue);
}

export function inventArticle(index: number): ExtractedArticle {
  const random = seededRandom(index + 1);
  const latin = isLatin(index);
  const words = latin ? vocabulary.latin : vocabulary.han;
  const glue = latin ? ' ' : '';
  const mark = latin ? '. ' : '。';
  const paragraphs = Array.from({ length: WORDS_PER_ARTICLE / 125 }, () =>
    Array.from({ length: 10 }, () => sentence(random, words, 12.5, glue)).join(mark),
  );
  const text = paragraphs.join('\n\n');
  return {
    ...{
      url: `https://bench.example/${index}`,
      title: sentence(random, words, 8, glue),
      authors: [],
      source: `Source ${index % 20}`,
    },
    ...{ published: null, siteClaim: null, lang: latin ? 'en' : 'zh-Hans', dir: 'ltr', images: 0, text },
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    count: {
      cjk: latin ? 0 : text.length,
      punct: 0,
      words: latin ? WORDS_PER_ARTICLE : 0,
      units: text.length,
    },
    trace: { chosenBy: 'parser', removals: [] },
  };
}

export function inventHighlights(articleId: ArticleId, { text }: ExtractedArticle): Highlight[] {
  return Array.from({ length: HIGHLIGHTS_PER_ARTICLE }, (_, index) => ({
    ...{ id: `${articleId}-${index}` as HighlightId, articleId, colour: 'yellow' as const, positions: {} },
    quote: { exact: text.slice(index * 200, index * 200 + 40), prefix: '', suffix: '' },
    ...{ note: '', createdAt: index, updatedAt: index },
  }));
}

/** Words that are common, middling and rare, two words, a phrase, beginnings of words, and words that no article has. */
export function inventQueries(): string[] {
  const { han, latin } = vocabulary;
  const ranks = [0, 3, 20, 100, 400, 1500, 4000];
  const pick = (words: readonly string[], rank: number): string => words[rank] ?? '';
  return [
    ...ranks.flatMap((rank) => [pick(han, rank), pick(latin, rank)]),
    ...ranks.map((rank) => `${pick(han, rank)} ${pick(han, rank + 1)}`),
    ...ranks.map((rank) => `"${inventArticle(rank).text.slice(60, 66)}"`),
    ...ranks.map((rank) => pick(latin, rank).slice(0, 3)),
    ...['龘靐', 'zzzzqqqq'],
  ];
}
