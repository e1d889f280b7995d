import type { Browser } from 'puppeteer-core';

/** The WebDriver BiDi connection puppeteer keeps to itself: its own methods reach pages only. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface WindowTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

type ScriptAnswer =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Runs code in Firefox's own window, where the toolbar is. Needs `-remote-allow-system-access`. */
export interface FirefoxWindow {
  /**
   * @param code the text of a function of strings that returns a string or a promise of one
   * @throws {Error} what the code threw
   */
  run(code: string, ...args: string[]): Promise<string>;
}

/** @throws {Error} when Firefox shows no window to scripts */
export async function findFirefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as WindowTree;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no window of its own.');
  return {
    async run(code, ...args) {
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: code,
        awaitPromise: true,
        target: { context: window.context },
        arguments: args.map((value) => ({ type: 'string', value })),
      });
      const outcome = answer.result as ScriptAnswer;
      if (outcome.type === 'exception') throw new Error(`In Firefox: ${outcome.exceptionDetails.text}`);
      return String(outcome.result.value ?? '');
    },
  };
}
