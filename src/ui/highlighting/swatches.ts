import type { HighlightColour } from '@/core/annotation/types';

/** The five colours where they stand alone, on light ground and on dark. */
export const SWATCHES: Readonly<Record<HighlightColour, string>> = {
  yellow: '#fcd34d',
  green: '#86d68a',
  blue: '#8ec2fb',
  pink: '#fba3c0',
  purple: '#c3a6fb',
};
