import type { ReadingSpeed } from '@/core/text/types';
import type { Settings } from './types';

/** The speeds that estimates use: what the person has typed, else what the reader has learned; the language's average elsewhere. */
export function speedsInUse({
  speeds,
  learnsSpeed,
  learned,
}: Pick<Settings, 'speeds' | 'learnsSpeed' | 'learned'>): Partial<ReadingSpeed> {
  if (!learnsSpeed) return speeds;
  const [cjk, words] = [speeds.cjk ?? learned.cjk, speeds.words ?? learned.words];
  return { ...(cjk !== undefined && { cjk }), ...(words !== undefined && { words }) };
}
