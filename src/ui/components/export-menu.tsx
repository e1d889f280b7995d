import {
  BookMarked,
  BookText,
  Braces,
  FileText,
  Globe,
  GraduationCap,
  Hash,
  Highlighter,
  Quote,
  Table,
} from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '@/core/exchange/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import { Menu } from './menu';

interface ExportMenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly onSelect: (format: ExportFormat) => void;
}

const ICONS: Readonly<Record<ExportFormat, ReactNode>> = {
  markdown: <Hash />,
  html: <Globe />,
  epub: <BookText />,
  text: <FileText />,
  readwise: <Table />,
  annotations: <Highlighter />,
  json: <Braces />,
  bibtex: <GraduationCap />,
  ris: <BookMarked />,
  csl: <Quote />,
};

/** The choice of a format to export to: for reading, for highlights and backups, for citing. */
export function ExportMenu({ trigger, onSelect }: ExportMenuProps): ReactNode {
  const { t } = useTranslation();
  const items = EXPORT_FORMATS.map((format) => ({
    label: t(`export.${format}`),
    hint: t(`export.${format}Hint`),
    icon: ICONS[format],
    group: t(`export.group.${groupOf(format)}`),
    testId: `export-${format}`,
    onSelect: () => onSelect(format),
  }));
  return <Menu trigger={trigger} items={items} />;
}

function groupOf(format: ExportFormat): 'read' | 'keep' | 'cite' {
  if (format === 'bibtex' || format === 'ris' || format === 'csl') return 'cite';
  return format === 'readwise' || format === 'annotations' || format === 'json' ? 'keep' : 'read';
}
