import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCatalogue } from '@/platform/i18n/catalogue';
import { parseSettings } from '@/platform/settings/settings';
import { ToastProvider } from '@/ui/components/toast';
import { TooltipProvider } from '@/ui/components/tooltip';
import { SettingsContext } from '@/ui/hooks/use-settings';
import { WordsProvider } from '@/ui/hooks/use-translation';

/** Puts a part of a screen on the page, in English and with the settings of a new installation. */
export async function show(part: ReactNode): Promise<{ element: HTMLElement; close: () => void }> {
  const i18n = await createCatalogue('en');
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  const toasts = createElement(ToastProvider, null, part);
  const tooltips = createElement(TooltipProvider, null, toasts);
  const words = createElement(WordsProvider, { catalogue: i18n }, tooltips);
  root.render(
    createElement(SettingsContext, { value: parseSettings({ locale: 'en', theme: 'light' }) }, words),
  );
  const close = (): void => {
    root.unmount();
    element.remove();
  };
  return { element, close };
}
