import { stripControls } from '@/core/text/strip-controls';

/**
 * The longest name in UTF-8 bytes, with its ending. File systems take 255 (ext4, APFS) or 255 UTF-16
 * units (NTFS), but a whole Windows path takes 260: this leaves room for the folders.
 */
const LONGEST_NAME = 120;

/** Device names that Windows does not give to files, with or without an ending (docs: "Naming Files"). */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(\.|$))/i;

/**
 * A file name for `title` that Windows, macOS and Linux all take: `title.extension`, at most 120 UTF-8
 * bytes. Chinese, Japanese and emoji stay as they are; an empty title becomes `article`. With `taken`, a
 * name that is there already, in whatever case, gets ` (2)`, ` (3)`…, and the result is added to it.
 */
export function safeFileName(title: string, extension: string, taken: Set<string> = new Set()): string {
  const base = safeBase(title).replace(RESERVED, '$1_');
  for (let copy = 1; ; copy += 1) {
    const ending = `${copy > 1 ? ` (${copy})` : ''}.${extension}`;
    const name = (cut(base, LONGEST_NAME - byteLength(ending)) || 'article') + ending;
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

function safeBase(title: string): string {
  const visible = stripControls(title.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .replace(/[/\\|:]/g, '-')
    .replace(/[<>"?*]/g, ' ')
    .replace(/ +/g, ' ');
  // A leading dot hides a file, a leading tilde or hyphen means something to a shell.
  return trimEnd(visible.replace(/^[\s.~-]+/, ''));
}

/** Windows drops dots and spaces at the end of a name. */
function trimEnd(base: string): string {
  let end = base.length;
  while (end > 0 && /[\s.]/.test(base.charAt(end - 1))) end--;
  return base.slice(0, end);
}

/** As much of `base` as fits `bytes`, never part of a character as a reader sees it. */
function cut(base: string, bytes: number): string {
  if (byteLength(base) <= bytes) return base;
  let room = bytes;
  let end = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(base)) {
    room -= byteLength(segment);
    if (room < 0) break;
    end += segment.length;
  }
  return trimEnd(base.slice(0, end));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
