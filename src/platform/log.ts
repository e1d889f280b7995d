/** For work that nobody waits for: what goes wrong in it is our mistake, and is said where developers look. */
export function logFailure(cause: unknown): void {
  console.error('Lede:', cause);
}
