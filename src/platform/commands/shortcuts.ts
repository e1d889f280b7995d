import { browser } from 'wxt/browser';

/** Our commands by the names of the manifest. */
const COMMANDS = {
  openReader: 'open-reader',
  highlightSelection: 'highlight-selection',
  openPopup: '_execute_action',
} as const;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** The keys that the person has set for our commands, empty where none is set. */
export type Shortcuts = Readonly<Record<CommandName, string>>;

/** What only Firefox has: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands */
interface ChangeableCommands {
  update?: (detail: { readonly name: string; readonly shortcut: string }) => Promise<void>;
  reset?: (name: string) => Promise<void>;
}

export async function loadShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string): string => commands.find((command) => command.name === name)?.shortcut ?? '';
  const entries = COMMAND_NAMES.map((name) => [name, keyOf(COMMANDS[name])]);
  return Object.fromEntries(entries) as Shortcuts;
}

/** Whether the browser lets an extension change these keys; Chromium leaves that to its own page. */
export function canChangeShortcuts(): boolean {
  return changeable().update !== undefined;
}

/** Gives a command another key, as the manifest writes it (`Alt+Shift+R`), or none. Rejects where the browser refuses it. */
export async function changeShortcut(name: CommandName, shortcut: string): Promise<void> {
  await changeable().update?.({ name: COMMANDS[name], shortcut });
}

/** Gives a command the key that it came with. */
export async function resetShortcut(name: CommandName): Promise<void> {
  await changeable().reset?.(COMMANDS[name]);
}

/** Chromium's own page for keys; Edge, Brave and others answer to the same address. Rejects where there is none. */
export async function openShortcutPage(): Promise<void> {
  await browser.tabs.create({ url: SHORTCUT_PAGE });
}

export const SHORTCUT_PAGE = 'chrome://extensions/shortcuts';

function changeable(): ChangeableCommands {
  return browser.commands as ChangeableCommands;
}
