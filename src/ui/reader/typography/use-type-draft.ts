import { useCallback, useEffect, useRef, useState } from 'react';
import type { Typography } from '@/platform/settings/typography';
import type { OwnTypography } from './use-typography';

/** A slider rests this long before the article is set anew, in milliseconds: a long one takes a tenth of a second. */
const REST_MS = 200;

/** The setting as the person is changing it: the preview shows it at once, and the article has it when the hand rests. */
export function useTypeDraft({
  typography,
  change,
}: Pick<OwnTypography, 'typography' | 'change'>): readonly [
  draft: Typography,
  change: (part: Partial<Typography>) => void,
] {
  const [draft, setDraft] = useState<Typography | null>(null);
  const latest = useRef({ draft, change });
  latest.current = { draft, change };
  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(() => latest.current.change(draft), REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  // A draft ends when it is stored; one that has gone on since then stays.
  useEffect(() => setDraft((now) => (now && isSame(now, typography) ? null : now)), [typography]);
  useEffect(
    () => () => {
      if (latest.current.draft) latest.current.change(latest.current.draft);
    },
    [],
  );
  const shown = draft ?? typography;
  const shownNow = useRef(shown);
  shownNow.current = shown;
  const edit = useCallback((part: Partial<Typography>) => {
    // Two changes may come before the next rendering.
    shownNow.current = { ...shownNow.current, ...part };
    setDraft(shownNow.current);
  }, []);
  return [shown, edit];
}

function isSame(one: Typography, other: Typography): boolean {
  return (Object.keys(one) as (keyof Typography)[]).every((key) => one[key] === other[key]);
}
