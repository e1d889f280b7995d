/**
 * What an import takes at most. Far above what a person has, and low enough that a hostile file cannot fill memory:
 * ten thousand articles of 8 kB, with HTML and text, are about 250 MB of JSON in the worst case.
 */
export const IMPORT_LIMITS = {
  /** Bytes of one file, packed or not; V8 holds no string above 512 M characters. */
  fileBytes: 256 * 2 ** 20,
  /** Bytes of all files in one archive together: the same memory. */
  archiveBytes: 256 * 2 ** 20,
  /** Files in one archive: an Omnivore archive has two for each article. */
  archiveFiles: 50_000,
  articles: 50_000,
  highlightsPerArticle: 5_000,
  tags: 100,
  /** Pages of one article: the numbers of more are not read (`page-address.ts`). */
  pages: 99,
  // In UTF-16 units from here on.
  /** The longest address that common servers and browsers' address bars take is below this. */
  url: 8_192,
  title: 1_000,
  name: 500,
  tag: 200,
  note: 100_000,
  quote: 100_000,
  /** The limit of the extraction (`PAGE_LIMITS.text`), and room for its tags. */
  text: 3_000_000,
  html: 15_000_000,
} as const;

/** Examples of each reason in a report. */
export const MOST_EXAMPLES = 20;
