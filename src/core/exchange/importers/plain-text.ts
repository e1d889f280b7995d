import type { SiteClaim } from '@/core/article/types';
import { Damage } from '@/core/exchange/damage';
import { IMPORT_LIMITS } from '@/core/exchange/import-limits';
import type { Collector } from './collector';
import type { Draft } from './facts';
import { isArticleUrl } from './fields';
import type { TextImporter } from './importer';

/** The words of the form in the languages that Lede writes it in; a test holds them against the catalogues. */
export const TEXT_LABELS = {
  title: ['标题', '標題', 'Title'],
  address: ['地址', 'Address'],
  note: ['批注', '註記', 'Note'],
  passage: ['跳到原文', '前往原文段落', 'Go to the passage'],
} as const;

const TITLE = labelled(TEXT_LABELS.title);
const ADDRESS = labelled(TEXT_LABELS.address);
const NOTE = labelled(TEXT_LABELS.note);
const PASSAGE = labelled(TEXT_LABELS.passage);

/** `本篇文章2302字,读完约6分钟`, `1,204 words, about 5 min to read`. */
const COUNT_LINE = /^\D{0,40}?([\d,，]{1,12})\s*(?:字|words?).{0,40}?(\d{1,4})\s*(?:分|min)/i;

/**
 * Lede's own plain-text export: count line, paragraphs one a line, title, address, then highlights. The body comes back
 * as it stands. The figures of the count line are kept as a claim; ours are counted anew.
 */
export const plainTextImporter: TextImporter = {
  format: 'text',
  matches: (text) => findArticle(splitLines(text)) !== null,
  *read(text, { collector }) {
    const lines = splitLines(text);
    const found = findArticle(lines);
    if (!found) return;
    const { at, title, url } = found;
    const claim = readClaim(lines[0] ?? '');
    const body = lines.slice(claim ? 1 : 0, at).filter((line) => line.trim() !== '');
    const article = body.join('\n\n');
    if (!isArticleUrl(url) || article.length > IMPORT_LIMITS.text) throw new Damage(`${at + 2}:1`);
    const draft = collector.article({ url, title, text: article, siteClaim: claim });
    if (draft) readHighlights(lines.slice(at + 2), draft, collector);
    yield 1;
  },
};

function splitLines(text: string): string[] {
  return text.split(/\r?\n/);
}

/** The last title line with an address line below it: a body may quote such lines itself. */
function findArticle(lines: readonly string[]) {
  for (let at = lines.length - 2; at >= 0; at--) {
    const title = TITLE.exec(lines[at] ?? '')?.[1];
    const url = ADDRESS.exec(lines[at + 1] ?? '')?.[1];
    if (title !== undefined && url !== undefined) return { at, title, url: url.trim() };
  }
  return null;
}

function readClaim(line: string): SiteClaim | null {
  const [, units, minutes] = COUNT_LINE.exec(line) ?? [];
  if (units === undefined) return null;
  return { units: Number(units.replace(/[,，]/g, '')), minutes: Number(minutes) };
}

/** Each highlight ends with the link to its passage; notes may hold blank lines. */
function readHighlights(lines: readonly string[], draft: Draft, collector: Collector): void {
  // A blank line and the heading.
  let part: string[] = [];
  for (const line of lines.slice(2)) {
    if (!PASSAGE.test(line)) {
      if (part.length > 0 || line.trim() !== '') part.push(line);
      continue;
    }
    const [exact = '', ...rest] = part;
    const last = rest.at(-1) ?? '';
    const hasTags = /^#\S+(?: #\S+)*$/.test(last);
    const note = rest.slice(0, hasTags ? -1 : undefined).join('\n');
    collector.highlight(draft, {
      exact,
      note: NOTE.exec(note)?.[1] ?? note,
      tags: hasTags ? last.split(' ').map((tag) => tag.slice(1)) : [],
    });
    part = [];
  }
}

function labelled(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})(?:[:：] ?)([\\s\\S]*)$`);
}
