import { Damage, lineAndColumn } from './damage';
import type { Reading } from './import-types';

/** Characters between two pauses: parsing them takes about a millisecond. */
const SLICE = 100_000;

/**
 * `JSON.parse` in slices: the elements of an array at the top, or one level down in an object, are parsed one by one.
 * Names such as `__proto__` become own properties like any other. Throws `Damage` with the path of the element, or
 * with line and column.
 */
export function parseJsonInSteps(text: string): Reading<unknown> {
  return new Parser(text).parse();
}

const STRUCTURE = /["{}[\]]/g;
const SCALAR = /[^\s,:[\]{}"]+/y;
const SPACE = /[ \t\r\n]*/y;

class Parser {
  private at = 0;
  private paused = 0;

  constructor(private readonly text: string) {}

  *parse(): Reading<unknown> {
    const value = this.peek() === '{' ? yield* this.object() : yield* this.value('');
    if (this.peek() !== '') throw this.damage();
    return value;
  }

  private *object(): Reading<unknown> {
    const entries: [string, unknown][] = [];
    this.expect('{');
    if (this.peek() === '}') this.at++;
    else
      do {
        const key = this.peek() === '"' ? String(this.raw('')) : null;
        if (key === null) throw this.damage();
        this.expect(':');
        entries.push([key, yield* this.value(key)]);
      } while (this.goesOn('}'));
    return Object.fromEntries(entries);
  }

  private *value(path: string): Reading<unknown> {
    if (this.peek() !== '[') return this.raw(path);
    const elements: unknown[] = [];
    this.expect('[');
    if (this.peek() === ']') this.at++;
    else
      do {
        elements.push(this.raw(`${path}[${elements.length}]`));
        if (this.at - this.paused < SLICE) continue;
        this.paused = this.at;
        yield this.at / this.text.length;
      } while (this.goesOn(']'));
    return elements;
  }

  private goesOn(end: string): boolean {
    const next = this.peek();
    if (next !== ',' && next !== end) throw this.damage();
    this.at++;
    return next === ',';
  }

  private raw(path: string): unknown {
    this.peek();
    const start = this.at;
    this.at = this.endOfValue();
    try {
      return JSON.parse(this.text.slice(start, this.at));
    } catch (cause) {
      throw new Damage(path === '' ? lineAndColumn(this.text, start) : path, { cause });
    }
  }

  /** Where the value that begins here ends, as far as brackets and quotes tell; `JSON.parse` judges the rest. */
  private endOfValue(): number {
    const first = this.text[this.at];
    if (first === '"') return this.endOfString(this.at);
    if (first !== '{' && first !== '[') {
      SCALAR.lastIndex = this.at;
      return this.at + (SCALAR.exec(this.text)?.[0].length ?? 0);
    }
    let depth = 0;
    STRUCTURE.lastIndex = this.at;
    for (let found = STRUCTURE.exec(this.text); found; found = STRUCTURE.exec(this.text)) {
      if (found[0] === '"') STRUCTURE.lastIndex = this.endOfString(found.index);
      else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
      if (depth === 0) return STRUCTURE.lastIndex;
    }
    return this.text.length;
  }

  private endOfString(start: number): number {
    for (let end = this.text.indexOf('"', start + 1); end !== -1; end = this.text.indexOf('"', end + 1)) {
      let before = end - 1;
      while (this.text[before] === '\\') before--;
      if ((end - before) % 2 === 1) return end + 1;
    }
    return this.text.length;
  }

  private expect(character: string): void {
    if (this.peek() !== character) throw this.damage();
    this.at++;
  }

  /** The next character that is no white space, or nothing at the end. */
  private peek(): string {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)?.[0].length ?? 0;
    return this.text[this.at] ?? '';
  }

  private damage(): Damage {
    return new Damage(lineAndColumn(this.text, this.at));
  }
}
