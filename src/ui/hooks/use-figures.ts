import { useTranslation } from 'react-i18next';
import { describeFigures, type Figures, type Measured } from './figures';
import { useSettings } from './use-settings';

/** The figures of an article in words of the interface language, at the person's own reading speed. */
export function useFigures(article: Measured): Figures {
  const { t } = useTranslation();
  const { speeds } = useSettings();
  return describeFigures(t, article, speeds);
}
