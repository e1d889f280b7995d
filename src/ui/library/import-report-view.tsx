import type { ReactNode } from 'react';
import { isStub } from '@/core/article/is-stub';
import type { ImportReport, ParsedImport, Skipped } from '@/core/exchange/import-types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './import-dialog.module.css';

interface ImportReportViewProps {
  readonly parsed: ParsedImport;
  readonly report: ImportReport;
}

/** What came in, what was there already, and what was left out and why. */
export function ImportReportView({ parsed, report }: ImportReportViewProps): ReactNode {
  const { t, i18n } = useTranslation();
  const { added, merged, unchanged, highlights } = report;
  const stubs = parsed.bundles.filter(({ article }) => isStub(article)).length;
  const names = parsed.formats.map((format) => t(`imports.format.${format}`));
  const formats = new Intl.ListFormat(i18n.language, { style: 'narrow' }).format(names);
  return (
    <div className={styles.report} data-testid="import-report">
      <p>{t('imports.report.summary', { added, merged: merged + unchanged, highlights })}</p>
      {merged > 0 && <p>{t('imports.report.gained', { count: merged })}</p>}
      {stubs > 0 && <p>{t('imports.report.stubs', { count: stubs })}</p>}
      <p className={styles.faint}>{t('imports.report.from', { formats })}</p>
      {parsed.skipped.length > 0 && (
        <section className={styles.skipped} aria-label={t('imports.report.skipped')}>
          <h3>{t('imports.report.skipped')}</h3>
          {parsed.skipped.map((skipped) => (
            <Reason key={skipped.reason} skipped={skipped} />
          ))}
        </section>
      )}
    </div>
  );
}

function Reason({ skipped: { reason, count, examples } }: { readonly skipped: Skipped }): ReactNode {
  const { t } = useTranslation();
  return (
    <details data-testid={`skipped-${reason}`}>
      <summary>{t(`imports.skipped.${reason}`, { count })}</summary>
      <ul>
        {[...new Set(examples)].map((example) => (
          <li key={example} dir="auto">
            {example}
          </li>
        ))}
      </ul>
      {count > examples.length && (
        <p className={styles.faint}>{t('imports.report.more', { count: count - examples.length })}</p>
      )}
    </details>
  );
}
