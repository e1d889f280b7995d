import type { ReactNode } from 'react';
import type { Article, ArticleId } from '@/core/article/types';
import { PublishedDate } from '@/ui/components/published-date';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './preview.module.css';

interface SameStoryProps {
  /** The other articles that tell it. */
  readonly others: readonly Article[];
  readonly onLook: (id: ArticleId) => void;
}

/** From where else the story of the article that is looked at was saved. */
export function SameStory({ others, onLook }: SameStoryProps): ReactNode {
  const { t } = useTranslation();
  if (others.length === 0) return null;
  return (
    <section data-testid="same-story">
      <h3 className={styles.heading}>{t('history.story', { count: others.length })}</h3>
      <ul>
        {others.map(({ id, title, source, published, lang }) => (
          <li key={id}>
            <button type="button" className={styles.other} lang={lang} onClick={() => onLook(id)}>
              {source ?? title} {published && <PublishedDate iso={published} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
