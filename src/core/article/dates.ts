const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/;
const NUMERIC = /(?<!\d)((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const MINGUO = /民國\s?(\d{2,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})/;
const KOREAN = /(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?$/;
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d|\.\d)/;
/** Which of the two is the month only a number over 12 tells. */
const SLASHED =
  /(?<![\d/])(?:(1[3-9]|2\d|3[01])\/(\d{1,2})|(\d{1,2})\/(1[3-9]|2\d|3[01]))\/((?:19|20)\d{2})(?![\d/])/;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s|d')?(\p{L}{3,12})\.?,?\s+(?:de\s|del\s)?((?:19|20)\d{2})(?!\d)/u;

/** Languages whose month names are read; where two use one word for two months, the first has it. */
const LANGUAGES = 'en de fr es it pt nl sv nb da pl cs fi hu ro tr id ru uk el lt lv et sl is'.split(' ');

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
  const dotted = DOTTED.exec(value);
  if (dotted) return isoDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = SLASHED.exec(value);
  if (slashed)
    return isoDate(Number(slashed[5]), Number(slashed[2] ?? slashed[3]), Number(slashed[1] ?? slashed[4]));
  const minguo = MINGUO.exec(value);
  if (minguo) return isoDate(Number(minguo[1]) + MINGUO_EPOCH, Number(minguo[2]), Number(minguo[3]));
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return isoDate(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return isoDate(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  return null;
}

/** 1 to 12 for a month's name, or a beginning of an English one; 0 for any other word. */
function monthNumber(name = ''): number {
  const lower = name.toLowerCase();
  const english = MONTHS.findIndex((month) => month.startsWith(lower)) + 1;
  return english || (monthNames().get(lower) ?? 0);
}

let names: ReadonlyMap<string, number> | null = null;

/** The names of the months as `Intl` knows them, alone and in a date, long and short. */
function monthNames(): ReadonlyMap<string, number> {
  if (names) return names;
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        if (/^\p{L}{3,}$/u.test(name) && !found.has(name)) found.set(name, month + 1);
      }
    }
  }
  names = found;
  return found;
}

/** Null for a day that does not exist. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return date.toISOString().slice(0, 10);
}
