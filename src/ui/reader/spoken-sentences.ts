import { readingUnits } from '@/core/annotation/reading-units';
import type { TextMap } from '@/core/annotation/text-range';
import { spokenChunks } from '@/core/text/spoken-chunks';
import type { LanguageTag, TextSpan } from '@/core/text/types';
import type { SpokenSentence } from '@/platform/speech/speech-queue';

export interface SpokenText {
  /** As long as the map's text; what is not spoken is blank. */
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly sentences: readonly SpokenSentence[];
}

/** Ruby would be heard twice; code is no speech. */
const UNSPOKEN = 'rt, rp, pre';

/** The sentences of an article as they are spoken. Hidden blocks, ruby and code are passed over. */
export function spokenSentences(map: TextMap, lang: LanguageTag): SpokenText {
  const text = blanked(map);
  const spoken = { ...map, text };
  const paragraphs = readingUnits(spoken, 'paragraph', lang);
  const spans = readingUnits(spoken, 'sentence', lang);
  let paragraph = 0;
  const sentences = spans.map((span) => {
    while (span.start >= (paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) paragraph++;
    const own = languageAt(map, span.start) ?? lang;
    return { paragraph, chunks: (rate: number) => spokenChunks(text, span, own, rate) };
  });
  return { text, spans, sentences };
}

/** The language that the article itself gives to a passage, such as a quotation; null where it gives none. */
function languageAt({ nodes, starts }: TextMap, offset: number): LanguageTag | null {
  const after = starts.findIndex((start) => start > offset);
  const node = nodes[after < 0 ? nodes.length - 1 : after - 1];
  const told = node?.parentElement?.closest('[lang]');
  return told && !told.hasAttribute('data-testid') ? told.getAttribute('lang') : null;
}

function blanked({ text, nodes, starts }: TextMap): string {
  return nodes
    .map((node, i) => {
      const words = text.slice(starts[i] ?? 0, starts[i + 1] ?? text.length);
      const parent = node.parentElement;
      const isSpoken = parent?.checkVisibility() && !parent.closest(UNSPOKEN);
      return isSpoken ? words : ' '.repeat(words.length);
    })
    .join('');
}
