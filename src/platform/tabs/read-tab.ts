import { articles } from '@/platform/library/library';
import { extractFromTab } from './extract-from-tab';
import { openReader, openRefusal } from './open-reader';

/** Takes the article out of a tab and opens it in the reader; where there is none, says why in a new tab. */
export async function readTab(tabId: number): Promise<void> {
  const extraction = await extractFromTab(tabId);
  if (extraction.type === 'article') await openReader(await articles.saveDraft(extraction.article), tabId);
  else await openRefusal(extraction.type === 'refused' ? extraction.code : 'no-article');
}
