import { useState } from 'react';
import type { Article } from '@/core/article/types';
import type { Typography } from '@/platform/settings/typography';
import { useTranslation } from '@/ui/hooks/use-translation';
import { languageAttribute, scriptOf } from '../script-of';
import { setType } from './set-type';
import setting from './type-setting.module.css';
import styles from './typography-panel.module.css';

interface Props {
  readonly article: Article;
  readonly typography: Typography;
}

/** Characters of each paragraph: a few lines in the panel. */
const SAMPLE = 60;

/** Some words of the article, set as it will be. */
export function TypePreview({ article, typography }: Props) {
  const { t } = useTranslation();
  const { dir } = article;
  const [sample] = useState(() => firstWords(article));
  return (
    <section className={styles.preview} aria-label={t('type.preview')} data-testid="type-preview">
      <div {...setType(typography)} className={setting.type}>
        <div
          className={setting.text}
          data-script={scriptOf(article)}
          lang={languageAttribute(article)}
          dir={dir}
        >
          {sample.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </div>
    </section>
  );
}

/** The beginnings of the first paragraphs, or the title where there are none. */
function firstWords({ title }: Article): string[] {
  const paragraphs = [...document.querySelectorAll('main > article p')].map((one) => one.textContent.trim());
  const long = paragraphs.filter((text) => text.length > SAMPLE / 3).slice(0, 2);
  return long.length > 0 ? [...new Set(long.map((text) => text.slice(0, SAMPLE)))] : [title];
}
