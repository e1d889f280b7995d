import type { Settings } from '@/platform/settings/types';

/** Stores a change of the settings at once; a failure is told in a toast. */
export type SaveSettings = (change: Partial<Settings>) => void;
