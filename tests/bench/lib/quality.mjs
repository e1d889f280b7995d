import { hasAuthors, isSameDay, isSameTitle } from './fields.mjs';
import { mean, sum } from './statistics.mjs';
import { tokenF1 } from './tokens.mjs';

/**
 * What an extractor found, `null` in place of what it did not.
 * @typedef {{ title: string | null, byline: string | null, date: string | null, text: string }} Found
 *
 * One extractor on one page. Shares are 0 to 1; what the label does not give is undefined.
 * @typedef {object} Score
 * @property {number} [f1]
 * @property {{ hits: number, intruders: number, misses: number }} [segments]
 * @property {number} [title]
 * @property {number} [author]
 * @property {number} [date]
 *
 * @typedef {{ set: string, cjk: boolean, scores: Readonly<Record<string, Score>> }} PageScores
 *
 * Figures are shares by extractor; NaN where no page of the set has a label for them.
 * @typedef {object} SetSummary
 * @property {string} set
 * @property {number} pages
 * @property {Record<string, number>} f1 mean over pages
 * @property {Record<string, number>} segments F1 of segments, counted over all pages
 * @property {Record<string, number>} title
 * @property {Record<string, number>} author
 * @property {Record<string, number>} date
 */

/**
 * @param {import('./labelled-pages.mjs').Label} label
 * @param {Found | null} found
 * @returns {Score}
 */
export function scoreExtraction(label, found) {
  const text = found?.text ?? '';
  const bodies = [label.text, label.textAlt].filter((body) => body !== undefined && body !== '');
  const present = label.with ?? [];
  return {
    f1: bodies.length > 0 ? Math.max(...bodies.map((body) => tokenF1(text, body ?? ''))) : undefined,
    segments: present.length > 0 ? countSegments(text, present, label.without ?? []) : undefined,
    title: label.title ? Number(isSameTitle(found?.title ?? null, label.title)) : undefined,
    author: label.author?.length ? Number(hasAuthors(found?.byline ?? null, label.author)) : undefined,
    date: label.date ? Number(isSameDay(found?.date ?? null, label.date)) : undefined,
  };
}

/**
 * @param {string} text
 * @param {readonly string[]} wanted
 * @param {readonly string[]} unwanted
 */
function countSegments(text, wanted, unwanted) {
  const fold = (/** @type {string} */ one) => one.replace(/\s+/g, ' ').trim();
  const folded = fold(text);
  const present = (/** @type {readonly string[]} */ segments) =>
    segments.filter((segment) => folded.includes(fold(segment))).length;
  const hits = present(wanted);
  return { hits, intruders: present(unwanted), misses: wanted.length - hits };
}

/**
 * @param {readonly PageScores[]} pages
 * @param {readonly string[]} names of the extractors
 * @returns {SetSummary[]} a line for each set, then all CJK pages, then all pages
 */
export function summarizeScores(pages, names) {
  const sets = [...new Set(pages.map(({ set }) => set))].sort();
  const groups = [
    ...sets.map((set) => ({ set, members: pages.filter((page) => page.set === set) })),
    { set: 'all CJK', members: pages.filter(({ cjk }) => cjk) },
    { set: 'all', members: pages },
  ];
  return groups.map(({ set, members }) => {
    const by = (/** @type {(scores: readonly Score[]) => number} */ figure) =>
      Object.fromEntries(
        names.map((name) => [name, figure(members.map(({ scores }) => scores[name] ?? {}))]),
      );
    return {
      set,
      pages: members.length,
      f1: by((scores) => meanOf(scores.map(({ f1 }) => f1))),
      segments: by(segmentsF1),
      title: by((scores) => meanOf(scores.map(({ title }) => title))),
      author: by((scores) => meanOf(scores.map(({ author }) => author))),
      date: by((scores) => meanOf(scores.map(({ date }) => date))),
    };
  });
}

/** @param {readonly (number | undefined)[]} values */
function meanOf(values) {
  return mean(values.filter((value) => value !== undefined));
}

/** @param {readonly Score[]} scores */
function segmentsF1(scores) {
  const counts = scores.flatMap(({ segments }) => segments ?? []);
  const hits = sum(counts.map((count) => count.hits));
  const errors = sum(counts.map((count) => count.intruders + count.misses));
  return (2 * hits) / (2 * hits + errors);
}
