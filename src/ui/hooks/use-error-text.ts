import { useCallback } from 'react';
import { AppError } from '@/core/errors';
import { useTranslation } from '@/ui/hooks/use-translation';

/** Says what went wrong and what to do about it. What is no `AppError` is our own mistake and is logged. */
export function useErrorText(): (cause: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (cause) => {
      if (cause instanceof AppError) return t(`errors.${cause.code}`, { ...cause.details });
      console.error('Lede:', cause);
      return t('errors.unexpected');
    },
    [t],
  );
}
