import type { ReactNode } from 'react';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';

/** The way back to the page that came after installing. */
export function WelcomeAgain(): ReactNode {
  const { t } = useTranslation();
  return (
    <div>
      <Button onClick={() => location.assign('/welcome.html')} data-testid="welcome-again">
        {t('welcome.again')}
      </Button>
    </div>
  );
}
