import { useMemo } from 'react';
import type { Highlight } from '@/core/annotation/types';
import type { Article } from '@/core/article/types';
import { markdownArticle } from '@/core/exchange/exporters/markdown';
import type { ExportBundle, MarkdownOptions } from '@/core/exchange/types';
import { exportLabels } from '@/ui/hooks/export-labels';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useTranslation } from '@/ui/hooks/use-translation';

type Sample =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'error'; readonly message: string };

/** What a small article comes to with these options, or what is wrong with them. */
export function useMarkdownSample({ frontMatter, oneFile, template }: MarkdownOptions): Sample {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return useMemo(() => {
    const text = t('markdown.sampleText');
    const bundle = sampleBundle(t('markdown.sampleTitle'), text, t('markdown.sampleNote'));
    const render = (): DocumentFragment => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      const fragment = document.createDocumentFragment();
      fragment.append(paragraph);
      return fragment;
    };
    const markdown = { frontMatter: frontMatter && !oneFile, oneFile, template };
    const context = { now: new Date(), labels: exportLabels(t, {}), render, document, markdown };
    try {
      return { type: 'text', text: markdownArticle(bundle, context) };
    } catch (cause) {
      return { type: 'error', message: errorText(cause) };
    }
  }, [t, errorText, frontMatter, oneFile, template]);
}

function sampleBundle(title: string, text: string, note: string): ExportBundle {
  const id = 'sample' as Article['id'];
  const time = Date.UTC(2026, 4, 12);
  const units = text.length;
  const article: Article = {
    ...{ id, title, url: 'https://news.example/ferry', authors: ['林晓雨'], source: 'Harbour News' },
    ...{ published: '2026-05-12', siteClaim: null, lang: 'und', dir: 'ltr', images: 0, state: 'saved' },
    ...{ count: { cjk: 0, punct: 0, words: units, units }, savedAt: time, openedAt: time, highlightCount: 1 },
    tags: ['river'],
  };
  const highlight: Highlight = {
    ...{ id: 'sample' as Highlight['id'], articleId: id, colour: 'yellow', positions: {}, note },
    ...{ quote: { exact: text, prefix: '', suffix: '' }, createdAt: time, updatedAt: time },
  };
  return { article, content: { id, html: '', text }, highlights: [highlight] };
}
