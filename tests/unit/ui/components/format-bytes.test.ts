import { expect, test } from 'vitest';
import { formatBytes } from '@/ui/components/format-bytes';

test.for([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [1_234_567, '1.2 MB'],
  [5_600_000_000, '5.6 GB'],
] as const)('%d is %s', ([bytes, words]) => {
  expect(formatBytes(bytes, 'en')).toBe(words);
});
