import { useMemo } from 'react';
import type { ReadingSpeed } from '@/core/text/types';
import { speedsInUse } from '@/platform/settings/speeds-in-use';
import { useSettings } from './use-settings';

/** The reading speeds that estimates use; the same object until one of them changes. */
export function useSpeeds(): Partial<ReadingSpeed> {
  const { speeds, learnsSpeed, learned } = useSettings();
  return useMemo(() => speedsInUse({ speeds, learnsSpeed, learned }), [speeds, learnsSpeed, learned]);
}
