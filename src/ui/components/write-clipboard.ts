import { AppError } from '@/core/errors';

/** Browsers refuse without focus, and too long after the click; that is no mistake of ours: throws `clipboard-closed`. */
export async function writeClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new AppError('clipboard-closed', { cause });
  }
}
