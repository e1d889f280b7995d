import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Highlight } from '@/core/annotation/types';
import type { Article } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { openHighlight } from '@/platform/tabs/open-reader';
import { IconButton } from '@/ui/components/icon-button';
import { TagsField } from '@/ui/components/tags-field';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { NoteField } from '@/ui/notes/note-field';
import quotes from '@/ui/notes/quote.module.css';
import { QuoteWords } from '@/ui/notes/quote-words';
import { saveNote } from '@/ui/notes/save-note';
import { shorten } from '@/ui/notes/shorten';
import styles from './page-highlight.module.css';

interface PageHighlightProps {
  readonly highlight: Highlight;
  readonly article: Article;
  readonly tabId: number | null;
}

/** One highlight of the page: its words, which lead to it in the reader, its note and its tags. */
export function PageHighlight({ highlight, article, tabId }: PageHighlightProps): ReactNode {
  const { t } = useTranslation();
  const { say, fail } = useToasts();
  const { id, quote, colour, tags = [] } = highlight;
  const name = shorten(quote.exact);
  const remove = async (): Promise<void> => {
    const removed = await highlights.remove(id);
    if (!removed) return;
    say(t('reader.says.deleted'), async () => {
      await highlights.restore(removed);
    });
  };
  return (
    <li className={styles.item} data-colour={colour} data-testid="highlight">
      <button
        type="button"
        className={quotes.quote}
        lang={article.lang}
        dir={article.dir}
        title={t('sidePanel.goTo')}
        onClick={() => void openHighlight(article.id, id, tabId).catch(fail)}
        data-testid="go-to"
      >
        <QuoteWords {...highlight} />
      </button>
      <div className={styles.foot}>
        <NoteField highlight={highlight} onSave={saveNote} />
        <IconButton
          label={t('reader.highlights.deleteOf', { quote: name })}
          icon={<Trash2 />}
          onClick={() => void remove().catch(fail)}
          data-testid="delete-highlight"
        />
      </div>
      <TagsField
        label={t('reader.tags.of', { quote: name })}
        tags={tags}
        onChange={(next) => void highlights.update(id, { tags: next }).catch(fail)}
      />
    </li>
  );
}
