import { describe, expect, test } from 'vitest';
import { parseSpeed } from '@/ui/options/parse-speed';

describe('A reading speed as typed', () => {
  test.each([
    ['400', 400],
    [' 400 ', 400],
    ['４００', 400],
    ['20', 20],
    ['3000', 3000],
    ['', undefined],
    ['  ', undefined],
    ['19', null],
    ['3001', null],
    ['-400', null],
    ['4e2', null],
    ['250.5', null],
    ['fast', null],
  ])('%j is %s', (text, speed) => {
    expect(parseSpeed(text)).toBe(speed);
  });
});
