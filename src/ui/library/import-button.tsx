import { Upload } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useStartImport } from './import-provider';

/** Takes in files that the person chooses. Any may be chosen: what they are is told by what is in them. */
export function ImportButton(): ReactNode {
  const { t } = useTranslation();
  const start = useStartImport();
  const input = useRef<HTMLInputElement>(null);
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
        multiple
        hidden
        data-testid="import-file"
        onChange={({ currentTarget }) => {
          start([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
