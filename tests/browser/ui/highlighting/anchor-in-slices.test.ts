import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnchorSelectors } from '@/core/annotation/anchor';
import { chooseVariants as chooseFrom } from '@/core/annotation/choose-variants';
import type { Anchored, TextQuoteSelector } from '@/core/annotation/types';
import { anchorInSlices } from '@/ui/highlighting/anchor-in-slices';

let root: HTMLElement;
let stop: AbortController;

beforeEach(() => {
  root = document.createElement('article');
  for (let day = 0; day < 400; day += 1) {
    const entry = document.createElement('p');
    entry.textContent = `第${day}日，守塔人记下东风${day + 3}级，能见度${day * 7}米，潮水漫过第${day + 2}级石阶。`;
    root.append(entry);
  }
  document.body.append(root);
  stop = new AbortController();
});

afterEach(() => root.remove());

describe('anchoring in slices', () => {
  test('finds every passage, and tells an orphan from one that is found', async () => {
    const days = Array.from({ length: 400 }, (_, day) => mark(`d${day}`, `守塔人记下东风${day + 3}级`));
    const results = await anchorAll([...days, mark('gone', '灯塔在那一年冬天被改成了一家面包房')]);
    expect(results.size).toBe(401);
    expect(results.get('d17')?.range.toString()).toBe('守塔人记下东风20级');
    expect(results.get('gone')).toBeNull();
  });

  test('finds a passage on a page that shows itself in the other kind of Chinese characters', async () => {
    root.innerHTML =
      '<p>午後，守塔人記下東風，發現髮絲上結了冰；乾糧只夠吃三天。</p><p>餘下的話沒有人聽見。</p>';
    const results = await anchorAll([
      mark('simplified', '守塔人记下东风，发现发丝上结了冰'),
      mark('traditional', '乾糧只夠吃三天'),
      mark('gone', '灯塔在那一年冬天被改成了一家面包房'),
    ]);
    expect(results.get('simplified')?.range.toString()).toBe('守塔人記下東風，發現髮絲上結了冰');
    expect(results.get('traditional')?.range.toString()).toBe('乾糧只夠吃三天');
    expect(results.get('gone')).toBeNull();
    root.innerHTML = '<p>午后，守塔人记下东风，发现发丝上结了冰；干粮只够吃三天。</p>';
    const back = await anchorAll([mark('traditional', '乾糧只夠吃三天')]);
    expect(back.get('traditional')?.range.toString()).toBe('干粮只够吃三天');
  });

  test('tells nothing any more once it is stopped', async () => {
    const reports: number[] = [];
    stop.abort();
    await anchorInSlices({
      root,
      wanted: new Map([mark('a', '守塔人记下东风9级')]),
      chooseVariants,
      progress: (found) => reports.push(found.size),
      signal: stop.signal,
    });
    expect(reports).toEqual([]);
  });

  test('lets the page breathe between slices', async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      mark(`m${index}`, `能见度${(index % 400) * 7}米`),
    );
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    });
    await anchorAll(many);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  });
});

const chooseVariants = async (quotes: readonly TextQuoteSelector[]) => chooseFrom(quotes);

async function anchorAll(
  highlights: readonly [string, AnchorSelectors][],
): Promise<ReadonlyMap<string, Anchored | null>> {
  let last: ReadonlyMap<string, Anchored | null> = new Map();
  await anchorInSlices({
    root,
    wanted: new Map(highlights),
    chooseVariants,
    progress: (found) => {
      last = found;
    },
    signal: stop.signal,
  });
  return last;
}

function mark(id: string, exact: string): [string, AnchorSelectors] {
  return [id, { quote: { exact, prefix: '', suffix: '' } }];
}
