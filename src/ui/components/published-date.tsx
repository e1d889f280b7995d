import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { formatDate } from './format-date';

interface PublishedDateProps extends Omit<ComponentProps<'time'>, 'dateTime' | 'children'> {
  /** ISO 8601, as `ArticleMetadata.published`. */
  readonly iso: string;
}

/** The day an article was published, in the interface language. */
export function PublishedDate({ iso, ...props }: PublishedDateProps): ReactNode {
  const { i18n } = useTranslation();
  return (
    <time {...props} dateTime={iso}>
      {formatDate(iso, i18n.language)}
    </time>
  );
}
