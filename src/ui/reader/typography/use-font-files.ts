import { useEffect } from 'react';
import type { ReadingFont } from '@/platform/settings/typography';
import { useToasts } from '@/ui/components/toast';

/** Loads the files of a font that is not there by itself. */
export function useFontFiles(font: ReadingFont): void {
  const { fail } = useToasts();
  useEffect(() => {
    if (font === 'dyslexic') import('./dyslexic.css').catch(fail);
  }, [font, fail]);
}
