import { dropBoxes } from './passes/drop-boxes';
import { dropBylines } from './passes/drop-bylines';
import { dropCallsToAction } from './passes/drop-calls-to-action';
import { dropEmpty } from './passes/drop-empty';
import { dropFurnitureLines } from './passes/drop-furniture-lines';
import { dropLinkLists } from './passes/drop-link-lists';
import { dropOrnaments } from './passes/drop-ornaments';
import { dropPagers } from './passes/drop-pagers';
import { dropTitle } from './passes/drop-title';
import { dropTrackers } from './passes/drop-trackers';
import { linesToParagraphs } from './passes/lines-to-paragraphs';
import { markCaptions } from './passes/mark-captions';
import { trimIndents } from './passes/trim-indents';
import type { CleanContext, Pass, Removal } from './passes/types';

/** In this order: structure first, so that later steps see one paragraph as one block. */
const PASSES: readonly Pass[] = [
  markCaptions,
  linesToParagraphs,
  dropTrackers,
  dropOrnaments,
  dropTitle,
  dropBylines,
  dropBoxes,
  dropPagers,
  dropFurnitureLines,
  dropCallsToAction,
  dropLinkLists,
  trimIndents,
  dropEmpty,
];

/** Removes from the parsed body what is page furniture. Changes `root`; returns every removal with its reason. */
export function cleanContent(root: Element, context: Omit<CleanContext, 'onRemove'>): Removal[] {
  const removals: Removal[] = [];
  for (const pass of PASSES) {
    pass.run(root, {
      ...context,
      onRemove: (node, reason) => {
        removals.push({ pass: pass.name, reason, text: (node.textContent ?? '').trim().slice(0, 200) });
      },
    });
  }
  return removals;
}
