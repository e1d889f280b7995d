import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { recoverLibrary } from '@/platform/backup/recover';
import { changeLoss, type Loss, type Recovery } from '@/platform/library/safety/loss';
import { Button } from '@/ui/components/button';
import { formatMoment } from '@/ui/components/format-date';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './loss-notice.module.css';

/** What was lost, what is being done about it, and what it came to. It stays until the person has seen it. */
export function LossNotice({ loss }: { readonly loss: Loss }): ReactNode {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [error, setError] = useState<unknown>(null);
  const { missing, damaged, recovery } = loss;
  const recover = useCallback(() => {
    setError(null);
    recoverLibrary().catch(setError);
  }, []);
  useEffect(() => {
    if (!recovery) recover();
  }, [recovery, recover]);
  const isWorking = !recovery && error === null;

  return (
    <section
      className={styles.card}
      role="alert"
      data-testid="loss"
      data-state={isWorking ? 'working' : recovery ? 'done' : 'failed'}
    >
      {recovery ? <ShieldCheck aria-hidden /> : <ShieldAlert aria-hidden />}
      <div className={styles.words}>
        <h2 className={styles.title}>{t('loss.title')}</h2>
        {missing.articles + missing.highlights > 0 && <p>{t('loss.missing', { ...missing })}</p>}
        {damaged.length > 0 && <p>{t('loss.damaged', { count: damaged.length })}</p>}
        {isWorking && <p>{t('loss.working')}</p>}
        {error !== null && <p>{errorText(error)}</p>}
        {recovery && <Outcome recovery={recovery} />}
        <div className={styles.buttons}>
          {recovery && (
            <Button onClick={() => void changeLoss(() => null)} data-testid="loss-seen">
              {t('loss.seen')}
            </Button>
          )}
          {error !== null && (
            <Button onClick={recover} data-testid="loss-retry">
              {t('loss.retry')}
            </Button>
          )}
          {!isWorking && (
            <Button variant="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
              {t('loss.copies')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function Outcome({ recovery }: { readonly recovery: Recovery }): ReactNode {
  const { t, i18n } = useTranslation();
  const { articles, highlights, copyMadeAt, lost } = recovery;
  const time = copyMadeAt === null ? null : formatMoment(copyMadeAt, i18n.language);
  return (
    <>
      <p>{t('loss.back', { articles, highlights })}</p>
      <p>{time === null ? t('loss.noCopy') : t('loss.copyOf', { time })}</p>
      {lost.articles + lost.highlights > 0 && <p>{t('loss.rest', { ...lost })}</p>}
    </>
  );
}
