import { useCallback } from 'react';
import { settleReminder } from '@/platform/backup/reminder';
import { articles } from '@/platform/library/library';
import { useExport } from './use-export';

/** Returns a function that downloads everything there is in one file, and says whether it came to that. */
export function useDownloadBackup(): () => Promise<boolean> {
  const exportArticles = useExport();
  return useCallback(async () => {
    const all = await articles.list();
    const ids = all.map(({ id }) => id);
    const isDone = await exportArticles(ids, 'json');
    if (isDone) await settleReminder(Date.now());
    return isDone;
  }, [exportArticles]);
}
