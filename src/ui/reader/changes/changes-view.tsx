import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { ExtractedArticle } from '@/core/article/types';
import { countWords } from '@/core/text/count-words';
import { type TextChange, textChanges } from '@/core/text/text-changes';
import type { StoredArticle } from '@/platform/library/article-store';
import { articles } from '@/platform/library/library';
import { takeFresh } from '@/platform/tabs/fresh-copy';
import { Button } from '@/ui/components/button';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { countText } from '@/ui/hooks/figures';
import { useTranslation } from '@/ui/hooks/use-translation';
import { languageAttribute, scriptOf } from '../script-of';
import { setType } from '../typography/set-type';
import setting from '../typography/type-setting.module.css';
import { useFontFiles } from '../typography/use-font-files';
import { useTypography } from '../typography/use-typography';
import { ChangedText } from './changed-text';
import styles from './changes.module.css';
import { useChangeSteps } from './use-change-steps';

/** What has become of an article since its copy was stored: the words that were added and those that were taken out. */
export default function ChangesView({ article, content }: StoredArticle): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const { typography } = useTypography(article);
  useFontFiles(typography.font);
  const [fresh, setFresh] = useState<ExtractedArticle | null>(null);
  const text = useRef<HTMLElement>(null);
  useEffect(
    () => void takeFresh(article.id).then((found) => (found ? setFresh(found) : close()), fail),
    [article.id, fail],
  );
  const changes = useMemo(
    () => (fresh ? textChanges(content.text, fresh.text, () => performance.now()) : []),
    [content.text, fresh],
  );
  const step = useChangeSteps(text, changes);
  if (!fresh) return null;
  const update = async (): Promise<void> => {
    await articles.save(fresh);
    close();
  };
  return (
    <main {...setType(typography)} className={`${styles.page} ${setting.type}`} data-testid="changes">
      <header className={styles.strip}>
        <p className={styles.figures} role="status">
          <Figure name={t('changes.added')} changes={changes} kind="added" />
          <Figure name={t('changes.removed')} changes={changes} kind="removed" />
        </p>
        <IconButton label={t('changes.previous')} icon={<ChevronUp />} onClick={() => step(-1)} />
        <IconButton
          label={t('changes.next')}
          icon={<ChevronDown />}
          onClick={() => step(1)}
          data-testid="next-change"
        />
        <Button onClick={() => void update().catch(fail)} data-testid="changes-update">
          {t('history.update')}
        </Button>
        <Button variant="quiet" onClick={close} data-testid="changes-close">
          {t('changes.close')}
        </Button>
      </header>
      <h1 className={styles.title} lang={languageAttribute(article)} dir={article.dir}>
        {article.title}
      </h1>
      <article
        ref={text}
        className={`${setting.text} ${styles.text}`}
        data-script={scriptOf(article)}
        lang={languageAttribute(article)}
        dir={article.dir}
      >
        <ChangedText changes={changes} />
      </article>
    </main>
  );
}

interface FigureProps {
  readonly name: string;
  readonly changes: readonly TextChange[];
  readonly kind: 'added' | 'removed';
}

function Figure({ name, changes, kind }: FigureProps): ReactNode {
  const { t } = useTranslation();
  const words = changes.filter((change) => change.kind === kind).map(({ text }) => text);
  return (
    <span data-testid={`changes-${kind}`}>
      {name} {countText(t, countWords(words.join('\n')))}
    </span>
  );
}

/** The copy as it is stored. */
function close(): void {
  const address = new URL(location.href);
  address.searchParams.delete('changes');
  location.replace(address);
}
