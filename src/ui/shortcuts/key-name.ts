const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  Shift: '⇧ Shift',
};

/** A key as keyboards print it: `J`, `↓`, `Del`. `Mod` is ⌘ on Apple's and Ctrl on all others. */
export function keyName(key: string, isApple: boolean): string {
  if (key === 'Mod') return isApple ? '⌘' : 'Ctrl';
  return SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Whether this is a keyboard of Apple. The newer way to ask is not in Firefox. */
export function isAppleKeyboard({ platform }: { readonly platform: string }): boolean {
  return /^(?:Mac|iP)/.test(platform);
}
