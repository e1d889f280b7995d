import { describeRange } from '@/core/annotation/describe';
import type { HighlightId } from '@/core/annotation/types';
import type { HighlightChange } from '@/platform/library/highlight-store';
import { highlights } from '@/platform/library/library';
import { stateBefore } from './change';
import type { Means } from './means';

export async function merge(
  { announce, push, say, t }: Means,
  ids: readonly HighlightId[],
  range: Range,
  root: HTMLElement,
): Promise<void> {
  const selectors = describeRange(range, root);
  if (!selectors) return say(t('reader.says.unmarkable'));
  const found = await Promise.all(ids.map((id) => highlights.get(id)));
  const [first, ...others] = found.filter((one) => one !== null);
  if (!first || others.length === 0) return;
  const { quote, position, place } = selectors;
  const all = [first, ...others];
  const to: HighlightChange = {
    quote,
    positions: { reader: position },
    place,
    note: all
      .map(({ note }) => note.trim())
      .filter(Boolean)
      .join('\n\n'),
    tags: [...new Set(all.flatMap(({ tags = [] }) => tags))],
  };
  const was = stateBefore(first, to);
  const redo = async (): Promise<void> => {
    await highlights.update(first.id, to);
    for (const { id } of others) await highlights.remove(id);
  };
  const undo = async (): Promise<void> => {
    for (const other of others) await highlights.restore(other);
    await highlights.update(first.id, was);
  };
  await redo();
  push({ name: `merge:${first.id}`, undo, redo });
  announce(t('reader.says.merged', { count: all.length }));
}
