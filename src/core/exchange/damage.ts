/** A file of a known format that is broken. `part` says where: `articles[3].article.url`, or line and column `12:1`. */
export class Damage extends Error {
  override readonly name = 'Damage';

  constructor(
    readonly part: string,
    options?: ErrorOptions,
  ) {
    super(`damaged at ${part}`, options);
  }
}

/** Line and column of `offset` in `text`, both from 1. */
export function lineAndColumn(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return `${line}:${offset - start + 1}`;
}
