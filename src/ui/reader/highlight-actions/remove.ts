import type { HighlightId } from '@/core/annotation/types';
import { highlights } from '@/platform/library/library';
import type { Step } from '../use-history';
import type { Means } from './means';

export async function remove({ announce, push, forget, say, t }: Means, id: HighlightId): Promise<void> {
  const removed = await highlights.remove(id);
  if (!removed) return;
  const step: Step = {
    name: `remove:${id}`,
    undo: () => highlights.restore(removed),
    redo: () => highlights.remove(id),
  };
  push(step);
  say(t('reader.says.deleted'), async () => {
    await step.undo();
    forget(step);
    announce(t('reader.says.restored'));
  });
}

export async function restore({ article, announce, push, t }: Means, id: HighlightId): Promise<void> {
  const deleted = await highlights.listDeleted(article.id);
  const highlight = deleted.find((candidate) => candidate.id === id);
  if (!highlight) return;
  await highlights.restore(highlight);
  push({
    name: `restore:${id}`,
    undo: () => highlights.remove(id),
    redo: () => highlights.restore(highlight),
  });
  announce(t('reader.says.restored'));
}
