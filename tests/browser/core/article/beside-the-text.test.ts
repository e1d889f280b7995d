import { describe, expect, test } from 'vitest';
import { cleanContent } from '@/core/article/clean';
import { extractArticle } from '@/core/article/extract';

const URL = 'https://news.example/2026/03/05/pier.html';
const TITLE = '渡口的灯又亮了';
const LEAD =
  '停了三年的夜渡昨晚恢复，第一班船上坐了十一个人，其中九个是来看灯的，船工说他也没有想到会有这么多人。';
const PARAGRAPHS = [
  '晚上八点，江面上起了雾，对岸的灯先亮了一盏，然后一盏接一盏地亮到水边，等船的人都不说话了。',
  '船工老乔今年六十三岁，他在这条江上撑了四十年船，说夜里的水比白天静，听得见鱼跳起来的声音。',
  '渡口从前每天开到半夜，桥修好以后没有人再坐船，票房锁了门，灯也就一盏一盏地坏了，没有人来换。',
  '去年冬天，几个在对岸上班的年轻人凑钱换了灯泡，又在墙上写了一张纸，问有没有人愿意晚上坐船回家。',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

function extract(body: string, head = '') {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return extractArticle(page, URL, window);
}

function textOf(body: string, head = ''): string {
  const extraction = extract(body, head);
  return extraction.type === 'article' ? extraction.article.text : extraction.type;
}

describe('comments', () => {
  const comment =
    '<li><p>我小时候每天坐这班船上学，船钱是五分，下雨天船工会让我们躲到篷子里，一路讲故事给我们听。</p></li>';
  const comments = `<ol class="commentlist">${comment.repeat(40)}</ol>`;
  const prose = BODY.repeat(4).replaceAll('。', '，夜里也是一样。');

  test('longer than the story do not take its place', () => {
    const text = textOf(`<h1>${TITLE}</h1><div class="sidebar-post">${prose}</div>${comments}`);
    expect(text).toContain('船工老乔');
    expect(text).not.toContain('五分');
  });

  test('stay where there is nothing else', () => {
    expect(textOf(`<h1>${TITLE}</h1>${comments}`)).toContain('五分');
  });
});

test('what a page has for readers without scripts is read where it is the story', () => {
  const body = `<h1>${TITLE}</h1><div class="post"><script type="text/template">x</script><noscript>${BODY.repeat(3)}</noscript></div>`;
  expect(textOf(body)).toContain('船工老乔');
  const pixel = `<h1>${TITLE}</h1>${BODY}<noscript><p>请打开脚本。</p></noscript>`;
  expect(textOf(pixel)).not.toContain('请打开脚本');
});

test('a paragraph beside the part with the story is none of it', () => {
  const imprint = `<p>澜城日报社，本市江滨大道二十一号，${'值班电话日夜有人接听，欢迎来信来访，'.repeat(5)}多谢关心。</p>`;
  const body = `<h1>${TITLE}</h1><div class="page"><div id="text">${BODY.repeat(20)}</div>${imprint}</div>`;
  const story = body.replace(`<h1>${TITLE}</h1>`, '');
  expect(textOf(story)).toContain('船工老乔');
  expect(textOf(story)).not.toContain('江滨大道');
});

test('a story is not given up for the lines that are taken out of it', () => {
  const notice = `<p>版权声明：${'未经许可请勿转载本文的任何一段文字或图片，'.repeat(3)}多谢。</p>`;
  const extraction = extract(`<h1>${TITLE}</h1><div>${BODY}${notice.repeat(9)}</div>`);
  expect(extraction).toMatchObject({ article: { trace: { chosenBy: 'parser' } } });
});

describe('the paragraph under the title', () => {
  const head = `<meta property="og:description" content="${LEAD.slice(0, 70)}…">`;
  const top = (lead: string): string =>
    `<header><h1>${TITLE}</h1>${lead}</header><div class="text">${BODY}</div>`;

  test('that the page declares as its description stands before the text', () => {
    expect(textOf(top(`<div class="dek"><p>${LEAD}</p></div>`), head).startsWith(LEAD)).toBe(true);
  });

  test('is found where it stands outside of the part with the story', () => {
    const body = `<section><p>${LEAD}</p></section><main><h1>${TITLE}</h1>${BODY.repeat(9)}</main>`;
    expect(textOf(body, head).startsWith(LEAD)).toBe(true);
  });

  test('is there once', () => {
    const text = textOf(
      `${top(`<p>${LEAD}</p>`)}`.replace('<div class="text">', `<div class="text"><p>${LEAD}</p>`),
      head,
    );
    expect(text.split(LEAD).length).toBe(2);
  });

  test('is not taken from a list of stories, nor where nothing declares it', () => {
    expect(textOf(`${top('')}<ul><li><p>${LEAD}</p></li></ul>`, head)).not.toContain(LEAD);
    expect(textOf(`${top(`<aside><p>${LEAD}</p></aside>`)}`, head)).not.toContain(LEAD);
    expect(textOf(top(`<div class="dek"><p>${LEAD}</p></div>`))).not.toContain(LEAD);
  });
});

describe('headings at the end', () => {
  const cleaned = (end: string): string => {
    const root = new DOMParser()
      .parseFromString(`<div>${BODY}${end}</div>`, 'text/html')
      .querySelector('div');
    if (!root) throw new Error('no root');
    cleanContent(root, { title: TITLE, authors: [], source: null });
    return root.innerHTML.slice(BODY.length);
  };

  test.for([
    ['go where nothing follows', '<h3>更多渡口的故事</h3>', ''],
    ['stay before a picture', '<h3>灯</h3><img src="https://a.example/1.jpg" alt="灯">', /^<h3>灯<\/h3><img/],
    ['stay where they are a list', '<h3>一</h3><h3>二</h3><h3>三</h3>', '<h3>一</h3><h3>二</h3><h3>三</h3>'],
  ] as const)('%s', ([, end, left]) => {
    if (typeof left === 'string') expect(cleaned(end)).toBe(left);
    else expect(cleaned(end)).toMatch(left);
  });
});
