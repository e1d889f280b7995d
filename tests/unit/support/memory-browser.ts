/** A storage area in memory. */
function memoryArea() {
  const stored = new Map<string, unknown>();
  return {
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
}

/** As much of `wxt/browser` as the library's safety and the tools in tabs use, in memory. */
export function memoryBrowser() {
  const alarms = { create: async (name: string) => void alarms.asked.push(name), asked: [] as string[] };
  return {
    browser: {
      storage: { local: memoryArea(), session: memoryArea() },
      scripting: { executeScript: async () => [] },
      ...{ alarms, extension: { inIncognitoContext: false } },
    },
  };
}
