import { normalizeUrl } from '@/core/article/url';
import { AppError } from '@/core/errors';
import { IMPORT_LIMITS } from '@/core/exchange/import-limits';
import type { ImportedBundle, Reading } from '@/core/exchange/import-types';
import type { ArticleFacts, Draft, HighlightFacts } from './facts';
import { isArticleUrl } from './fields';
import { makeBundle } from './make-bundle';
import { SkipLog } from './skip-log';

/** Gathers what the files of one import say, by address, so that an article comes out once. */
export class Collector {
  readonly skipped = new SkipLog();
  /** Articles by the name under which other files of their archive speak of them. */
  readonly named = new Map<string, Draft>();
  private readonly drafts = new Map<string, Draft>();
  private readonly ready: ImportedBundle[] = [];

  /** Takes an article in, or what else there is to say of one; null where it has no address, which is then noted. */
  article(facts: ArticleFacts): Draft | null {
    const url = facts.url.trim();
    const label = facts.title || url;
    if (url === '') this.skipped.add('no-address', label);
    else if (!isArticleUrl(url) || url.length > IMPORT_LIMITS.url) this.skipped.add('bad-address', label);
    else return this.merge({ ...facts, url, note: this.fitting(facts.note, IMPORT_LIMITS.note, label) });
    return null;
  }

  /** Adds a highlight; one that is already there is not noted. */
  highlight(draft: Draft, facts: HighlightFacts): void {
    const label = facts.exact.trim() || facts.note || draft.facts.title || draft.facts.url;
    if (facts.exact.trim() === '') this.skipped.add('no-quote', label);
    else if (facts.exact.length > IMPORT_LIMITS.quote) this.skipped.add('too-long', label);
    else if (draft.highlights.length >= IMPORT_LIMITS.highlightsPerArticle)
      this.skipped.add('too-many', label);
    else draft.highlights.push({ ...facts, note: this.fitting(facts.note, IMPORT_LIMITS.note, label) });
  }

  /** Takes a bundle that is complete and checked. */
  take(bundle: ImportedBundle): void {
    this.ready.push(bundle);
    this.refuseTooMany();
  }

  *bundles(now: number): Reading<ImportedBundle[]> {
    const bundles = [...this.ready];
    for (const [key, draft] of this.drafts) {
      bundles.push(makeBundle(key, draft, now));
      if (bundles.length % 50 === 0) yield 1;
    }
    return bundles;
  }

  private merge(facts: ArticleFacts): Draft {
    const key = normalizeUrl(facts.url);
    const known = this.drafts.get(key);
    if (!known) {
      const draft = { facts, highlights: [] };
      this.drafts.set(key, draft);
      this.refuseTooMany();
      return draft;
    }
    known.facts = mergeFacts(known.facts, facts);
    return known;
  }

  private refuseTooMany(): void {
    if (this.drafts.size + this.ready.length <= IMPORT_LIMITS.articles) return;
    throw new AppError('too-many-articles', { details: { most: IMPORT_LIMITS.articles } });
  }

  private fitting(text: string | undefined, most: number, label: string): string {
    if (text === undefined || text.length <= most) return text ?? '';
    this.skipped.add('too-long', label);
    return '';
  }
}

/** What was said first stays; what is new is added. */
function mergeFacts(one: ArticleFacts, other: ArticleFacts): ArticleFacts {
  const notes = [...new Set([one.note, other.note])].filter((note) => note);
  return {
    ...other,
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value)),
    url: one.url,
    tags: [...(one.tags ?? []), ...(other.tags ?? [])],
    note: notes.join('\n\n').slice(0, IMPORT_LIMITS.note),
  };
}
