import { describe, expect, test } from 'vitest';
import type { PageHeadings } from '@/core/article/page-headings';
import { chooseTitle, siteOfTitle, type TitleSources } from '@/core/article/title';

const NO_HEADINGS: PageHeadings = {
  headlines: [],
  ofArticle: null,
  ofMain: null,
  sections: [],
  siteNames: [],
};

/** The headings as a list are all of the first rank, or as the page has them. */
type Given = Partial<
  Omit<TitleSources, 'headings'> & { headings: readonly string[] | Partial<PageHeadings> }
>;

const HEADLINE = '老码头货场改成了滨江公园';

function choose({ headings = [], ...sources }: Given): string {
  const given = 'length' in headings ? { headlines: headings } : headings;
  return chooseTitle({
    ...{ documentTitle: '', declared: [], runs: [], siteNames: [] },
    ...sources,
    headings: { ...NO_HEADINGS, ...given },
  });
}

describe('chooseTitle with the <title> alone', () => {
  test.for([
    [`${HEADLINE}_苏城新闻_苏乐城网`, HEADLINE],
    [`${HEADLINE} - 新闻 - 澜城在线`, HEADLINE],
    [`${HEADLINE}-澜城新闻网`, HEADLINE],
    [`${HEADLINE}——澜城日报`, HEADLINE],
    [`${HEADLINE}|澜城在线`, HEADLINE],
    [`${HEADLINE}｜澜城在线｜要闻`, HEADLINE],
    [`${HEADLINE} — 澜城`, HEADLINE],
    ['Bridge closes for a year of repairs | Harbour News', 'Bridge closes for a year of repairs'],
    ['Bridge closes for a year of repairs - Harbour News', 'Bridge closes for a year of repairs'],
    ['Bridge closes for a year of repairs – Harbour News', 'Bridge closes for a year of repairs'],
    ['Bridge closes for a year of repairs • Town • Harbour News', 'Bridge closes for a year of repairs'],
    ['Bridge closes for a year of repairs » Harbour News', 'Bridge closes for a year of repairs'],
    ['Bridge closes for a year of repairs :: Harbour', 'Bridge closes for a year of repairs :: Harbour'],
    ['Bridge closes', 'Bridge closes'],
    ['Budget 2026: what it means for renters', 'Budget 2026: what it means for renters'],
    ['Spider-crabs return to the well-kept harbour', 'Spider-crabs return to the well-kept harbour'],
    ['Inondations : la ville se prépare au pire', 'Inondations : la ville se prépare au pire'],
    ['「老码头」:从货场到公园', '「老码头」:从货场到公园'],
    ['2019-2026年老码头改建纪事', '2019-2026年老码头改建纪事'],
    ['snake_case names considered', 'snake_case names considered'],
    ['  Bridge \n closes\u200b ', 'Bridge closes'],
    ['', ''],
  ] as const)('%j is %j', ([documentTitle, title]) => {
    expect(choose({ documentTitle })).toBe(title);
  });
});

