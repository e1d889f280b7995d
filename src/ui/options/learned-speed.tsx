import { RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { ownSpeed } from '@/core/reading/own-speed';
import type { ReadStretch, Script } from '@/core/reading/stretch';
import { forgetReadingLog, loadReadingLog } from '@/platform/settings/reading-log';
import { Button } from '@/ui/components/button';
import { Switch } from '@/ui/components/switch';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './reading-speeds.module.css';
import type { SaveSettings } from './save-settings';

const SCRIPTS = ['cjk', 'words'] as const;

/** What the reader has learned of the person's speed, from how much, and the way to be rid of it. */
export function LearnedSpeed({ onSave }: { readonly onSave: SaveSettings }): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const { learnsSpeed, learned } = useSettings();
  const [log, setLog] = useState<readonly ReadStretch[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is learned anew comes from a longer log.
  useEffect(() => void loadReadingLog().then(setLog, fail), [fail, learned]);

  async function forget(): Promise<void> {
    await forgetReadingLog();
    setLog([]);
    onSave({ learned: {} });
  }

  return (
    <div className={styles.learned} data-testid="learned-speed">
      <Switch
        label={t('ownSpeed.learn')}
        isOn={learnsSpeed}
        onChange={(isOn) => onSave({ learnsSpeed: isOn })}
        testId="learn-speed"
      />
      <p className={styles.learnedHint}>{t('ownSpeed.hint')}</p>
      {SCRIPTS.map((script) => (
        <Learned key={script} log={log} script={script} />
      ))}
      {log.length > 0 && (
        <Button
          variant="quiet"
          icon={<RotateCcw />}
          onClick={() => void forget().catch(fail)}
          data-testid="forget-speed"
        >
          {t('ownSpeed.forget')}
        </Button>
      )}
    </div>
  );
}

interface LearnedProps {
  readonly log: readonly ReadStretch[];
  readonly script: Script;
}

function Learned({ log, script }: LearnedProps): ReactNode {
  const { t } = useTranslation();
  const own = ownSpeed(log, script);
  if (!own) return null;
  const { speed, units, seconds, isReliable } = own;
  const figures = { speed, units, minutes: Math.max(1, Math.round(seconds / 60)) };
  return (
    <p className={styles.learnedFigure}>
      <strong>{t(script === 'cjk' ? 'options.cjkSpeed' : 'options.wordSpeed')}</strong>
      <span>{t(`ownSpeed.${isReliable ? 'known' : 'unsure'}.${script}`, figures)}</span>
    </p>
  );
}
