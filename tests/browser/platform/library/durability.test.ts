import { expect, test } from 'vitest';
import { LibraryDatabase } from '@/platform/library/database';

test('what is acknowledged is on the disk: a power cut takes nothing of it', async () => {
  const db = new LibraryDatabase('durability');
  const durability = await db.transaction('rw', db.articles, async ({ idbtrans }) => {
    await db.articles.count();
    return idbtrans.durability;
  });
  expect(durability).toBe('strict');
  await db.delete();
});
