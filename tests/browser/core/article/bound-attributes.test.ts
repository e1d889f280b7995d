import { expect, test } from 'vitest';
import { copyPage } from '@/core/article/copy-page';

function attributesOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return copyPage(page).body.firstElementChild?.getAttributeNames() ?? [];
}

const LONG = 'x'.repeat(10_001);
const IMAGE = (length: number): string => `data:image/png;base64,${'A'.repeat(length)}`;

test.for<[string, string, readonly string[]]>([
  ['a value of 10,000 units', `<p title="${'x'.repeat(10_000)}">`, ['title']],
  ['a longer one', `<p title="${LONG}" lang="en">`, ['lang']],
  ['an image of nearly 5 MB in its address', `<img src="${IMAGE(4_900_000)}">`, ['src']],
  ['a larger one', `<img src="${IMAGE(5_000_001)}" alt="a">`, ['alt']],
  ['an image in another attribute', `<img data-src="${IMAGE(20_000)}">`, []],
  ['an address as long as an image', `<img src="https://a.example/${LONG}">`, []],
])('%s', ([, html, left]) => {
  expect(attributesOf(html)).toEqual(left);
});

test('of 5,000 attributes the first 60 stay', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `a${index}`);
  expect(attributesOf(`<p ${many.join(' ')}>`)).toEqual(many.slice(0, 60));
});

test('a long value goes under a name too that HTML cannot have', () => {
  const page = new DOMParser().parseFromString('<p lang="en">', 'text/html');
  page.body.firstElementChild?.setAttributeNS(null, 'onClick', LONG);
  expect(copyPage(page).body.firstElementChild?.getAttributeNames()).toEqual(['lang']);
});
