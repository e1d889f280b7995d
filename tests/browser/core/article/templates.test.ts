import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import cms from '../../../fixtures/pages/zh--news--cms/expected.json';
import { parsePage } from '../../support/read-page';
import { TEMPLATES } from '../../support/templates';

const URL = 'https://news.example/szxw/24866.html';

/** One story in every template: the story comes out the same, whatever stands round it. */
const story = {
  title: '县城老粮站变身便民菜场 旧摊主一个没落下',
  author: '顾南乔',
  source: '苇湾晚报',
  published: '2026-03-05',
  paragraphs: cms.paragraphs,
  claim: '本篇文章712字,读完约2分钟',
};

describe('one story in many templates', () => {
  test.for(Object.keys(TEMPLATES))('comes out of %s', (template) => {
    const extraction = extractArticle(parsePage(TEMPLATES[template]?.(story) ?? '', URL), URL, window);
    if (extraction.type !== 'article') throw new Error(`extraction came to ${extraction.type}`);
    const { article, detection } = extraction;
    expect(article.text.split('\n\n')).toEqual(story.paragraphs);
    expect(article).toMatchObject({
      title: story.title,
      authors: [story.author],
      source: story.source,
      siteClaim: { units: 712, minutes: 2 },
    });
    expect(article.published).toContain(story.published);
    expect(detection.article).toBe(true);
  });
});
