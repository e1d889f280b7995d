import { dropBoxes } from './passes/drop-boxes';
import { dropBylines } from './passes/drop-bylines';
import { dropCallsToAction } from './passes/drop-calls-to-action';
import { dropDatelines } from './passes/drop-datelines';
import { dropEmpty } from './passes/drop-empty';
import { dropFurnitureLines } from './passes/drop-furniture-lines';
import { dropLinkLists } from './passes/drop-link-lists';
import { dropLonelyHeadings } from './passes/drop-lonely-headings';
import { dropOrnaments } from './passes/drop-ornaments';
import { dropPagers } from './passes/drop-pagers';
import { dropTitle } from './passes/drop-title';
import { dropTrackers } from './passes/drop-trackers';
import { linesToParagraphs } from './passes/lines-to-paragraphs';
import { markCaptions } from './passes/mark-captions';
import { trimIndents } from './passes/trim-indents';
import type { CleanContext, Pass } from './passes/types';
import type { Removal } from './types';

/** In this order: structure first, so that later steps see one paragraph as one block. */
const PASSES: readonly Pass[] = [
  markCaptions,
  linesToParagraphs,
  dropTrackers,
  dropOrnaments,
  dropTitle,
  dropBylines,
  dropDatelines,
  dropBoxes,
  dropPagers,
  dropFurnitureLines,
  dropCallsToAction,
  dropLinkLists,
  dropLonelyHeadings,
  trimIndents,
  dropEmpty,
];

/** A trace is to be read by a person: of more than this nobody reads the rest. */
const MAX_REMOVALS = 200;
/** Of the text of one removal, in UTF-16 units. */
const MAX_REMOVED_TEXT = 200;

/** Removes from the parsed body what is page furniture. Changes `root`; returns the removals with their reasons. */
export function cleanContent(root: Element, context: Omit<CleanContext, 'onRemove'>): Removal[] {
  const removals: Removal[] = [];
  for (const pass of PASSES) {
    pass.run(root, {
      ...context,
      onRemove: (node, reason) => {
        if (removals.length >= MAX_REMOVALS) return;
        const text = (node.textContent ?? '').trim().slice(0, MAX_REMOVED_TEXT);
        removals.push({ pass: pass.name, reason, text });
      },
    });
  }
  return removals;
}
