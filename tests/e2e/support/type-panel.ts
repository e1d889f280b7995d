import type { Page } from 'playwright';

/** Opens the panel of themes and type. */
export async function openPanel(reader: Page): Promise<void> {
  await reader.getByTestId('typography').click();
  await reader.getByTestId('typography-panel').waitFor();
}

/** Closes it by the keys. The focus goes back to its button, whose tip would stay in the picture: it is taken on. */
export async function closePanel(reader: Page): Promise<void> {
  await reader.keyboard.press('Escape');
  await reader.waitForFunction(() => (document.activeElement as HTMLElement).dataset.testid === 'typography');
  await reader.evaluate(() => (document.activeElement as HTMLElement).blur());
  await reader.mouse.move(600, 400);
}

/** Sets the lines from top to bottom, in the open panel. */
export async function setVertical(reader: Page): Promise<void> {
  await reader.getByTestId('type-isVertical').click();
  await reader.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('main > article p') ?? document.body).writingMode ===
      'vertical-rl',
  );
}
