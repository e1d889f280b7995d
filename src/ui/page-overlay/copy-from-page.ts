/** Copies a passage. Pages without https have no clipboard of their own, but the browser's command. */
export async function copyFromPage(document: Document, range: Range): Promise<void> {
  try {
    await navigator.clipboard.writeText(range.toString());
  } catch (cause) {
    console.info('Lede: copying by the selection', cause);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range.cloneRange());
    document.execCommand('copy');
    selection?.removeAllRanges();
  }
}
