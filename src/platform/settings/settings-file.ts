import { AppError } from '@/core/errors';
import { parseSettings } from './settings';
import type { Settings } from './types';

const FORMAT = 'lede-settings';

/** More than settings with the longest template ever come to, in UTF-16 units. */
const LONGEST = 200_000;

/** The settings as a file to keep or to take to another browser: JSON that says what it is. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, settings }, null, 2)}\n`;
}

/**
 * Reads such a file, each setting on its own, as the stored ones are read. Throws `AppError` `settings-file-unknown` for
 * whatever else it may be.
 */
export function readSettingsFile(text: string): Settings {
  const file = text.length > LONGEST ? null : parse(text);
  const isOurs = typeof file === 'object' && file !== null && 'settings' in file;
  if (!isOurs || !('format' in file) || file.format !== FORMAT || !isObject(file.settings)) {
    throw new AppError('settings-file-unknown');
  }
  return parseSettings(file.settings);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new AppError('settings-file-unknown', { cause });
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
