import type { Highlight } from '@/core/annotation/types';
import type { Article, ArticleContent } from '@/core/article/types';

/** Everything there is about one article. */
export interface ExportBundle {
  readonly article: Article;
  readonly content: ArticleContent;
  readonly highlights: readonly Highlight[];
}

/** The words an export needs in the interface language; core knows no catalogue. */
export interface ExportLabels {
  /** The opening line of a plain-text export, such as `本篇文章2302字,读完约6分钟`. */
  readonly countLine: (article: Article) => string;
  readonly title: string;
  readonly address: string;
  readonly highlights: string;
  readonly note: string;
  /** The text of the link from a highlight back to its passage. */
  readonly passage: string;
  /** A colon as the language writes it after a label: `:` as in the reference article, or `: `. */
  readonly colon: string;
  /** The heading of a list of articles. */
  readonly contents: string;
  /** The label of the search field of an exported page. */
  readonly search: string;
}

/** What a person can choose about Markdown. */
export interface MarkdownOptions {
  /** Facts as YAML at the head of each article, as Obsidian and others read them. */
  readonly frontMatter: boolean;
  /** All articles in one file, not one file each. */
  readonly oneFile: boolean;
  /** A template with fields such as `{{title}}`; empty for Lede's own form. */
  readonly template: string;
}

export interface ExportContext {
  readonly now: Date;
  readonly labels: ExportLabels;
  /** Turns stored HTML into nodes, sanitised: `renderContent`. */
  readonly render: (html: string) => DocumentFragment;
  /** Makes new documents for formats that are built of nodes. */
  readonly document: Document;
  readonly markdown: MarkdownOptions;
}

export interface ExportedFile {
  /** Safe on every file system. */
  readonly name: string;
  /** A media type, such as `text/markdown`. */
  readonly type: string;
  /** Text in UTF-8, or the entries of a zip, in their order. */
  readonly contents: string | readonly ZipEntry[];
}

/** One file within a zip. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** Kept as it is, where a format wants that. */
  readonly isStored?: true;
}

export const EXPORT_FORMATS = [
  ...(['markdown', 'html', 'epub', 'text'] as const),
  ...(['readwise', 'annotations', 'json'] as const),
  ...(['bibtex', 'ris', 'csl'] as const),
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Work that pauses after each article, with how many are done. */
export type ExportSteps<Result> = Generator<number, Result>;

export interface Exporter {
  readonly format: ExportFormat;
  /** At one go: for a few articles. */
  readonly export: (bundles: readonly ExportBundle[], context: ExportContext) => ExportedFile[];
  /** The same in steps, so that ten thousand articles freeze no page. */
  readonly steps: (bundles: readonly ExportBundle[], context: ExportContext) => ExportSteps<ExportedFile[]>;
}
