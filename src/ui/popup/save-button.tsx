import { Bookmark, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Article } from '@/core/article/types';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';

interface SaveButtonProps {
  /** Of the page; watched anew when it changes. */
  readonly url: string;
  /** The entry of the library, if there is one. */
  readonly find: () => Promise<Article | null>;
  readonly onSave: () => Promise<unknown>;
}

/** Saves an article, and says whether it is saved: by this window or any other. */
export function SaveButton({ url, find, onSave }: SaveButtonProps): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const stored = useWatch(find, [url]);
  const saved = stored.type === 'value' && stored.value?.state === 'saved';

  // A disabled button would drop the keyboard's focus, so a saved one stays focusable and does nothing.
  return (
    <Button
      icon={saved ? <Check /> : <Bookmark />}
      aria-disabled={saved}
      onClick={saved ? undefined : () => onSave().catch(fail)}
      data-testid="save"
    >
      {saved ? t('popup.saved') : t('popup.save')}
    </Button>
  );
}
