import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveSettings } from '@/platform/settings/settings';
import { THEMES } from '@/platform/settings/types';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';

const ICONS = { system: <Monitor />, light: <Sun />, dark: <Moon /> };

/** Goes through the themes, one a press; its name says which is on. */
export function ThemeButton() {
  const { t } = useTranslation();
  const { theme } = useSettings();
  const { fail } = useToasts();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
  return (
    <IconButton
      label={t(`reader.themes.${theme}`)}
      icon={ICONS[theme]}
      data-testid="theme"
      onClick={() => void saveSettings({ theme: next }).catch(fail)}
    />
  );
}
