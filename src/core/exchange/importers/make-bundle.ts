import { IMPORT_LIMITS } from '@/core/exchange/import-limits';
import type { ImportedBundle } from '@/core/exchange/import-types';
import { stableId } from '@/core/exchange/stable-id';
import { countWords } from '@/core/text/count-words';
import { detectLanguage, textDirection } from '@/core/text/language';
import { stripControls } from '@/core/text/strip-controls';
import type { ArticleFacts, Draft, HighlightFacts } from './facts';
import { readTags } from './fields';

/** The bundle of what files say of the article under `key`. Ids come of the words: the same file gives the same ones. */
export function makeBundle(key: string, { facts, highlights }: Draft, now: number): ImportedBundle {
  const text = facts.text ?? '';
  const savedAt = facts.savedAt ?? now;
  const lang = detectLanguage(text || (facts.title ?? ''));
  return {
    article: {
      id: stableId('article', key),
      url: facts.url,
      title: oneLine(facts.title ?? '', IMPORT_LIMITS.title) || facts.url,
      authors: (facts.authors ?? []).map((name) => oneLine(name, IMPORT_LIMITS.name)).filter((name) => name),
      source: null,
      published: facts.published ?? null,
      siteClaim: facts.siteClaim ?? null,
      lang,
      dir: textDirection(lang),
      count: countWords(text),
      images: 0,
      savedAt,
      openedAt: savedAt,
      ...ownFields(facts),
    },
    content: { html: paragraphs(text), text },
    highlights: once(highlights.map((highlight) => makeHighlight(key, highlight, savedAt))),
  };
}

function ownFields({ tags = [], note = '', isFavourite, isArchived, progress = 0 }: ArticleFacts) {
  const own = readTags(tags);
  return {
    ...(own.length > 0 && { tags: own }),
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(isFavourite && { isFavourite }),
    ...(isArchived && { isArchived }),
    ...(progress > 0 && progress <= 1 && { progress }),
  };
}

function makeHighlight(key: string, facts: HighlightFacts, savedAt: number) {
  const { exact, prefix = '', suffix = '', note = '', tags = [] } = facts;
  const own = readTags(tags);
  const createdAt = facts.createdAt ?? savedAt;
  return {
    id: facts.id ?? stableId('highlight', key, exact, prefix),
    colour: facts.colour ?? ('yellow' as const),
    quote: { exact: exact.toWellFormed(), prefix: prefix.slice(-CONTEXT), suffix: suffix.slice(0, CONTEXT) },
    positions: {},
    ...(facts.picture && { picture: facts.picture }),
    note: note.trim(),
    ...(own.length > 0 && { tags: own }),
    createdAt,
    updatedAt: facts.updatedAt ?? createdAt,
  };
}

/** The longest that a quote's surroundings need to be, in UTF-16 units; annotation tools give about 32. */
const CONTEXT = 1_000;

function once<Named extends { readonly id: string }>(named: readonly Named[]): Named[] {
  return [...new Map(named.map((one) => [one.id, one])).values()];
}

function oneLine(text: string, most: number): string {
  return stripControls(text.slice(0, most));
}

function paragraphs(text: string): string {
  const blocks = text.split('\n\n').filter((block) => block !== '');
  return blocks.map((block) => `<p>${escapeHtml(block)}</p>`).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
