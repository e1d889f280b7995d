import type { Page } from 'playwright';
import type { ExtensionBrowser } from './browser';

/** Opens an address and reads it as a person does: toolbar button, *Read*. Returns the tab with the reader. */
export async function readPage(browser: ExtensionBrowser, address: string): Promise<Page> {
  const tab = await browser.open(address);
  const popup = await browser.clickToolbarButton(tab);
  await popup.cardState();
  await popup.click('read');
  await tab.waitForURL(/reader\.html/);
  await tab.waitForSelector('body[data-state=ready]');
  return tab;
}

/** How many ranges of a colour are painted. */
export function painted(reader: Page, colour: string): Promise<number> {
  return reader.evaluate((name) => CSS.highlights.get(`lede-${name}`)?.size ?? 0, colour);
}

/** The text of the painted ranges of a colour. */
export function paintedText(reader: Page, colour: string): Promise<string[]> {
  return reader.evaluate(
    (name) => [...(CSS.highlights.get(`lede-${name}`) ?? [])].map((range) => range.toString()),
    colour,
  );
}

/** The text of all that is painted on a visited page, under whatever names, in the order of the text. */
export function paintedOnPage(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as Range[])
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map((range) => range.toString()),
  );
}

/** The colours of what is painted on a visited page, from the style sheets that are there. */
export function coloursOnPage(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [...CSS.highlights.keys()].map(
      (name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
    ),
  );
}
