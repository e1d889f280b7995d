import { useTranslation } from '@/ui/hooks/use-translation';
import { describeFigures, type Figures, type Measured } from './figures';
import { useSpeeds } from './use-speeds';

/** The figures of an article in words of the interface language, at the person's own reading speed. */
export function useFigures(article: Measured): Figures {
  const { t } = useTranslation();
  const speeds = useSpeeds();
  return describeFigures(t, article, speeds);
}
