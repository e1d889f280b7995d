import { Braces, FileText, Hash } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '@/core/exchange/types';
import { Menu } from './menu';

interface ExportMenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly onSelect: (format: ExportFormat) => void;
}

/** The choice of a format to export to. */
export function ExportMenu({ trigger, onSelect }: ExportMenuProps): ReactNode {
  const { t } = useTranslation();
  const formats = [
    { id: 'markdown', label: t('export.markdown'), hint: t('export.markdownHint'), icon: <Hash /> },
    { id: 'json', label: t('export.json'), hint: t('export.jsonHint'), icon: <Braces /> },
    { id: 'text', label: t('export.text'), hint: t('export.textHint'), icon: <FileText /> },
  ] as const;
  const items = formats.map(({ id, ...words }) => ({
    ...words,
    testId: `export-${id}`,
    onSelect: () => onSelect(id),
  }));
  return <Menu trigger={trigger} items={items} />;
}
