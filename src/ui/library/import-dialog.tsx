import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { Button } from '@/ui/components/button';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './import-dialog.module.css';
import { ImportReportView } from './import-report-view';
import type { Import, ImportProgress, ImportState } from './use-import';

interface ImportDialogProps {
  readonly work: Import;
}

/** What becomes of an import: how far it is, a question before anything is replaced, and what it came to. */
export function ImportDialog({ work }: ImportDialogProps): ReactNode {
  const { t } = useTranslation();
  const { state, close } = work;
  return (
    <Dialog.Root open={state.type !== 'idle'} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} data-testid="import-dialog" data-state={state.type}>
          <Dialog.Title className={styles.title}>{titleOf(state, t)}</Dialog.Title>
          <Body work={work} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function titleOf(state: ImportState, t: ReturnType<typeof useTranslation>['t']): string {
  switch (state.type) {
    case 'asking':
      return t('imports.ask.title', { count: state.parsed.bundles.length });
    case 'done':
      return t('imports.report.title');
    case 'cancelled':
      return t('imports.cancelled');
    case 'failed':
      return t('imports.failed');
    default:
      return t('imports.title');
  }
}

function Body({ work }: ImportDialogProps): ReactNode {
  const { state } = work;
  switch (state.type) {
    case 'working':
      return <Working progress={state.progress} onCancel={work.cancel} />;
    case 'asking':
      return <Question work={work} />;
    case 'done':
      return (
        <>
          <ImportReportView parsed={state.parsed} report={state.report} />
          <Foot onClose={work.close} />
        </>
      );
    case 'failed':
      return <Failure error={state.error} onClose={work.close} />;
    case 'cancelled':
      return <Foot onClose={work.close} />;
    default:
      return null;
  }
}

function Working({
  progress,
  onCancel,
}: {
  readonly progress: ImportProgress;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { stage, share, done, total, left } = progress;
  const text = stage === 'reading' ? t('imports.reading') : t('imports.writing', { done, total });
  return (
    <>
      <progress className={styles.progress} value={share} aria-label={text} />
      <p className={styles.figures} data-testid="import-progress">
        <span>{text}</span>
        <span>{left !== null && t('imports.left', { count: left })}</span>
      </p>
      <div className={styles.foot}>
        <Button onClick={onCancel} data-testid="import-cancel">
          {t('imports.cancel')}
        </Button>
      </div>
    </>
  );
}

function Question({ work }: ImportDialogProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Dialog.Description className={styles.text}>{t('imports.ask.merge')}</Dialog.Description>
      <p className={styles.text}>{t('imports.ask.replace')}</p>
      <div className={styles.foot}>
        <Button variant="quiet" onClick={work.close} data-testid="import-close">
          {t('imports.cancel')}
        </Button>
        <Button onClick={() => work.answer('replace')} data-testid="import-replace">
          {t('imports.replace')}
        </Button>
        <Button variant="primary" onClick={() => work.answer('merge')} data-testid="import-merge">
          {t('imports.merge')}
        </Button>
      </div>
    </>
  );
}

function Failure({ error, onClose }: { readonly error: unknown; readonly onClose: () => void }): ReactNode {
  const errorText = useErrorText();
  return (
    <>
      <Dialog.Description className={styles.text} role="alert" data-testid="import-error">
        {errorText(error)}
      </Dialog.Description>
      <Foot onClose={onClose} />
    </>
  );
}

function Foot({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      <Button variant="primary" onClick={onClose} data-testid="import-close">
        {t('actions.close')}
      </Button>
    </div>
  );
}
