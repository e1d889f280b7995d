import { saveSettings } from '@/platform/settings/settings';
import { FOCUSES } from '@/platform/settings/types';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useActionKeys } from '@/ui/shortcuts/use-action-keys';
import { toggleFullScreen } from './full-screen';

/** The keys that go from one kind of focus to the next, and to the full screen and back. */
export function useFocusKeys(announce: (text: string) => void): void {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const { focus } = useSettings();
  const next = FOCUSES[(FOCUSES.indexOf(focus) + 1) % FOCUSES.length] ?? 'off';
  useActionKeys('reader', {
    'reader.focus': () => {
      saveSettings({ focus: next }).catch(fail);
      announce(t(`focus.says.${next}`));
    },
    'reader.fullScreen': () => void toggleFullScreen().catch(fail),
  });
}
