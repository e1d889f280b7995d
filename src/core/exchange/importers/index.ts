import { backupImporter } from './backup';
import { bookmarksImporter } from './bookmarks';
import { hypothesisImporter } from './hypothesis';
import type { JsonImporter, TableImporter, TextImporter } from './importer';
import { instapaperImporter } from './instapaper';
import { obsidianImporter } from './obsidian';
import { omnivoreHighlights, omnivoreImporter } from './omnivore';
import { plainTextImporter } from './plain-text';
import { pocketHtmlImporter, pocketImporter } from './pocket';
import { raindropImporter } from './raindrop';
import { readwiseImporter } from './readwise';
import { webAnnotationImporter } from './web-annotation';

/** In each list the first one that matches reads the file. */
export const JSON_IMPORTERS: readonly JsonImporter[] = [
  backupImporter,
  webAnnotationImporter,
  hypothesisImporter,
  omnivoreImporter,
  obsidianImporter,
];

export const TABLE_IMPORTERS: readonly TableImporter[] = [
  readwiseImporter,
  pocketImporter,
  instapaperImporter,
  raindropImporter,
];

export const TEXT_IMPORTERS: readonly TextImporter[] = [
  bookmarksImporter,
  pocketHtmlImporter,
  plainTextImporter,
  omnivoreHighlights,
];
