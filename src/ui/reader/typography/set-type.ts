import type { Typography } from '@/platform/settings/typography';

/** What an element needs so that the text in it is set like this: `typography.module.css` reads it. */
export interface TypeProps {
  readonly style: Readonly<Record<`--type-${string}`, string>>;
  readonly 'data-font': string;
  readonly 'data-align': 'usual' | 'justify' | 'start';
  readonly 'data-line-break': string;
  readonly 'data-type': string;
}

/** The properties and attributes for a setting; numbers without units but for `letters`, in em. */
export function setType(typography: Typography): TypeProps {
  const { size, leading, measure, letters, paragraphs, font, isJustified, lineBreak } = typography;
  const flags = (['hyphenates', 'indents', 'spacesScripts', 'hangsMarks'] as const).filter(
    (flag) => typography[flag],
  );
  return {
    style: {
      '--type-size': String(size),
      '--type-leading': String(leading),
      '--type-measure': String(measure),
      '--type-letters': `${letters}em`,
      '--type-paragraphs': String(paragraphs),
    },
    'data-font': font,
    'data-align': isJustified === null ? 'usual' : isJustified ? 'justify' : 'start',
    'data-line-break': lineBreak,
    'data-type': flags.join(' '),
  };
}
