import type { ExtractedArticle } from '@/core/article/types';
import type { StoredArticle } from '@/platform/library/article-store';
import { articles } from '@/platform/library/library';

const PLAIN: ExtractedArticle = {
  url: 'https://courier.example/ferry',
  title: 'The last ferry runs on Sunday',
  authors: [],
  source: 'Harbour Courier',
  published: null,
  siteClaim: null,
  lang: 'en',
  dir: 'ltr',
  html: '<p>The last ferry leaves the old pier at noon.</p><p>Nobody knows who will keep the light.</p>',
  text: 'The last ferry leaves the old pier at noon.\n\nNobody knows who will keep the light.',
  count: { cjk: 0, punct: 0, words: 16, units: 16 },
  images: 0,
  trace: { chosenBy: 'parser', removals: [] },
};

/** Saves an article afresh, without the highlights of an earlier test. */
export async function storeArticle(facts: Partial<ExtractedArticle> = {}): Promise<StoredArticle> {
  const extracted = { ...PLAIN, ...facts };
  const old = await articles.findByUrl(extracted.url);
  if (old) await articles.remove([old.id]);
  await articles.emptyTrash(Number.POSITIVE_INFINITY);
  const stored = await articles.get(await articles.save(extracted));
  if (!stored) throw new Error('The article was not stored');
  return stored;
}
