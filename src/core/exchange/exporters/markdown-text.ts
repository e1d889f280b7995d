/**
 * Text in which Markdown sees nothing but text. Escapes what begins a block at the start of a line and
 * what marks something up inside a line, HTML and entities among it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~~/g, '\\~\\~')
    .replace(/^(\s*)([-+=#>]|~~~)/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** An address as the destination of a Markdown link or image. */
export function linkDestination(url: string): string {
  return url.replace(/\s/g, encodeURIComponent).replace(/[\\<>()]/g, '\\$&');
}
