import { expect, test } from 'vitest';
import { imageSources } from '@/core/article/image-sources';

test.for([
  ['<p>a</p>', []],
  ['<img src="https://i.example/a.jpg" alt="">', ['https://i.example/a.jpg']],
  ['<img src="https://i.example/a?b=1&amp;c=2">', ['https://i.example/a?b=1&c=2']],
  ['<img src="data:image/png;base64,AA==">', []],
  [
    '<img data-src="https://i.example/no.jpg" src="https://i.example/yes.jpg">',
    ['https://i.example/yes.jpg'],
  ],
  ['<img src="https://i.example/a.jpg"><img src="https://i.example/a.jpg">', ['https://i.example/a.jpg']],
  ['<p>&lt;img src="https://i.example/text.jpg"&gt;</p>', []],
] as const)('%s has %j', ([html, sources]) => {
  expect(imageSources(html)).toEqual(sources);
});
