import type {
  Highlight,
  HighlightColour,
  TextPositionSelector,
  TextQuoteSelector,
} from '@/core/annotation/types';
import type { Article } from '@/core/article/types';

interface QuoteSelectorJson extends TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
}

interface PositionSelectorJson extends TextPositionSelector {
  readonly type: 'TextPositionSelector';
}

/** https://www.w3.org/TR/annotation-model/#css-selector: a picture has no words to quote. */
interface CssSelectorJson {
  readonly type: 'CssSelector';
  readonly value: string;
}

interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: 'commenting' | 'tagging';
}

/** An annotation as https://www.w3.org/TR/annotation-model/ writes it (JSON-LD). */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  readonly created: string;
  readonly modified: string;
  /** The note and the tags; one body stands alone, as the standard's examples do. */
  readonly body?: TextualBody | readonly TextualBody[];
  readonly target: {
    readonly source: string;
    readonly styleClass: `lede-${HighlightColour}`;
    readonly selector: readonly (QuoteSelectorJson | PositionSelectorJson | CssSelectorJson)[];
    /** The copy of the page that the position counts in, as it was saved. */
    readonly state: { readonly type: 'TimeState'; readonly sourceDate: string; readonly cached: string };
  };
}

/**
 * `highlight` for other annotation tools. `readerText` is the text of the article's saved copy
 * (`rootText` of its rendered HTML): positions are kept in UTF-16 units everywhere else, and the standard
 * counts code points. A position on the original page is left out, for its text is not at hand.
 */
export function toWebAnnotation(highlight: Highlight, article: Article, readerText: string): WebAnnotation {
  const { quote, picture, note, tags = [] } = highlight;
  const bodies = [
    ...(note ? [textBody(note, 'commenting')] : []),
    ...tags.map((tag) => textBody(tag, 'tagging')),
  ];
  const position = inCodePoints(highlight.positions.reader, readerText);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${highlight.id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: new Date(highlight.createdAt).toISOString(),
    modified: new Date(highlight.updatedAt).toISOString(),
    ...(bodies.length > 0 && { body: bodies.length === 1 ? bodies[0] : bodies }),
    target: {
      source: article.url,
      styleClass: `lede-${highlight.colour}`,
      selector: [
        { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        ...(position ? [{ type: 'TextPositionSelector' as const, ...position }] : []),
        ...(picture ? [{ type: 'CssSelector' as const, value: `img[src="${picture.src}"]` }] : []),
      ],
      state: {
        type: 'TimeState',
        sourceDate: new Date(article.savedAt).toISOString(),
        cached: `urn:uuid:${article.id}`,
      },
    },
  };
}

function textBody(value: string, purpose: TextualBody['purpose']): TextualBody {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** `position` counted in code points of `text`; null where there is none or the text does not reach it. */
function inCodePoints(position: TextPositionSelector | undefined, text: string): TextPositionSelector | null {
  if (!position || position.end > text.length) return null;
  const start = codePoints(text.slice(0, position.start));
  return { start, end: start + codePoints(text.slice(position.start, position.end)) };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
