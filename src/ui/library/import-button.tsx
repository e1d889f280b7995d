import { Upload } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '@/core/errors';
import { backupImporter } from '@/core/exchange/importers/backup';
import { importArticles } from '@/platform/library/import';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';

/** Takes in a backup that the person chooses. */
export function ImportButton(): ReactNode {
  const { t } = useTranslation();
  const { say, fail } = useToasts();
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File): Promise<void> {
    try {
      const bundles = backupImporter.parse(await file.text());
      if (bundles === null) throw new AppError('file-not-readable');
      say(t('library.import.done', { ...(await importArticles(bundles)) }));
    } catch (cause) {
      fail(cause);
    }
  }

  return (
    <>
      <Button
        variant="quiet"
        icon={<Upload />}
        title={t('library.import.hint')}
        onClick={() => input.current?.click()}
        data-testid="import"
      >
        {t('library.import.button')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="import-file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void read(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
