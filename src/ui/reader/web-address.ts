/** Whether an extension page may lead to an address: one of a file on this computer it may not. */
export function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url);
}
