import { useCallback, useMemo } from 'react';
import type { Article } from '@/core/article/types';
import { siteOf } from '@/core/article/url';
import { saveSettings } from '@/platform/settings/settings';
import type { Typography } from '@/platform/settings/typography';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';

export interface OwnTypography {
  readonly typography: Typography;
  /** The site that the article is from, or null where its address tells none. */
  readonly site: string | null;
  /** Whether this site has a setting of its own. */
  readonly isOwn: boolean;
  /** Changes the setting that this article has: that of its site, or the common one. */
  readonly change: (next: Typography) => void;
  /** Gives the site a setting of its own, as it is now, or takes it away. */
  readonly setOwn: (isOwn: boolean) => void;
}

/** How an article is set: as its site has it, or as all have. */
export function useTypography({ url }: Pick<Article, 'url'>): OwnTypography {
  const { typography: common, siteTypography } = useSettings();
  const { fail } = useToasts();
  const site = siteOf(url);
  const own = site === null ? undefined : siteTypography[site];
  const typography = own ?? common;
  const change = useCallback(
    (next: Typography) => {
      const changed =
        site !== null && own ? { siteTypography: { ...siteTypography, [site]: next } } : { typography: next };
      void saveSettings(changed).catch(fail);
    },
    [site, own, siteTypography, fail],
  );
  const setOwn = useCallback(
    (isOwn: boolean) => {
      if (site === null) return;
      const { [site]: _gone, ...others } = siteTypography;
      void saveSettings({ siteTypography: isOwn ? { ...others, [site]: typography } : others }).catch(fail);
    },
    [site, siteTypography, typography, fail],
  );
  return useMemo(
    () => ({ typography, site, isOwn: own !== undefined, change, setOwn }),
    [typography, site, own, change, setOwn],
  );
}
