import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';
import { adoptSheet } from './adopt-sheet';

/** Washes that show on light pages and on dark ones; the text keeps the page's own colour. */
const WASHES: Readonly<Record<HighlightColour, string>> = {
  yellow: 'rgb(255 204 51 / 45%)',
  green: 'rgb(96 200 112 / 40%)',
  blue: 'rgb(100 170 255 / 40%)',
  pink: 'rgb(255 125 165 / 40%)',
  purple: 'rgb(176 140 255 / 42%)',
};

/** The names under which a page's highlights are painted: made up for each page, so that no site can look for them. */
export type PaintNames = ReadonlyMap<HighlightColour, string>;

export function makeNames(random: () => string): PaintNames {
  return new Map(
    HIGHLIGHT_COLOURS.map((colour) => [colour, `h${random().replaceAll('-', '').slice(0, 10)}`]),
  );
}

/** Gives the document the colours of the names, without an element; takes them away when `signal` aborts. */
export function addPageStyle(document: Document, names: PaintNames, signal: AbortSignal): void {
  const rules = [...names].map(
    ([colour, name]) => `::highlight(${name}){background-color:${WASHES[colour]}}`,
  );
  adoptSheet(document, rules.join(''), signal);
}
