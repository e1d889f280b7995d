import { browser } from 'wxt/browser';

/** The keys that the person has set for our commands, empty where none is set. */
export interface Shortcuts {
  readonly openPopup: string;
  readonly openReader: string;
  readonly highlightSelection: string;
}

export async function loadShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string): string => commands.find((command) => command.name === name)?.shortcut ?? '';
  return {
    openPopup: keyOf('_execute_action'),
    openReader: keyOf('open-reader'),
    highlightSelection: keyOf('highlight-selection'),
  };
}
