import { SPEED_LIMITS } from '@/platform/settings/settings';

/**
 * A reading speed as a person types it, full-width digits included: a number per minute, `undefined` for an
 * empty field (the average), null where it is no plausible speed.
 */
export function parseSpeed(text: string): number | undefined | null {
  const digits = text.normalize('NFKC').trim();
  if (digits === '') return undefined;
  const speed = /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
  return speed >= SPEED_LIMITS.min && speed <= SPEED_LIMITS.max ? speed : null;
}
