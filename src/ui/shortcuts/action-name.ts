import type { TFunction } from 'i18next';
import { HIGHLIGHT_COLOURS } from '@/core/annotation/types';
import type { ActionId, FIXED_KEYS } from './key-actions';

/** What an action does, in words of the interface language. */
export function actionName(t: TFunction, id: ActionId | (typeof FIXED_KEYS)[number]['id']): string {
  const colour = HIGHLIGHT_COLOURS.find((one) => id === `reader.${one}`);
  return colour ? t('keys.colour', { colour: t(`colours.${colour}`) }) : t(`keys.action.${id}`);
}
