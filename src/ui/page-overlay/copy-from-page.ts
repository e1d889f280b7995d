/** Copies the text of a passage. Pages without https have no clipboard of their own, but the browser's command. */
export async function copyFromPage(document: Document, text: string, range: Range): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    console.info('Lede: copying by the selection', cause);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range.cloneRange());
    document.execCommand('copy');
    selection?.removeAllRanges();
  }
}
