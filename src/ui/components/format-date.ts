const OWN_OFFSET = /[+-](?!00:?00)\d{2}:?\d{2}$/;

/**
 * A publication date in words, such as `2020年11月27日`. A date alone has no time zone and never shifts. A
 * time with the offset of its place keeps the day it had there; one in UTC says nothing of a place and
 * becomes the person's own day, or that of `timeZone`.
 */
export function formatDate(iso: string, locale: string, timeZone?: string): string {
  const isMoment = iso.length > 10 && !OWN_OFFSET.test(iso.slice(10));
  const date = new Date(isMoment ? iso : iso.slice(0, 10));
  if (Number.isNaN(date.getTime())) return iso;
  return formatterFor(locale, isMoment ? timeZone : 'UTC').format(date);
}

/** A moment in words, such as `2026年11月26日 23:41`, from milliseconds since the epoch. */
export function formatMoment(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** By locale and time zone: making one takes as long as a whole row of a list. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  formatters.set(key, formatter);
  return formatter;
}
