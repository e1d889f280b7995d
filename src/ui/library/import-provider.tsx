import { createContext, type ReactNode, use } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ImportDialog } from './import-dialog';
import styles from './import-dialog.module.css';
import { useFileDrop } from './use-file-drop';
import { useImport } from './use-import';

const StartImport = createContext<(files: readonly File[]) => void>(() => undefined);

/** Begins an import of the files given. */
export function useStartImport(): (files: readonly File[]) => void {
  return use(StartImport);
}

/** Files may be dropped anywhere on what is in here; what becomes of them is shown in a dialog. */
export function ImportProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const work = useImport();
  const { start } = work;
  const isOver = useFileDrop(start);
  return (
    <StartImport value={start}>
      {children}
      {isOver && (
        <div className={styles.drop} data-testid="import-drop">
          {t('imports.drop')}
        </div>
      )}
      <ImportDialog work={work} />
    </StartImport>
  );
}
