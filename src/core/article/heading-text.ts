import { foldSpaces, textRuns } from './blocks';

/** Signs that documentation puts behind a heading, as the link to it. */
const HEADING_LINK = /[¶#§🔗]$/u;

/** Between two elements of a heading that only the page's style keeps apart: `Town hall` `New roof`. */
const STYLED_GAP = /(?<=[\p{Ll}\p{N}]{2}|[)\]!?])\u0000(?=\p{Lu})/gu;

/** The words of a heading on one line, without the link to itself and the readings over its characters. */
export function headingText(heading: Element): string {
  const runs = textRuns(heading).map(({ nodes }) => nodes.map((node) => node.data).join('\u0000'));
  const joined = runs.join(' ').replace(STYLED_GAP, ' ').replaceAll('\u0000', '');
  return foldSpaces(foldSpaces(joined).replace(HEADING_LINK, ''));
}
