import type { SiteClaim } from './types';

const NUMBER = '([\\d,，]{1,9})';

/** `2302字`, `约 1,200 字`, `共2302个字`: a length in characters. */
const CJK_UNITS = new RegExp(`${NUMBER}\\s*个?[字文]`);
const CJK_MINUTES =
  /(?:约|約|需|要|大概|读完|讀完|阅读|閱讀|読了|時間)?[^\d\n]{0,12}?(\d{1,3})\s*(?:分钟|分鐘|分)/;
const WORDS = new RegExp(`${NUMBER}\\s*words?\\b`, 'i');
const MINUTES = /(\d{1,3})\s*-?\s*min(?:ute)?s?\b/i;

const TOTAL = '(?:共计|共有|共|总计|约|約|字数|字數)?\\s*[:：]?\\s*';
const CJK_TIME = '\\d{1,3}\\s*(?:分钟|分鐘)';
/** The words that may stand between a length and a time; any other makes the line prose. */
const FILLER =
  '(?:[\\s,，、/|·:：()（）]|阅读|閱讀|读完|讀完|本文|全文|时间|時間|时长|時長|用时|預計|预计|大约|大約|大概|约|約|需要|需|您|你)';

/** Lines that state a length or a reading time and nothing else. */
const CLAIM_LINE = [
  new RegExp(
    `^(?:本篇)?(?:文章|全文|本文|正文)?\\s*${TOTAL}约?\\s*[\\d,，]+\\s*个?字${FILLER}*${CJK_TIME}.{0,6}$`,
  ),
  new RegExp(
    `^(?:本文|文章|全文|本篇文章|字数|字數|文章字数)\\s*[:：]?\\s*${TOTAL}[\\d,，]+\\s*个?字[。.]?$`,
  ),
  new RegExp(`^(?:${FILLER}|文章|本篇)*(?:阅读|閱讀|读完|讀完)${FILLER}*${CJK_TIME}(?:左右)?[。.]?$`),
  new RegExp(`^(?:预计|預計|大约|大約|约|約)?\\s*${CJK_TIME}(?:内|內)?即?可?(?:阅读|閱讀|读完|讀完)[。.]?$`),
  /^この記事は\s*(?:約|およそ)?\s*[\d,]+\s*(?:分|文字)(?:程度|ほど)?(?:で(?:読めます|読み終わります|お読みいただけます)|です)?。?$/,
  /^この記事を読むのに(?:必要な|かかる)時間は\s*約?\s*\d+\s*分です。?$/,
  /^(?:estimated |approx\.? |about )?(?:reading time|read time|time to read)?\s*[:：]?\s*\d{1,3}\s*-?\s*min(?:ute)?s?(?:\s*(?:read|reading|to read))?\.?$/i,
  /^[\d,]+ words?\s*[·•|,/-]?\s*\d{1,3}\s*-?\s*min(?:ute)?s?(?:\s*read)?\.?$/i,
];

/** The longest line that can be a claim, in UTF-16 units. */
const MAX_LINE = 60;

/** True for a line that is only the site's own statement of length or reading time. */
export function isClaimLine(line: string): boolean {
  return line.length <= MAX_LINE && /\d/.test(line) && CLAIM_LINE.some((pattern) => pattern.test(line));
}

/** Reads the figures of a claim line; null where the line is none. */
export function parseSiteClaim(line: string): SiteClaim | null {
  if (!isClaimLine(line)) return null;
  const units = CJK_UNITS.exec(line) ?? WORDS.exec(line);
  const minutes = CJK_MINUTES.exec(line.replace(CJK_UNITS, '')) ?? MINUTES.exec(line);
  const claim = { units: toNumber(units?.[1]), minutes: toNumber(minutes?.[1]) };
  return claim.units === null && claim.minutes === null ? null : claim;
}

function toNumber(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const number = Number(digits.replace(/[,，]/g, ''));
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
