import { describe, expect, test } from 'vitest';
import { articleNode, namesField, textField, typesOf } from '@/core/article/json-ld';

describe('articleNode', () => {
  test.for([
    'Article',
    'NewsArticle',
    'ReportageNewsArticle',
    'OpinionNewsArticle',
    'BackgroundNewsArticle',
    'AnalysisNewsArticle',
    'BlogPosting',
    'LiveBlogPosting',
    'TechArticle',
    'http://schema.org/NewsArticle',
    'schema:NewsArticle',
  ])('takes a node of type %s', (type) => {
    const node = { '@type': type, headline: 'x' };
    expect(articleNode([{ '@type': 'WebSite' }, node])).toBe(node);
  });

  test.for(['WebPage', 'Product', 'Person', 'NewsMediaOrganization', 'ArticleList', ''])(
    'leaves %j',
    (type) => {
      expect(articleNode([{ '@type': type }])).toBeNull();
    },
  );

  test('takes a node with several types', () => {
    expect(articleNode([{ '@type': ['WebPage', 'NewsArticle'] }])).not.toBeNull();
  });
});

describe('typesOf', () => {
  test.for([
    [{}, []],
    [{ '@type': 7 }, []],
    [{ '@type': [null, 'Article', {}] }, ['Article']],
  ] as const)('of %j is %j', ([node, types]) => {
    expect(typesOf(node)).toEqual(types);
  });
});

describe('textField', () => {
  test.for([
    [{ headline: ' Bridge \n closes ' }, 'Bridge closes'],
    [{ headline: ['Bridge closes', 'other'] }, 'Bridge closes'],
    [{ headline: '  ' }, null],
    [{ headline: 7 }, null],
    [{ headline: { '@value': 'x' } }, null],
    [{}, null],
    [null, null],
  ] as const)('of %j is %j', ([node, text]) => {
    expect(textField(node, 'headline')).toBe(text);
  });
});

describe('namesField', () => {
  test.for([
    [{ author: 'Jane Doe' }, ['Jane Doe']],
    [{ author: { name: 'Jane Doe' } }, ['Jane Doe']],
    [
      { author: [{ name: 'Jane Doe' }, 'John Roe', { name: ['Ann Poe'] }] },
      ['Jane Doe', 'John Roe', 'Ann Poe'],
    ],
    [{ author: [{ name: '' }, { url: 'x' }, null, 5, [['x']]] }, []],
    [{}, []],
    [null, []],
  ] as const)('of %j is %j', ([node, names]) => {
    expect(namesField(node, 'author')).toEqual(names);
  });
});
