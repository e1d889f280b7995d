/** As much of `wxt/browser` as the library's safety uses, in memory. */
export function memoryBrowser() {
  const stored = new Map<string, unknown>();
  const local = {
    get: async (key?: string) =>
      structuredClone(
        Object.fromEntries([...stored].filter(([name]) => key === undefined || name === key)),
      ) as Record<string, unknown>,
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) stored.delete(key as string);
    },
    clear: async () => stored.clear(),
  };
  const alarms = { create: async (name: string) => void alarms.asked.push(name), asked: [] as string[] };
  return { browser: { storage: { local }, alarms, extension: { inIncognitoContext: false } } };
}
