const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/;
const NUMERIC = /(?<!\d)((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const MINGUO = /民國\s?(\d{2,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})/;
const KOREAN = /(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?$/;
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+((?:19|20)\d{2})\b/;

/** The first year of the Republic calendar used in Taiwan. */
const MINGUO_EPOCH = 1911;

/**
 * Reads a publication date as pages write it. Returns ISO 8601: with time where the text has time and
 * offset, the date alone otherwise (a time without its zone is no moment); null where there is no date.
 */
export function parseDate(text: string): string | null {
  const value = text.trim();
  if (WITH_OFFSET.test(value)) {
    const iso = value
      .replace(' ', 'T')
      .replace(/\s/g, '')
      .replace(/(\d{2})(\d{2})$/, '$1:$2');
    const day = isoDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
    return day && !Number.isNaN(Date.parse(iso)) ? iso : day;
  }
  const numeric = NUMERIC.exec(value) ?? KOREAN.exec(value) ?? COMPACT.exec(value);
  if (numeric) return isoDate(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const minguo = MINGUO.exec(value);
  if (minguo) return isoDate(Number(minguo[1]) + MINGUO_EPOCH, Number(minguo[2]), Number(minguo[3]));
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return isoDate(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return isoDate(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  return null;
}

/** 1 to 12 for a month's name or a beginning of it; 0 for any other word. */
function monthNumber(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

/** Null for a day that does not exist. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return date.toISOString().slice(0, 10);
}
