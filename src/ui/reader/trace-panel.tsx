import type { ExtractionTrace } from '@/core/article/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './trace-panel.module.css';

/** For whoever wonders about a result (`?debug`): who chose the text, and what was taken out of it, why. */
export function TracePanel({ trace }: { readonly trace: ExtractionTrace | undefined }) {
  const { t } = useTranslation();
  const removals = trace?.removals ?? [];
  return (
    <section className={styles.panel} aria-labelledby="trace-title" data-testid="trace">
      <h2 id="trace-title" className={styles.title}>
        {t('reader.trace.title')}
      </h2>
      <p className={styles.origin}>
        {trace ? t(`reader.trace.chosenBy.${trace.chosenBy}`) : t('reader.trace.unknown')}
      </p>
      {removals.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('reader.trace.step')}</th>
              <th scope="col">{t('reader.trace.reason')}</th>
              <th scope="col">{t('reader.trace.text')}</th>
            </tr>
          </thead>
          <tbody>
            {removals.map(({ pass, reason, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
              <tr key={index}>
                <td>
                  <code>{pass}</code>
                </td>
                <td>
                  <code>{reason}</code>
                </td>
                <td dir="auto">{text || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
