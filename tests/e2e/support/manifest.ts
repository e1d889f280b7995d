import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../../scripts/paths.mjs';

export interface BuiltManifest {
  readonly content_security_policy: { readonly extension_pages: string };
  readonly permissions: readonly string[];
  readonly [key: string]: unknown;
}

/** The manifests of the builds that are there. */
export function builtManifests(): { readonly name: string; readonly manifest: BuiltManifest }[] {
  return [CHROME_BUILD, FIREFOX_BUILD]
    .map((folder) => join(folder, 'manifest.json'))
    .filter(existsSync)
    .map((path) => ({ name: path, manifest: JSON.parse(readFileSync(path, 'utf8')) }));
}
