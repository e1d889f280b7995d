/** The strings among what may be one string, a list of them, or nothing. */
export function strings(value: unknown): string[] {
  return list(value).filter((one) => typeof one === 'string');
}

/** What may stand alone or in a list, as a list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** An object of a JSON file, or null. */
export function object(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** A string of a JSON file; empty for anything else. */
export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
