import { createContext, useContext } from 'react';
import type { Settings } from '@/platform/settings/types';

/** Filled by `AppRoot`. */
export const SettingsContext = createContext<Settings | null>(null);

/** The person's settings, current at any moment. */
export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings outside of AppRoot');
  return settings;
}
