import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonInSteps } from '@/core/exchange/parse-json';

function parse(text: string): unknown {
  const steps = parseJsonInSteps(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

test('gives what JSON.parse gives, with or without spaces', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, spaces) => {
      const text = JSON.stringify(JSON.parse(json), null, spaces);
      expect(parse(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('refuses what JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ 1atrue-') }), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      if (isJson) expect(parse(text)).toEqual(JSON.parse(text));
      else expect(() => parse(text)).toThrow();
    }),
    { numRuns: 2000 },
  );
});

test('a name of objects is a field like any other', () => {
  const value = parse('{"__proto__":[1],"a":{"__proto__":2}}') as object;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(value)).toEqual(['__proto__', 'a']);
});

test('pauses in a long list, and not only at its end', () => {
  const steps = parseJsonInSteps(
    JSON.stringify({ list: Array.from({ length: 1000 }, () => 'x'.repeat(1000)) }),
  );
  const shares: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});
