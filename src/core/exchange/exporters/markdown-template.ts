import Mustache from 'mustache';
import type { Article } from '@/core/article/types';
import { AppError } from '@/core/errors';
import { escapeMarkdown } from '@/core/exchange/exporters/markdown-text';

/** The fields of a template, as people write them between double braces. */
export const TEMPLATE_FIELDS = [
  ...(['title', 'authors', 'source', 'date', 'published', 'saved', 'url', 'lang'] as const),
  ...(['units', 'tags', 'note', 'content', 'highlights', 'frontMatter'] as const),
] as const;
type Field = (typeof TEMPLATE_FIELDS)[number];

interface Filling {
  readonly article: Article;
  /** Markdown already, like the rest below. */
  readonly title: string;
  readonly content: string;
  readonly highlights: string;
  /** The facts as YAML, between its lines of hyphens. */
  readonly frontMatter: string;
}

/** Fields that are Markdown, an address or a date and so are not escaped. */
const READY: ReadonlySet<string> = new Set([
  'title',
  'content',
  'highlights',
  'frontMatter',
  'url',
  'date',
  'published',
  'saved',
  'units',
]);

/**
 * Fills a Mustache template (https://mustache.github.io/mustache.5.html): `{{field}}`, and `{{#field}}…{{/field}}` for what
 * stands there only where the field is not empty. Throws what `checkTemplate` throws.
 */
export function fillTemplate(template: string, filling: Filling): string {
  checkTemplate(template);
  const values = valuesOf(filling);
  const filled = Mustache.render(template, values, {}, { escape: (value: unknown) => String(value) });
  return filled.endsWith('\n') ? filled : `${filled}\n`;
}

/** Throws `AppError`: `template-field-unknown`, which names the field, or `template-invalid` for a tag left open. */
export function checkTemplate(template: string): void {
  const names = namesIn(parse(template));
  const unknown = names.find((name) => !TEMPLATE_FIELDS.some((field) => field === name));
  if (unknown !== undefined) throw new AppError('template-field-unknown', { details: { field: unknown } });
}

function parse(template: string): unknown[] {
  try {
    return Mustache.parse(template);
  } catch (cause) {
    throw new AppError('template-invalid', { cause });
  }
}

/** Partials, comments and new delimiters are unknown names too: a template is filled and runs nothing. */
function namesIn(tokens: readonly unknown[]): string[] {
  return tokens.flatMap((token) => {
    if (!Array.isArray(token) || token[0] === 'text') return [];
    const [, name, , , inner] = token;
    return [String(name), ...(Array.isArray(inner) ? namesIn(inner) : [])];
  });
}

function valuesOf({ article, ...ready }: Filling): Record<Field, string> {
  const { authors, source, published, savedAt, url, lang, count, tags = [], note = '' } = article;
  const day = published?.slice(0, 10) ?? '';
  const saved = new Date(savedAt).toISOString().slice(0, 10);
  const values: Record<Field, string> = {
    ...{ ...ready, url, lang, note },
    authors: authors.join(', '),
    source: source ?? '',
    ...{ published: day, saved, date: day || saved },
    units: String(count.units),
    tags: tags.join(', '),
  };
  for (const field of TEMPLATE_FIELDS) {
    if (!READY.has(field)) values[field] = escapeMarkdown(values[field]);
  }
  return values;
}
