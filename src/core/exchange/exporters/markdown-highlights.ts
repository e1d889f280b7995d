import { exportedHighlights } from '@/core/exchange/exporters/highlights';
import { escapeInline, escapeMarkdown, linkDestination } from '@/core/exchange/exporters/markdown-text';
import type { ExportBundle, ExportLabels } from '@/core/exchange/types';

/** The blocks of the list of highlights, without a heading. */
export function markdownHighlights(bundle: ExportBundle, labels: ExportLabels): string[] {
  return exportedHighlights(bundle).flatMap(({ quote, picture, note, tags, link }) =>
    [
      `> ${picture ? `![${escapeInline(quote)}](${linkDestination(picture)})` : escapeMarkdown(quote)}`,
      note && `${escapeMarkdown(labels.note)}${labels.colon}${noteText(note)}`,
      tags,
      `[${escapeInline(labels.passage)}](${linkDestination(link)})`,
    ].filter((block) => block !== ''),
  );
}

/** Each line break of a run of white space as a hard one. */
function hardBreaks(space: string): string {
  return space.includes('\n') ? '  \n'.repeat(space.split('\n').length - 1) : space;
}

/** A note is what the person typed, not Markdown: its line breaks become hard ones. */
function noteText(note: string): string {
  return note
    .split(/\n{2,}/)
    .map((paragraph) => escapeMarkdown(paragraph.trim()).replace(/[ \t\n]+/g, hardBreaks))
    .join('\n\n');
}
