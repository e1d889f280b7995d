import { readdir, readlink, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium keeps the extension's databases in a profile: one folder for small values, one with a file for each large one. */
async function databaseFolders(profile: string): Promise<string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith('chrome-extension_')).map((name) => join(folder, name));
}

/** What a profile that was reset in part looks like. The browser must be closed. */
export async function deleteDatabase(profile: string): Promise<void> {
  for (const folder of await databaseFolders(profile)) await rm(folder, { recursive: true });
}

/** The largest file of the database, where the rows are. */
export async function largestFile(profile: string): Promise<string> {
  const folders = await databaseFolders(profile);
  const names = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  const files = names.flat().filter((path) => /\.(?:ldb|log)$/.test(path));
  const sizes = await Promise.all(files.map(async (path) => ({ path, size: (await stat(path)).size })));
  const [largest] = sizes.sort((one, other) => other.size - one.size);
  if (!largest) throw new Error('The profile has no database.');
  return largest.path;
}

/** Ends the browser of a profile as a crash does, without a chance to write anything. */
export async function killBrowser(profile: string): Promise<void> {
  // Chromium's lock on a profile is a link to `host-pid`.
  const pid = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
}
