import { Image } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Highlight } from '@/core/annotation/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './quote-words.module.css';

/** The words of a highlight; before what a picture is called stands that it is one. */
export function QuoteWords({ quote, picture }: Pick<Highlight, 'quote' | 'picture'>): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {picture && <Image role="img" aria-label={t('reader.highlights.picture')} className={styles.sign} />}
      {quote.exact}
    </>
  );
}
