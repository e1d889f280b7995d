import '@/ui/theme/base.css';
import type { i18n } from 'i18next';
import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createCatalogue } from '@/platform/i18n/catalogue';
import { chosenLocale, localeTag } from '@/platform/i18n/locale';
import { loadSettings, watchSettings } from '@/platform/settings/settings';
import type { Settings } from '@/platform/settings/types';
import { ToastProvider } from '@/ui/components/toast';
import { TooltipProvider } from '@/ui/components/tooltip';
import { SettingsContext } from '@/ui/hooks/use-settings';

/** Shows a screen in `#root` of an extension page, in the person's language and theme. */
export async function mountApp(screen: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  const settings = await loadSettings();
  const catalogue = await createCatalogue(chosenLocale(settings));
  createRoot(root).render(
    <StrictMode>
      <AppRoot initial={settings} catalogue={catalogue}>
        {screen}
      </AppRoot>
    </StrictMode>,
  );
}

interface AppRootProps {
  readonly initial: Settings;
  readonly catalogue: i18n;
  readonly children: ReactNode;
}

/** Settings, words and toasts for the screen inside; follows changes made in any other window. */
function AppRoot({ initial, catalogue, children }: AppRootProps): ReactNode {
  const [settings, setSettings] = useState(initial);
  const tag = localeTag(chosenLocale(settings));

  useEffect(() => {
    const controller = new AbortController();
    watchSettings(setSettings, controller.signal);
    return () => controller.abort();
  }, []);

  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);

  useEffect(() => {
    document.documentElement.lang = tag;
    void catalogue.changeLanguage(tag);
  }, [catalogue, tag]);

  return (
    <SettingsContext value={settings}>
      <I18nextProvider i18n={catalogue}>
        <TooltipProvider>
          <ToastProvider>{children}</ToastProvider>
        </TooltipProvider>
      </I18nextProvider>
    </SettingsContext>
  );
}
