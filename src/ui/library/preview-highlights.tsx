import type { ReactNode } from 'react';
import type { Article } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import { HighlightWords } from './highlight-words';
import styles from './preview.module.css';

/** What was marked in the article that is looked at. */
export function PreviewHighlights({ article: { id, lang, dir } }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation();
  const watched = useWatch(() => highlights.listFor(id), [id]);
  if (watched.type !== 'value' || watched.value.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('count.highlights', { count: watched.value.length })}</h3>
      <ul className={styles.highlights}>
        {watched.value.map((highlight) => (
          <li key={highlight.id}>
            <HighlightWords highlight={highlight} lang={lang} dir={dir} />
          </li>
        ))}
      </ul>
    </section>
  );
}
