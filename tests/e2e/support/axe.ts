import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { atRest } from './at-rest';

/** The script that brings axe into a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Runs in a page that has axe: what a person with a disability would stumble over. */
export const CHECK = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`;

/** What axe finds in a page, one line a rule, once nothing moves: what is half faded in has little contrast. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(atRest);
  await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(CHECK);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
