import { BookOpen, Pin, ShieldCheck } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadShortcuts, type Shortcuts } from '@/platform/commands/shortcuts';
import { logFailure } from '@/platform/log';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { openSample } from './open-sample';
import { ToolbarPicture } from './toolbar-picture';
import styles from './welcome.module.css';

/** The one page that is shown after installing: where the button is, something to try, what happens to one's data. */
export function Welcome(): ReactNode {
  const { t, i18n } = useTranslation();
  const { fail } = useToasts();
  return (
    <main className={styles.page}>
      <title>{`${t('welcome.title')} · ${t('app.name')}`}</title>
      <header className={styles.header}>
        <img className={styles.icon} src="/icons/lit-128.png" alt="" width={64} height={64} />
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.lead}>{t('welcome.lead')}</p>
      </header>
      <ol className={styles.steps}>
        <Step icon={<Pin />} title={t('welcome.pin')} text={t('welcome.pinHint')}>
          <ToolbarPicture />
        </Step>
        <Step icon={<BookOpen />} title={t('welcome.try')} text={t('welcome.tryHint')}>
          <Button
            variant="primary"
            onClick={() => void openSample(i18n.language).catch(fail)}
            data-testid="try-sample"
          >
            {t('welcome.tryNow')}
          </Button>
          <Keys />
        </Step>
        <Step icon={<ShieldCheck />} title={t('welcome.private')} text={t('welcome.privateHint')}>
          <p className={styles.hint}>{t('welcome.permission')}</p>
        </Step>
      </ol>
      <footer className={styles.footer}>
        <Button
          variant="quiet"
          onClick={() => void browser.runtime.openOptionsPage()}
          data-testid="to-options"
        >
          {t('welcome.options')}
        </Button>
        <Button variant="quiet" onClick={() => location.assign('/library.html')} data-testid="to-library">
          {t('welcome.library')}
        </Button>
      </footer>
    </main>
  );
}

interface StepProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Step({ icon, title, text, children }: StepProps): ReactNode {
  return (
    <li className={styles.step}>
      <h2 className={styles.stepTitle}>
        {icon}
        {title}
      </h2>
      <p>{text}</p>
      {children}
    </li>
  );
}

/** The keys that the browser has given to Lede; nothing where it has given none. */
function Keys(): ReactNode {
  const { t } = useTranslation();
  const [keys, setKeys] = useState<Shortcuts | null>(null);
  useEffect(() => void loadShortcuts().then(setKeys, logFailure), []);
  if (!keys?.openReader) return null;
  return (
    <p className={styles.hint}>
      {t('welcome.key')} <kbd>{keys.openReader}</kbd>
    </p>
  );
}
