import { browser } from 'wxt/browser';

/** One word about each tab, in the memory of the session, which no page and no script in a page can read. */
export interface TabMemory {
  /** The key of a tab in `storage.session`. */
  readonly keyOf: (tabId: number) => string;
  readonly get: (tabId: number) => Promise<string | null>;
  readonly set: (tabId: number, word: string) => Promise<void>;
  readonly forget: (tabId: number) => Promise<void>;
}

export function tabMemory(name: string): TabMemory {
  const keyOf = (tabId: number): string => `${name}:${tabId}`;
  return {
    keyOf,
    get: async (tabId) => {
      const key = keyOf(tabId);
      const { [key]: word } = await browser.storage.session.get<Record<string, string>>(key);
      return word ?? null;
    },
    set: (tabId, word) => browser.storage.session.set({ [keyOf(tabId)]: word }),
    forget: (tabId) => browser.storage.session.remove(keyOf(tabId)),
  };
}
