import { FileText, Hash, Quote } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { ArticleId } from '@/core/article/types';
import { COPY_FORMS, type CopyForm, useCopy } from '@/ui/hooks/use-copy';
import { useTranslation } from '@/ui/hooks/use-translation';
import { Menu } from './menu';

interface CopyMenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly id: ArticleId;
}

const ICONS: Readonly<Record<CopyForm, ReactNode>> = {
  markdown: <Hash />,
  text: <FileText />,
  citation: <Quote />,
};

/** The choice of a form in which an article goes to the clipboard. */
export function CopyMenu({ trigger, id }: CopyMenuProps): ReactNode {
  const { t } = useTranslation();
  const copy = useCopy();
  const items = COPY_FORMS.map((form) => ({
    label: t(`copy.${form}`),
    icon: ICONS[form],
    testId: `copy-${form}`,
    onSelect: () => void copy(id, form),
  }));
  return <Menu trigger={trigger} items={items} />;
}
