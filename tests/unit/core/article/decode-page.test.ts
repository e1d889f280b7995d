import { expect, test } from 'vitest';
import { decodePage } from '@/core/article/decode-page';

/** 渡口 in GBK. */
const GBK = [0xb6, 0xc9, 0xbf, 0xda];
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const bytes = (...parts: number[][]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flat());
const utf8 = [...new TextEncoder().encode('渡口')];

test.for([
  ['the header', bytes(GBK), 'text/html; charset=GBK', 'utf-8'],
  ['its own declaration', bytes(ascii('<meta charset="gb2312">'), GBK), 'text/html', 'utf-8'],
  [
    'the long form of it',
    bytes(ascii('<meta http-equiv=Content-Type content="text/html; charset=gbk">'), GBK),
    'text/html',
    'utf-8',
  ],
  ['its neighbour', bytes(GBK), 'text/html', 'GBK'],
  [
    'a mark at its start, whatever else is said',
    bytes([0xef, 0xbb, 0xbf], utf8),
    'text/html; charset=gbk',
    'GBK',
  ],
  ['no encoding that there is', bytes(utf8), 'text/html; charset=klingon', 'utf-8'],
] as const)('a page is read by %s', ([, page, type, neighbour]) => {
  expect(decodePage(page, type, neighbour)).toContain('渡口');
});
