/** How long a download may take to start reading its bytes, in milliseconds. */
const KEEP_URL_MS = 60_000;

/** Hands a file to the browser's downloads; text goes in UTF-8. Needs no permission, works in extension pages only. */
export function downloadFile(name: string, type: string, contents: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}
