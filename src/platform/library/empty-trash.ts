import { articles, database, highlights } from './library';
import { withoutFloor } from './safety/floor';

/** Deletes for good what went to the trash before `before` (milliseconds since the epoch). */
export async function emptyTrash(before: number): Promise<void> {
  await withoutFloor(database, async () => {
    await articles.emptyTrash(before);
    await highlights.emptyTrash(before);
  });
}
