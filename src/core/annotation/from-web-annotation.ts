import { list, object, string, strings } from '@/core/json-values';
import {
  HIGHLIGHT_COLOURS,
  type HighlightColour,
  type PictureSelector,
  type TextPositionSelector,
  type TextQuoteSelector,
} from './types';

/** What an annotation of another tool says, in our terms. */
export interface ReadAnnotation {
  /** The UUID of its `urn:uuid:` name, or null: other names are no ids of ours. */
  readonly id: string | null;
  /** The address of the annotated page, as the file gives it. */
  readonly source: string;
  /** Null for a note on the page as a whole. */
  readonly quote: TextQuoteSelector | null;
  /** In UTF-16 units of the text that was given; null without a text or without a selector that lies in it. */
  readonly position: TextPositionSelector | null;
  /** For an annotation of a picture on the page. */
  readonly picture: PictureSelector | null;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
  /** As the file gives them. */
  readonly created: unknown;
  readonly modified: unknown;
}

const UUID = /^urn:uuid:([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

/** Selectors may refine each other; deeper than this is no annotation that a tool writes. */
const MOST_REFINEMENTS = 4;

/** A longer address is that of no picture, in UTF-16 units. */
const MOST_ADDRESS = 8_000;

/** The annotations of a JSON-LD file: one, a list, an AnnotationPage or an AnnotationCollection; null for other files. */
export function listWebAnnotations(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some((one) => hasType(one, 'Annotation')) ? value : null;
  const file = object(value);
  if (hasType(file, 'Annotation')) return [file];
  if (hasType(file, 'AnnotationPage') && Array.isArray(file?.items)) return file.items;
  if (!hasType(file, 'AnnotationCollection')) return null;
  // A collection names its first page, or holds it.
  return list(object(file?.first)?.items ?? file?.items);
}

/**
 * The reverse of `toWebAnnotation`. `text` is the text that the annotation counts in, where it is at hand: positions are
 * code points in the standard and UTF-16 units here. Null for what is no annotation of a text on the web.
 */
export function fromWebAnnotation(value: unknown, text: string | null = null): ReadAnnotation | null {
  const annotation = object(value);
  if (!annotation || !hasType(annotation, 'Annotation')) return null;
  const [first] = list(annotation.target);
  const target = object(first);
  const source = string(first) || sourceOf(target?.source) || string(target?.id);
  if (source === '') return null;
  const selectors = selectorsOf(target?.selector, 0);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const css = selectors.find(({ type }) => type === 'CssSelector');
  return {
    id: UUID.exec(string(annotation.id))?.[1]?.toLowerCase() ?? null,
    source,
    quote: quote ? readQuote(quote) : null,
    position: position && text !== null ? inUtf16(position, text) : null,
    picture: readPicture(css?.value),
    colour: colourOf(target?.styleClass),
    ...readBodies(annotation),
    created: annotation.created,
    modified: annotation.modified,
  };
}

function hasType(value: unknown, type: string): boolean {
  const named = object(value);
  return strings(named?.type ?? named?.['@type']).some((one) => one.replace(/^oa:/, '') === type);
}

function sourceOf(source: unknown): string {
  return string(source) || string(object(source)?.id);
}

function selectorsOf(selector: unknown, depth: number): Readonly<Record<string, unknown>>[] {
  if (depth > MOST_REFINEMENTS) return [];
  return list(selector).flatMap((one) => {
    const found = object(one);
    return found ? [found, ...selectorsOf(found.refinedBy ?? found.items, depth + 1)] : [];
  });
}

function readQuote({ exact, prefix, suffix }: Readonly<Record<string, unknown>>): TextQuoteSelector {
  return { exact: string(exact), prefix: string(prefix), suffix: string(suffix) };
}

/** The picture that a selector of ours names; null for other selectors, which are a page's own affair. */
function readPicture(selector: unknown): PictureSelector | null {
  const [, src] = /^img\[src="(https?:\/\/[^"\\]+)"\]$/.exec(string(selector)) ?? [];
  return src === undefined || src.length > MOST_ADDRESS ? null : { src };
}

function colourOf(styleClass: unknown): HighlightColour {
  const names = strings(styleClass).join(' ').split(/\s+/);
  return HIGHLIGHT_COLOURS.find((colour) => names.includes(`lede-${colour}`)) ?? 'yellow';
}

/** Texts are notes, but for those that are there to tag; a body that is an address says nothing that could be shown. */
function readBodies(annotation: Readonly<Record<string, unknown>>): { note: string; tags: string[] } {
  const notes = strings(annotation.bodyValue);
  const tags: string[] = [];
  for (const one of list(annotation.body)) {
    const body = object(one);
    const text = string(body?.value);
    if (text === '') continue;
    (strings(body?.purpose).includes('tagging') ? tags : notes).push(text);
  }
  return { note: notes.join('\n\n'), tags };
}

function inUtf16(
  { start, end }: Readonly<Record<string, unknown>>,
  text: string,
): TextPositionSelector | null {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  const from = utf16Offset(text, start as number);
  const to = utf16Offset(text, end as number);
  return from === null || to === null || from > to ? null : { start: from, end: to };
}

/** Where code point number `count` of `text` begins, or null behind the end. */
function utf16Offset(text: string, count: number): number | null {
  if (count < 0) return null;
  let offset = 0;
  for (let left = count; left > 0; left--) {
    const code = text.codePointAt(offset);
    if (code === undefined) return null;
    offset += code > 0xffff ? 2 : 1;
  }
  return offset;
}