describe('chooseTitle with witnesses', () => {
  test.for<[string, Given, string]>([
    [
      'a heading of the page keeps its dashes and colons',
      {
        documentTitle: 'Old pier: from depot to park - a walk - Harbour News',
        headings: ['Harbour News', 'Old pier: from depot to park - a walk'],
      },
      'Old pier: from depot to park - a walk',
    ],
    [
      'a heading that the title lacks is no headline',
      { documentTitle: `${HEADLINE}_澜城在线`, headings: ['热门文章排行榜'] },
      HEADLINE,
    ],
    [
      'of two confirmed headings the longer one',
      { documentTitle: `${HEADLINE} - 滨江公园 - 澜城在线`, headings: ['滨江公园', HEADLINE] },
      HEADLINE,
    ],
    [
      'a heading with the name of the site is none',
      {
        documentTitle: 'Bridge closes | Harbour News',
        headings: ['Harbour News'],
        siteNames: ['Harbour  news'],
      },
      'Bridge closes',
    ],
    [
      'a logo as heading gives way to a longer line that begins the title',
      {
        documentTitle: 'Bridge closes for a year of repairs | Harbour News',
        headings: ['Harbour News'],
        runs: ['Harbour News', 'Bridge closes for a year of repairs'],
      },
      'Bridge closes for a year of repairs',
    ],
    [
      'a heading of lower rank behind the name of the blog, which is a heading that leads to its front page',
      {
        documentTitle: 'Tales of two towns » Archive » The ferry that nobody took',
        headings: {
          siteNames: ['Tales of two towns'],
          sections: ['Older tales', 'The ferry that nobody took'],
        },
      },
      'The ferry that nobody took',
    ],
    [
      'a declared title that the page prints, where it prints nothing of the others',
      {
        documentTitle: 'How harbours run ferries at scale - HarbourANGLE',
        declared: ['How harbours run ferries at scale - HarbourANGLE', 'The moment that ferries came back'],
        headings: ['A word from our founder:'],
        runs: ['A word from our founder:', 'The moment that ferries came back'],
      },
      'The moment that ferries came back',
    ],
    [
      'a declared title without the name that a heading gives the site',
      {
        documentTitle: 'Harbour',
        declared: ['Old pier - a walk - Tales of two towns'],
        headings: { siteNames: ['Tales of two towns'] },
      },
      'Old pier - a walk',
    ],
    [
      'a heading that goes on where the declared title, printed in a list, ends',
      {
        documentTitle: 'Shipyard takes on forty apprentices - Harbour News',
        declared: ['Shipyard takes on forty apprentices'],
        headings: ['Shipyard takes on forty apprentices in Westhaven'],
        runs: ['Shipyard takes on forty apprentices in Westhaven', 'Shipyard takes on forty apprentices'],
      },
      'Shipyard takes on forty apprentices in Westhaven',
    ],
    [
      'the one heading inside the article, where titles say something else and one is printed in a list',
      {
        documentTitle: 'Chaos on the quay: cracked concrete everywhere | Harbour News',
        headings: {
          headlines: ['How ports get ready for hot summers', 'More from the coast'],
          ofArticle: 'How ports get ready for hot summers',
        },
        runs: ['Chaos on the quay: cracked concrete everywhere'],
      },
      'How ports get ready for hot summers',
    ],
    [
      'the one heading of the main part that says the same in other words',
      {
        documentTitle: 'Simple checklist for winter boats | Harbour Insurance',
        headings: {
          headlines: ['A winter checklist that keeps boats afloat', 'Choose your harbour'],
          ofMain: 'A winter checklist that keeps boats afloat',
        },
        runs: ['Simple checklist for winter boats'],
      },
      'A winter checklist that keeps boats afloat',
    ],
    [
      'of the main part no heading that says something else',
      {
        documentTitle: 'Simple checklist for winter boats | Harbour Insurance',
        headings: { headlines: ['A word from our founder'], ofMain: 'A word from our founder' },
        runs: ['Simple checklist for winter boats'],
      },
      'Simple checklist for winter boats',
    ],
    [
      'the printed line without what the one heading has in front of it',
      {
        documentTitle: '老码头货场改成了滨江公园-澜城网',
        headings: {
          headlines: ['2026年3月5日 老码头货场改成了滨江公园'],
          ofArticle: '2026年3月5日 老码头货场改成了滨江公园',
        },
        runs: ['老码头货场改成了滨江公园'],
      },
      HEADLINE,
    ],
    [
      'the site before the headline',
      {
        documentTitle: 'Harbour | Bridge closes for repairs',
        headings: ['Bridge closes for repairs'],
        runs: ['Harbour', 'Bridge closes for repairs'],
      },
      'Bridge closes for repairs',
    ],
    [
      'a line of the page, where no heading has a tag',
      { documentTitle: '老码头——从货场到公园_本地新闻_澜城在线', runs: ['首页', '老码头——从货场到公园'] },
      '老码头——从货场到公园',
    ],
    [
      'the longest line of the page that begins the title',
      { documentTitle: 'Tides – what next – Harbour', runs: ['Tides', 'Tides – what next'] },
      'Tides – what next',
    ],
    [
      'a declared title without its known site',
      {
        documentTitle: 'Harbour News',
        declared: ['Old pier - a walk - Harbour News'],
        siteNames: ['Harbour News'],
      },
      'Old pier - a walk',
    ],
    [
      'a declared title that begins the page title stays whole',
      {
        documentTitle: 'The long way home to the pier – a review | Harbour News',
        declared: ['The long way home to the pier – a review'],
      },
      'The long way home to the pier – a review',
    ],
    [
      'a heading whose kicker stands in both titles',
      {
        documentTitle: 'After the flood: Pier reopens - Harbour News',
        declared: ['After the flood: Pier reopens'],
        headings: ['Pier reopens'],
      },
      'After the flood: Pier reopens',
    ],
    [
      'a heading whose kicker only one title has',
      {
        documentTitle: 'Pier reopens - Harbour News',
        declared: ['After the flood: Pier reopens'],
        headings: ['Pier reopens'],
      },
      'Pier reopens',
    ],
    [
      'the whole title printed in a share box gives way to the printed headline',
      {
        documentTitle: '老码头货场：从前与现在-澜城网',
        runs: ['老码头货场：从前与现在-澜城网', '老码头货场：从前与现在'],
      },
      '老码头货场：从前与现在',
    ],
    [
      'a short section name printed too does not cut the headline',
      {
        documentTitle: 'Tides – what the harbour expects',
        runs: ['Tides', 'Tides – what the harbour expects'],
      },
      'Tides – what the harbour expects',
    ],
    [
      'the heading of the chapter, not that of the book before it',
      {
        documentTitle: 'Knots and Bends - The Sailing Handbook',
        headings: ['The Sailing Handbook', 'Knots and Bends', 'Bends'],
      },
      'Knots and Bends',
    ],
    [
      'a heading that is called as the address is',
      {
        documentTitle: 'Harbour News » Bridge closes for repairs',
        headings: ['Harbour News'],
        runs: ['Harbour News', 'Bridge closes for repairs'],
        declared: ['Bridge closes for repairs'],
        siteNames: ['harbournews.example', 'harbournews'],
      },
      'Bridge closes for repairs',
    ],
    [
      'a declared title in the middle of the page title',
      {
        documentTitle: 'Town life - Bridge closes for repairs | Local | Harbour News',
        declared: ['Bridge closes for repairs'],
        headings: ['Search the archive'],
        runs: ['Town life', 'Bridge closes for repairs'],
      },
      'Bridge closes for repairs',
    ],
    [
      'a declared title with a dash that stands whole behind the name of a book',
      {
        documentTitle: 'Sailing: Handbook - Knots',
        declared: ['Handbook - Knots'],
        headings: ['Introduction'],
      },
      'Handbook - Knots',
    ],
    [
      'a heading whose kicker, set off by a colon, the declared title leaves out',
      {
        documentTitle: 'After the flood: Pier reopens in May - Harbour News',
        declared: ['Pier reopens in May'],
        headings: ['After the flood: Pier reopens in May'],
      },
      'Pier reopens in May',
    ],
    [
      'first words without a colon that other titles begin with stay',
      {
        documentTitle: 'Tide tables 2026 for beginners | Harbour News',
        declared: ['tables 2026 for beginners', 'Tide tables 2026 for beginners'],
        headings: ['Tide tables 2026 for beginners'],
      },
      'Tide tables 2026 for beginners',
    ],
    [
      'a heading with a slip that the title has not',
      {
        documentTitle: 'Harbour : Knots that Sailors donÂ´t forget',
        headings: ['Knots that Sailors don’t forget'],
        runs: ['Harbour'],
      },
      'Knots that Sailors don’t forget',
    ],
    [
      'a heading that rewords the declared title',
      {
        documentTitle: '8 Best Knots in 2026',
        declared: ['8 Best Knots in 2026'],
        headings: ['Best Knots for 2026: Top 8 for Every Boat'],
      },
      'Best Knots for 2026: Top 8 for Every Boat',
    ],
    [
      'the name of the site in the middle of the title is no headline',
      {
        documentTitle: '青梧山看红叶第二天 @ 小林的家 :: 澜城博客 LANBLOG :: ',
        declared: ['青梧山看红叶第二天 @ 小林的家 :: 澜城博客 LANBLOG ::'],
        headings: ['澜城博客 LANBLOG', '小林的家'],
      },
      '青梧山看红叶第二天 @ 小林的家 :: 澜城博客 LANBLOG ::',
    ],
    ['only a declared title', { declared: [' ', 'Bridge  closes'] }, 'Bridge closes'],
    ['only a heading', { headings: ['  Bridge\ncloses '] }, 'Bridge closes'],
    ['nothing at all', {}, ''],
    [
      'a heading that differs in width and spaces',
      { documentTitle: 'ＡＩ 走进老码头_澜城在线', headings: ['AI走进老码头'] },
      'AI走进老码头',
    ],
  ])('%s', ([, sources, title]) => {
    expect(choose(sources)).toBe(title);
  });

  test('a title of 60,000 spaces is no trap', () => {
    const documentTitle = `${HEADLINE}${'\u3000'.repeat(60_000)}x`;
    expect(choose({ documentTitle, declared: [documentTitle] })).toContain(HEADLINE);
  });
});

describe('siteOfTitle', () => {
  test.for([
    [`${HEADLINE}_苏城新闻_苏乐城网`, HEADLINE, '苏乐城网'],
    ['Bridge closes | Harbour News', 'Bridge closes', 'Harbour News'],
    ['Bridge closes', 'Bridge closes', null],
    ['Old pier – a walk', 'Old pier – a walk', null],
    ['', '', null],
  ] as const)('of %j with %j is %j', ([documentTitle, headline, site]) => {
    expect(siteOfTitle(documentTitle, headline)).toBe(site);
  });
});
