import { describeRange } from '@/core/annotation/describe';
import { passageUrl } from '@/core/annotation/text-fragment';
import type { Highlight } from '@/core/annotation/types';
import { writeClipboard } from '@/ui/components/write-clipboard';
import type { Means, NewPassage } from './means';

/** Throws `clipboard-closed` where the browser refuses. */
export async function copy({ say, t }: Means, text: string): Promise<void> {
  await writeClipboard(text);
  say(t('reader.says.copied'));
}

/** Copies where a passage is on the web. Throws `clipboard-closed` where the browser refuses. */
export async function copyLink(
  means: Means,
  passage: Pick<Highlight, 'quote' | 'picture'> | Pick<NewPassage, 'range' | 'root'>,
): Promise<void> {
  const found = 'quote' in passage ? passage : describeRange(passage.range, passage.root);
  if (!found) return means.say(means.t('reader.says.unmarkable'));
  await copy(means, passageUrl(means.article.url, found));
}
