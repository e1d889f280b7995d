import { type ReactNode, useState } from 'react';
import { search } from '@/platform/library/search';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useLongWork } from '@/ui/hooks/use-long-work';
import { useTranslation } from '@/ui/hooks/use-translation';

/** Makes the search index anew. Stopped, it goes on with the next search. */
export function SearchIndexing(): ReactNode {
  const { t } = useTranslation();
  const { say, fail } = useToasts();
  const takeTime = useLongWork();
  const [isBusy, setBusy] = useState(false);

  async function rebuild(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    try {
      const count = await takeTime(async ({ signal, onProgress }) => {
        const total = await search.rebuild();
        await search.update((waiting) => onProgress('indexing', total - waiting, total), signal);
        signal.throwIfAborted();
        return total;
      });
      say(count === null ? t('searchIndex.stopped') : t('searchIndex.done', { count }));
    } catch (cause) {
      fail(cause);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div>
      <Button aria-disabled={isBusy} onClick={() => void rebuild()} data-testid="rebuild-index">
        {t('searchIndex.rebuild')}
      </Button>
    </div>
  );
}
