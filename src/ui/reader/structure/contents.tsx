import { TableOfContents } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { buildOutline } from '@/core/article/outline';
import { IconButton } from '@/ui/components/icon-button';
import { useTranslation } from '@/ui/hooks/use-translation';
import type { RenderedArticle } from '../use-anchored-highlights';

const ContentsPanel = lazy(() =>
  import('./contents-panel').then((module) => ({ default: module.ContentsPanel })),
);

/** A list of fewer headings than this would tell nothing. */
const MIN_HEADINGS = 2;

/** The button for the table of contents, and the panel beside the text that it opens. */
export function Contents({ rendered }: { readonly rendered: RenderedArticle | null }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Anew at each opening too: the person may have hidden headings since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` stands for what has been hidden meanwhile
  const outline = useMemo(() => (rendered ? buildOutline(rendered.root) : []), [rendered, open]);
  const layout = rendered?.root.closest('main')?.parentElement;
  if (!layout || outline.length < MIN_HEADINGS) return null;
  const close = (): void => setOpen(false);
  const panel = <ContentsPanel outline={outline} root={rendered.root} opener={button} onClose={close} />;
  return (
    <>
      <IconButton
        ref={button}
        label={t('structure.contents')}
        icon={<TableOfContents />}
        aria-expanded={open}
        aria-controls={open ? 'contents' : undefined}
        data-popup-open={open ? '' : undefined}
        data-testid="toggle-contents"
        onClick={() => setOpen(!open)}
      />
      {open && <Suspense>{createPortal(panel, layout)}</Suspense>}
    </>
  );
}
