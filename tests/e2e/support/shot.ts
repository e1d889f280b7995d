import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ARTIFACTS } from '../../../scripts/paths.mjs';

/** The path of a screenshot, in a folder that exists: `artifacts/screenshots/<name>.png`. */
export function shot(name: string): string {
  const folder = join(ARTIFACTS, 'screenshots');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
