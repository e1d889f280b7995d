import { useEffect, useRef, useState } from 'react';
import { renderContent } from '@/core/article/sanitize';
import type { StoredArticle } from '@/platform/library/article-store';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import text from './article-body.module.css';
import media from './article-media.module.css';
import { HeldImagesBar } from './held-images-bar';
import { type HeldImages, holdImages } from './hold-images';
import { watchMissingImages } from './missing-images';
import { prepareContent } from './prepare-content';
import { languageAttribute, scriptOf } from './script-of';
import { showKeptImages } from './show-kept-images';
import structure from './structure/structure.module.css';
import setting from './typography/type-setting.module.css';
import type { RenderedArticle } from './use-anchored-highlights';
import type { KeptImages } from './use-kept-images';
import { watchWideTables } from './wide-tables';

interface Props extends StoredArticle {
  /** Null while they are read: the article waits for them, or it would ask the network. */
  readonly kept: KeptImages | null;
  /** Called with the nodes whenever they are new: ranges into earlier ones mean nothing any more. */
  readonly onRendered: (rendered: RenderedArticle) => void;
}

/** The article itself: nothing in it but the clean text and its images. */
export function ArticleBody({ article, content, kept, onRendered }: Props) {
  const ref = useRef<HTMLElement>(null);
  const { html } = content;
  const { t } = useTranslation();
  const tableName = t('reader.table');
  const { blocksRemoteImages } = useSettings();
  const [held, setHeld] = useState<HeldImages | null>(null);
  useEffect(() => {
    const root = ref.current;
    if (!root || !kept) return;
    const stop = new AbortController();
    watchMissingImages(root, stop.signal);
    const body = renderContent(html, window);
    showKeptImages(body, kept, stop.signal);
    const words = { show: t('heldImages.show'), showOf: (alt: string) => t('heldImages.showOf', { alt }) };
    setHeld(blocksRemoteImages ? holdImages(body, words, setHeld) : null);
    root.replaceChildren(prepareContent(body));
    onRendered({ root });
    return () => stop.abort();
  }, [html, kept, onRendered, blocksRemoteImages, t]);
  useEffect(() => {
    const stop = new AbortController();
    if (ref.current && html) watchWideTables(ref.current, tableName, stop.signal);
    return () => stop.abort();
  }, [html, tableName]);
  return (
    <>
      <HeldImagesBar held={held} />
      <article
        ref={ref}
        className={`${setting.text} ${text.body} ${media.body} ${structure.body}`}
        data-testid="reader-article"
        data-script={scriptOf(article)}
        lang={languageAttribute(article)}
        dir={article.dir}
        tabIndex={-1}
      />
    </>
  );
}
