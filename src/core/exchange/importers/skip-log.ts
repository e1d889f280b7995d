import { MOST_EXAMPLES } from '@/core/exchange/import-limits';
import type { Skipped, SkipReason } from '@/core/exchange/import-types';
import { stripControls } from '@/core/text/strip-controls';

/** The longest example, in UTF-16 units: a line of the report. */
const LONGEST = 120;

/** Remembers what was left out and why. */
export class SkipLog {
  private readonly reasons = new Map<SkipReason, { count: number; examples: string[] }>();

  add(reason: SkipReason, example: string): void {
    const entry = this.reasons.get(reason) ?? { count: 0, examples: [] };
    this.reasons.set(reason, entry);
    entry.count++;
    const shown = stripControls(example.slice(0, LONGEST));
    if (shown !== '' && entry.examples.length < MOST_EXAMPLES) entry.examples.push(shown);
  }

  list(): Skipped[] {
    return [...this.reasons].map(([reason, entry]) => ({ reason, ...entry }));
  }
}
