import { describeRange } from '@/core/annotation/describe';
import type { HighlightColour, HighlightId } from '@/core/annotation/types';
import { highlights } from '@/platform/library/library';
import { rememberColour } from '../last-colour';
import { samePassage } from '../same-passage';
import { change, recolour } from './change';
import type { Means, NewPassage } from './means';

export async function add(
  means: Means,
  { range, root, passages }: NewPassage,
  colour: HighlightColour,
): Promise<HighlightId | null> {
  const { article, announce, push, say, t } = means;
  const twin = samePassage(passages, range, root);
  if (twin) {
    await recolour(means, twin.id, colour);
    return twin.id;
  }
  rememberColour(colour);
  const selectors = describeRange(range, root);
  if (!selectors) {
    say(t('reader.says.unmarkable'));
    return null;
  }
  const made = await highlights.add({ articleId: article.id, surface: 'reader', selectors, colour });
  push({
    name: `add:${made.id}`,
    undo: () => highlights.remove(made.id),
    redo: () => highlights.restore(made),
  });
  announce(t('reader.says.highlighted'));
  return made.id;
}

export async function attach(means: Means, id: HighlightId, range: Range, root: HTMLElement): Promise<void> {
  const selectors = describeRange(range, root);
  if (!selectors) return means.say(means.t('reader.says.unmarkable'));
  const { quote, position, place, picture } = selectors;
  await change(means, `attach:${id}`, id, {
    quote,
    picture,
    positions: { reader: position },
    place,
    isQuoteOnly: false,
  });
  means.announce(means.t('reader.says.attached'));
}
