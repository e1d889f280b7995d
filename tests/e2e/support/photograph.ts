import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { shot } from './shot';

/** What is on the screen: Playwright's own pictures look for their place from the left edge, where a page of vertical lines ends. */
export async function photograph(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot');
  await session.detach();
  writeFileSync(shot(name), Buffer.from(data, 'base64'));
}
