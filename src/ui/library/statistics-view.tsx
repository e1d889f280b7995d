import { type ReactNode, useMemo } from 'react';
import {
  type DayContext,
  daysInARow,
  gatherDays,
  lastDays,
  minutesBySource,
  readingDays,
  sumDays,
} from '@/core/statistics/reading-days';
import { estimateReadingTime } from '@/core/text/reading-time';
import { articles } from '@/platform/library/library';
import { useSpeeds } from '@/ui/hooks/use-speeds';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import { DayPlot } from './day-plot';
import styles from './statistics-view.module.css';

const WEEK = 7;
const WEEKS = 52;
const MOST_SOURCES = 10;

/** The person's own day, as `2026-11-26`: so written by Swedish custom, which is that of ISO 8601. */
function dayOf(time: number): string {
  return new Date(time).toLocaleDateString('sv');
}

/** What was read: this week in figures, the last month and year as plots, and from where. */
export function StatisticsView(): ReactNode {
  const { t, i18n } = useTranslation();
  const speeds = useSpeeds();
  const watched = useWatch(() => articles.list(), []);
  const all = watched.type === 'value' ? watched.value : null;
  const figures = useMemo(() => {
    if (all === null) return null;
    const context: DayContext = {
      dayOf,
      minutesOf: (article) => estimateReadingTime({ ...article, speeds }),
    };
    const days = readingDays(all, context);
    const today = dayOf(Date.now());
    return {
      week: sumDays(lastDays(days, today, WEEK)),
      inARow: daysInARow(days, today),
      month: lastDays(days, today, 30),
      year: gatherDays(lastDays(days, today, WEEKS * WEEK), WEEK),
      sources: minutesBySource(all, context).slice(0, MOST_SOURCES),
      hasRead: [...days.values()].some(({ minutes }) => minutes > 0),
    };
  }, [all, speeds]);
  if (figures === null) return <main className={styles.page} />;
  const { week, inARow, month, year, sources, hasRead } = figures;
  const number = (value: number): string => Math.round(value).toLocaleString(i18n.language);
  const facts = [
    [t('statistics.finished'), number(week.finished)],
    [t('statistics.minutes'), number(week.minutes)],
    ...(week.cjk > 0 ? [[t('statistics.characters'), number(week.cjk)]] : []),
    ...(week.words > 0 ? [[t('statistics.words'), number(week.words)]] : []),
    [t('statistics.saved'), number(week.saved)],
    [t('statistics.inARow'), number(inARow)],
  ];
  return (
    <main className={styles.page} data-testid="statistics">
      <section>
        <h2 className={styles.heading}>{t('statistics.week')}</h2>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {hasRead ? (
        <>
          <DayPlot title={t('statistics.month')} days={month} />
          <DayPlot title={t('statistics.year')} days={year} />
          {sources.length > 0 && <Sources sources={sources} />}
        </>
      ) : (
        <p className={styles.empty}>{t('statistics.empty')}</p>
      )}
    </main>
  );
}

function Sources({ sources }: { readonly sources: readonly (readonly [string, number])[] }): ReactNode {
  const { t } = useTranslation();
  const most = Math.max(...sources.map(([, minutes]) => minutes));
  return (
    <section>
      <h2 className={styles.heading}>{t('statistics.sources')}</h2>
      <ul className={styles.sources}>
        {sources.map(([source, minutes]) => (
          <li key={source}>
            <span className={styles.source}>{source}</span>
            <span className={styles.bar} aria-hidden>
              <span style={{ width: `${(minutes / most) * 100}%` }} />
            </span>
            <span className={styles.amount}>{t('time.minutes', { count: Math.round(minutes) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
