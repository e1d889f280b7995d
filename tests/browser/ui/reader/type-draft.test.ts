import { createElement, type ReactNode, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { type Typography, USUAL_TYPOGRAPHY } from '@/platform/settings/typography';
import { useTypeDraft } from '@/ui/reader/typography/use-type-draft';
import { show } from '../show';

let close: () => void;
let edit: (part: Partial<Typography>) => void;
let shown: Typography;
/** What was asked to be stored, and the store's answer to it. */
const asked: { readonly typography: Typography; readonly store: () => void }[] = [];

afterEach(() => {
  close();
  asked.length = 0;
});

/** A setting whose store answers when the test lets it. */
function Panel(): ReactNode {
  const [typography, setTypography] = useState(USUAL_TYPOGRAPHY);
  [shown, edit] = useTypeDraft({
    typography,
    change: (next: Typography) => void asked.push({ typography: next, store: () => setTypography(next) }),
  } as Parameters<typeof useTypeDraft>[0]);
  return null;
}

test('what is changed while an earlier change is stored stays, and is stored too', async () => {
  ({ close } = await show(createElement(Panel)));
  await expect.poll(() => shown?.size).toBe(USUAL_TYPOGRAPHY.size);
  edit({ size: 1.5 });
  await expect.poll(() => asked.length).toBe(1);
  edit({ size: 1.75 });
  await expect.poll(() => shown.size).toBe(1.75);
  asked[0]?.store();
  await expect.poll(() => asked.length).toBe(2);
  expect(asked[1]?.typography.size).toBe(1.75);
  expect(shown.size).toBe(1.75);
});

test('two changes before anything is drawn anew are both there', async () => {
  ({ close } = await show(createElement(Panel)));
  await expect.poll(() => shown?.size).toBe(USUAL_TYPOGRAPHY.size);
  edit({ size: 1.5 });
  edit({ indents: true });
  await expect.poll(() => shown).toMatchObject({ size: 1.5, indents: true });
});
