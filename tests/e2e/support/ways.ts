import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** How a person gets at things. */
export type Way = 'mouse' | 'keys';

/** More than there are places to stop at on any screen, twice round. */
const MOST_TABS = 300;

/** Presses a button, link or box as a person does who uses the mouse, or nothing but the keyboard. */
export async function press(page: Page, way: Way, target: Locator): Promise<void> {
  if (way === 'mouse') return target.click();
  await tabTo(page, target);
  const isBox = await target.evaluate((element) => element.matches('input[type=checkbox]'));
  await page.keyboard.press(isBox ? 'Space' : 'Enter');
}

/** Puts the cursor into a field and types. */
export async function type(page: Page, way: Way, field: Locator, text: string): Promise<void> {
  if (way === 'mouse') await field.click();
  else await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Chooses the next value of a list. */
export async function nextValue(page: Page, way: Way, select: Locator): Promise<void> {
  if (way === 'mouse') return void (await select.selectOption({ index: 1 }));
  await tabTo(page, select);
  await page.keyboard.press('ArrowDown');
}

/** Opens a menu and chooses in it. */
export async function fromMenu(page: Page, way: Way, trigger: Locator, item: Locator): Promise<void> {
  await press(page, way, trigger);
  await item.waitFor();
  if (way === 'mouse') return item.click();
  for (let steps = 0; steps < 20 && !(await hasFocus(item)); steps++) await page.keyboard.press('ArrowDown');
  expect(await hasFocus(item)).toBe(true);
  await page.keyboard.press('Enter');
}

/** Goes to a place by the Tab key; throws where it does not come there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < MOST_TABS && !(await hasFocus(target)); steps++)
    await page.keyboard.press('Tab');
  if (!(await hasFocus(target))) throw new Error(`the Tab key does not come to ${target}`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
