import { Highlighter } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { AppError } from '@/core/errors';
import { articles } from '@/platform/library/library';
import { paintsOn } from '@/platform/settings/paints-on';
import { saveSettings } from '@/platform/settings/settings';
import { hasSelection } from '@/platform/tabs/has-selection';
import { markSelection } from '@/platform/tabs/mark-selection';
import { startTools } from '@/platform/tabs/page-tools';
import { repaint } from '@/platform/tabs/repaint';
import { Button } from '@/ui/components/button';
import { Switch } from '@/ui/components/switch';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import styles from './page-highlights.module.css';

interface PageHighlightsProps {
  readonly url: string;
  readonly tabId: number;
}

/** What can be done with highlights on the page itself: make one of the selection, show them there or not. */
export function PageHighlights({ url, tabId }: PageHighlightsProps): ReactNode {
  const stored = useWatch(() => articles.findByUrl(url), [url]);
  const isMarked = stored.type === 'value' && (stored.value?.highlightCount ?? 0) > 0;
  return (
    <div className={styles.highlights}>
      <MarkButton tabId={tabId} />
      {isMarked && <PaintSwitch url={url} tabId={tabId} />}
    </div>
  );
}

function MarkButton({ tabId }: { readonly tabId: number }): ReactNode {
  const { t } = useTranslation();
  const { fail, say } = useToasts();
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    hasSelection(tabId).then(setOffered, fail);
  }, [tabId, fail]);
  if (!isOffered) return null;
  const mark = async (): Promise<void> => {
    try {
      const refusal = await markSelection(tabId);
      if (refusal) throw new AppError(refusal);
      say(t('popup.highlighted'));
      setOffered(false);
    } catch (cause) {
      fail(cause);
    }
  };
  return (
    <Button variant="secondary" icon={<Highlighter />} onClick={mark} data-testid="highlight-selection">
      {t('popup.highlight')}
    </Button>
  );
}

function PaintSwitch({ url, tabId }: PageHighlightsProps): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const settings = useSettings();
  const { hostname } = new URL(url);
  useEffect(() => {
    // The click on the toolbar button has opened the page: from now on its highlights can be changed there.
    startTools(tabId).catch(fail);
  }, [tabId, fail]);
  if (!settings.paintOnPages) return null;
  const change = async (isOn: boolean): Promise<void> => {
    try {
      const others = settings.unpaintedSites.filter((site) => site !== hostname);
      await saveSettings({ unpaintedSites: isOn ? others : [...others, hostname] });
      await repaint(tabId);
    } catch (cause) {
      fail(cause);
    }
  };
  return (
    <Switch
      label={t('popup.paintHere', { site: hostname })}
      isOn={paintsOn(url, settings)}
      onChange={change}
      testId="paint-here"
    />
  );
}
