/** What a copy is, told by its name alone. */
export interface BackupFile {
  readonly name: string;
  /** When it was made, in milliseconds since the epoch. */
  readonly madeAt: number;
  readonly articles: number;
  readonly highlights: number;
}

const NAME = /^lede-(\d{1,15})-(\d{1,9})-(\d{1,9})\.json\.gz$/;

export function backupName({ madeAt, articles, highlights }: Omit<BackupFile, 'name'>): string {
  return `lede-${madeAt}-${articles}-${highlights}.json.gz`;
}

/** Null for a file that is no copy. */
export function parseBackupName(name: string): BackupFile | null {
  const [, madeAt, articles, highlights] = (NAME.exec(name) ?? []).map(Number);
  if (madeAt === undefined || articles === undefined || highlights === undefined) return null;
  return { name, madeAt, articles, highlights };
}
