import 'uplot/dist/uPlot.min.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import UPlot from 'uplot';
import type { DayFigures } from '@/core/statistics/reading-days';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './statistics-view.module.css';

interface DayPlotProps {
  readonly title: string;
  /** Days, or weeks named by their first day, the oldest first. */
  readonly days: readonly DayFigures[];
}

const HEIGHT = 180;

/** Minutes as bars, with the same figures as a table for those who do not see them. */
export function DayPlot({ title, days }: DayPlotProps): ReactNode {
  const { t, i18n } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const locale = i18n.language;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const stop = new AbortController();
    let plot = draw(element, days, locale);
    const redraw = (): void => {
      plot.destroy();
      plot = draw(element, days, locale);
    };
    dark.addEventListener('change', redraw, { signal: stop.signal });
    const sizes = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }));
    sizes.observe(element);
    return () => {
      stop.abort();
      sizes.disconnect();
      plot.destroy();
    };
  }, [days, locale]);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.heading}>
        {title}
      </h2>
      <div ref={box} className={styles.plot} aria-hidden />
      <details className={styles.table}>
        <summary>{t('statistics.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('statistics.day')}</th>
              <th scope="col">{t('statistics.minutes')}</th>
              <th scope="col">{t('statistics.finished')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, minutes, finished }) => (
              <tr key={day}>
                <th scope="row">{date.format(new Date(day))}</th>
                <td>{Math.round(minutes).toLocaleString(locale)}</td>
                <td>{finished.toLocaleString(locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** The colours are those of the page at this moment: a canvas knows no custom properties. */
function draw(element: HTMLElement, days: readonly DayFigures[], locale: string): UPlot {
  const style = getComputedStyle(element);
  const [ink, line] = [style.color, style.borderTopColor];
  const accent =
    getComputedStyle(element.ownerDocument.documentElement).getPropertyValue('accent-color') || ink;
  const short = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const axis = { stroke: ink, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } };
  return new UPlot(
    {
      width: element.clientWidth,
      height: HEIGHT,
      cursor: { show: false },
      legend: { show: false },
      scales: {
        x: { time: false, range: (_, least, most) => [least - 0.6, most + 0.6] },
        y: { range: (_, __, most) => [0, Math.max(1, most * 1.1)] },
      },
      axes: [
        { ...axis, grid: { show: false }, values: (_, marks) => marks.map((at) => nameOf(days[at], short)) },
        { ...axis, size: 48 },
      ],
      series: [
        {},
        {
          stroke: accent,
          fill: accent,
          paths: UPlot.paths.bars?.({ size: [0.7, 28] }),
          points: { show: false },
        },
      ],
    },
    [days.map((_, index) => index), days.map(({ minutes }) => (minutes > 0 ? minutes : null))],
    element,
  );
}

function nameOf(day: DayFigures | undefined, format: Intl.DateTimeFormat): string {
  return day ? format.format(new Date(day.day)) : '';
}
