import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '@/ui/components/button';
import { IconButton } from '@/ui/components/icon-button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './progress.module.css';

/** It has been read by then, in milliseconds. */
const STAY_MS = 8000;

interface Props {
  readonly onRestart: () => void;
  readonly onClose: () => void;
}

/** Says that the article was opened where it had been left, and offers the beginning. */
export function ResumeNote({ onRestart, onClose }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setTimeout(onClose, STAY_MS);
    return () => clearTimeout(timer);
  }, [onClose]);
  return (
    <div className={styles.resumed} role="status" data-testid="resumed">
      <span>{t('progress.resumed')}</span>
      <Button variant="quiet" onClick={onRestart} data-testid="restart">
        {t('progress.restart')}
      </Button>
      <IconButton label={t('actions.close')} icon={<X />} onClick={onClose} />
    </div>
  );
}
