import * as v from 'valibot';

export const READING_FONTS = ['serif', 'sans', 'dyslexic'] as const;
export type ReadingFont = (typeof READING_FONTS)[number];
export const LINE_BREAKS = ['strict', 'normal', 'loose'] as const;
export type LineBreak = (typeof LINE_BREAKS)[number];

/** What has a scale: how far each goes, in what steps, and where it stands by default. */
export const TYPE_SCALES = {
  /** Times the size that the script has by default. */
  size: { min: 0.7, max: 2.4, step: 0.05, usual: 1 },
  /** Times the distance of lines that the script has by default. */
  leading: { min: 0.75, max: 1.5, step: 0.05, usual: 1 },
  /** Times the 38 characters of Chinese and Japanese lines, or the 66 letters of others. */
  measure: { min: 0.5, max: 1.7, step: 0.05, usual: 1 },
  /** Space between letters, in em. */
  letters: { min: 0, max: 0.2, step: 0.01, usual: 0 },
  /** Space between paragraphs, in em. */
  paragraphs: { min: 0, max: 2.5, step: 0.25, usual: 1 },
} as const;
export type TypeScale = keyof typeof TYPE_SCALES;

/** How a person has their articles set. */
export interface Typography extends Readonly<Record<TypeScale, number>> {
  readonly font: ReadingFont;
  /** Both edges straight; null is as the script is used to: Chinese and Japanese are, alphabets are not. */
  readonly isJustified: boolean | null;
  /** Words are divided at line ends, where the browser knows how. */
  readonly hyphenates: boolean;
  /** 首行缩进: the first line of a paragraph begins two em in. */
  readonly indents: boolean;
  /** How strictly Chinese, Japanese and Korean keep signs from the beginning and the end of a line. */
  readonly lineBreak: LineBreak;
  /** A little space between CJK characters and letters or digits. */
  readonly spacesScripts: boolean;
  /** Punctuation may stand beyond the edge of a line. */
  readonly hangsMarks: boolean;
  /** Lines from top to bottom, for Chinese and Japanese. */
  readonly isVertical: boolean;
}

/** By host, without `www.`. */
export type SiteTypography = Readonly<Record<string, Typography>>;

export const USUAL_TYPOGRAPHY: Typography = {
  size: TYPE_SCALES.size.usual,
  leading: TYPE_SCALES.leading.usual,
  measure: TYPE_SCALES.measure.usual,
  letters: TYPE_SCALES.letters.usual,
  paragraphs: TYPE_SCALES.paragraphs.usual,
  font: 'serif',
  isJustified: null,
  hyphenates: true,
  indents: false,
  lineBreak: 'strict',
  spacesScripts: true,
  hangsMarks: true,
  isVertical: false,
};

/** More sites than anyone sets apart by hand. */
const MOST_SITES = 500;

const scale = (name: TypeScale) => {
  const { min, max, usual } = TYPE_SCALES[name];
  return v.fallback(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), usual);
};
const flag = (usual: boolean) => v.fallback(v.boolean(), usual);

export const typographySchema = v.fallback(
  v.object({
    size: scale('size'),
    leading: scale('leading'),
    measure: scale('measure'),
    letters: scale('letters'),
    paragraphs: scale('paragraphs'),
    font: v.fallback(v.picklist(READING_FONTS), USUAL_TYPOGRAPHY.font),
    isJustified: v.fallback(v.nullable(v.boolean()), null),
    hyphenates: flag(true),
    indents: flag(false),
    lineBreak: v.fallback(v.picklist(LINE_BREAKS), USUAL_TYPOGRAPHY.lineBreak),
    spacesScripts: flag(true),
    hangsMarks: flag(true),
    isVertical: flag(false),
  }),
  USUAL_TYPOGRAPHY,
);

export const siteTypographySchema = v.fallback(
  v.pipe(
    v.record(v.string(), typographySchema),
    v.transform((sites) => Object.fromEntries(Object.entries(sites).slice(-MOST_SITES))),
  ),
  {},
);
