import { useEffect } from 'react';
import { logFailure } from '@/platform/log';
import { useTranslation } from '@/ui/hooks/use-translation';
import type { RenderedArticle } from '../use-anchored-highlights';

/** What has tools: an article of plain paragraphs loads none of it. */
const WANTED =
  '[data-role="code-box"], [data-role^="formula"], img[data-role="picture"], a > img, a[href^="#lede-"]';

/** Gives footnotes, pictures, code and formulas of an article their tools, which come when the text is there. */
export function useStructure(rendered: RenderedArticle | null): void {
  const { t } = useTranslation();
  useEffect(() => {
    const root = rendered?.root;
    if (!root?.querySelector(WANTED)) return;
    const stop = new AbortController();
    import('./watch-structure')
      .then(({ watchStructure }) => watchStructure(root, (key, values) => t(key, values), stop.signal))
      .catch(logFailure);
    return () => stop.abort();
  }, [rendered, t]);
}
