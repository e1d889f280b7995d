import { describe, expect, test } from 'vitest';
import { cleanContent } from '@/core/article/clean';

const CONTEXT = { title: '老码头改成了滨江公园', authors: ['林晓雨'], source: '澜城日报' };

/** Prose around what is tested, so that a box is small beside the story. */
const PROSE = [
  '三月的江边,老码头重新开放,第一批客人是住在对岸的孩子,他们沿着新修的步道一路跑到水边。',
  '这里原来是一座货场,二十年前最后一艘货船离开以后,仓库的门就再也没有打开过,墙上长满了藤。',
  '改建用了两年时间,设计师留下了三台吊车和一段铁轨,孩子们可以爬到吊车的驾驶室里看江上的船。',
].map((text) => `<p>${text}</p>`);
const [FIRST, SECOND, THIRD] = PROSE;

function clean(html: string, context = CONTEXT) {
  const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').querySelector('div');
  if (!root) throw new Error('no root');
  const removals = cleanContent(root, context);
  return { html: root.innerHTML.replace(/\n\s*/g, ''), removals };
}

/** Cleans with prose before and after, and shows what is left of the middle. */
function cleanMiddle(html: string) {
  const cleaned = clean(`${FIRST}${SECOND}${html}${THIRD}`);
  const [before, after] = [`${FIRST}${SECOND}`, `${THIRD}`];
  expect(cleaned.html.startsWith(before)).toBe(true);
  expect(cleaned.html.endsWith(after)).toBe(true);
  return { ...cleaned, html: cleaned.html.slice(before.length, -after.length) };
}

describe('what goes, with its step and its reason', () => {
  test.for<[string, string, string]>([
    ['<img src="https://a.example/p.gif" width="1" height="1">', 'drop-trackers', 'tracking pixel'],
    ['<p><img alt="x"></p>', 'drop-trackers', 'image without an address'],
    ['<div class="share">分享到微信</div>', 'drop-boxes', 'share bar'],
    ['<div class="bdsharebuttonbox">微信</div>', 'drop-boxes', 'share bar'],
    ['<div id="related-news"><p>昨天的码头</p></div>', 'drop-boxes', 'related articles'],
    ['<section class="newsletter">每天一封信</section>', 'drop-boxes', 'newsletter or subscription'],
    ['<div class="ad">买房</div>', 'drop-boxes', 'advertisement'],
    ['<div id="comments"><p>沙发</p></div>', 'drop-boxes', 'comments'],
    ['<div class="author-bio">写江边的事已经二十年</div>', 'drop-boxes', 'author biography'],
    ['<div class="box sign-in-group">登录后每月多读五篇</div>', 'drop-boxes', 'newsletter or subscription'],
    ['<div class="rail rail--trending"><h3>孩子们的夏天</h3></div>', 'drop-boxes', 'related articles'],
    ['<div class="tooltip-content">货场:堆放货物的地方</div>', 'drop-boxes', 'note over a word'],
    [
      '<ul><li><a href="https://a.example/1"><img src="/1.jpg"></a> <a href="https://a.example/1">昨天的码头什么样</a></li><li><a href="https://a.example/2"><img src="/2.jpg"></a></li></ul>',
      'drop-link-lists',
      'list of links',
    ],
    ['<p>本文原标题：《老码头改成了滨江公园，吊车都留下来了》</p>', 'drop-furniture-lines', 'editor line'],
    [
      '<p>此前报道：<a href="https://a.example/1">老码头将要改建，居民有话说</a></p>',
      'drop-furniture-lines',
      'related article',
    ],
    ['<div class="copyright">不得转载</div>', 'drop-boxes', 'copyright notice'],
    ['<div class="prev-next"><a href="/1">昨天</a></div>', 'drop-boxes', 'neighbouring articles'],
    ['<div class="prev_next_text">昨天的码头</div>', 'drop-boxes', 'neighbouring articles'],
    [
      '<div class="teaser-box"><h3><a href="/1">昨天的码头什么样</a></h3><p>还没有人来。</p></div>',
      'drop-boxes',
      'teaser of another article',
    ],
    [
      '<p class="teaser__text">Gestern war am Kai noch niemand. <span>mehr</span></p>',
      'drop-boxes',
      'teaser of another article',
    ],
    ['<p><a href="/1">Gestern am Kai</a> | mehr</p>', 'drop-furniture-lines', 'related article'],
    ['<p>Lesen Sie auch die folgenden Beiträge:</p>', 'drop-lonely-headings', 'heading of related articles'],
    ['<p>Weitere Beiträge aus dem Hafen:</p>', 'drop-lonely-headings', 'heading of related articles'],
    ['<p>Alle Rechte vorbehalten, Hafenblatt</p>', 'drop-furniture-lines', 'copyright notice'],
    ['<p>Never miss a tide: sign up to our letter today!</p>', 'drop-furniture-lines', 'subscription'],
    ['<p>Quelle: dpa/Hafenblatt</p>', 'drop-furniture-lines', 'editor line'],
    [
      '<p>An dieser Stelle finden Sie externe Inhalte eines Kartendienstes, die unseren Text ergänzen. Sie können sie mit einem Klick laden und auch wieder ausblenden, wann immer Sie das möchten.</p>',
      'drop-furniture-lines',
      'consent to embedded content',
    ],
    [
      '<p>05/10/2025 - Publicado por: Clara Braga - Categoria: Porto - Tags: cais, barcos e navios</p>',
      'drop-furniture-lines',
      'date line',
    ],
    ['<div class="breadcrumb">首页 本地</div>', 'drop-boxes', 'breadcrumb'],
    ['<div class="box position">首页 &gt; 本地</div>', 'drop-boxes', 'breadcrumb'],
    ['<ul class="tags"><li>码头</li></ul>', 'drop-boxes', 'tags'],
    ['<div role="navigation">首页</div>', 'drop-boxes', 'navigation'],
    ['<div class="fenye"><a href="2.html">余下的部分</a></div>', 'drop-pagers', 'pager by class'],
    [
      '<p><b>1</b> <a href="2.html">2</a> <a href="2.html">下一页</a></p>',
      'drop-pagers',
      'pager by its words',
    ],
    ['<p>全文共2302字,读完约6分钟</p>', 'drop-furniture-lines', "the site's own count"],
    ['<p>标题:老码头改成了滨江公园</p>', 'drop-furniture-lines', 'title line of the page'],
    ['<p>地址:https://news.example/1.html</p>', 'drop-furniture-lines', 'address line of the page'],
    ['<p>上一篇:码头的从前</p>', 'drop-furniture-lines', 'neighbouring article'],
    ['<p>Next article: The ferry</p>', 'drop-furniture-lines', 'neighbouring article'],
    ['<p>分享到微信 微博</p>', 'drop-furniture-lines', 'share bar'],
    ['<p>(责任编辑:王大川)</p>', 'drop-furniture-lines', 'editor line'],
    ['<p>（原题为《老码头的吊车都留下来了》）</p>', 'drop-furniture-lines', 'editor line'],
    ['<p>(本文来自澜城日报，更多好文请下载“澜城日报”APP)</p>', 'drop-furniture-lines', 'subscription'],
    ['<p>图集</p>', 'drop-furniture-lines', 'gallery'],
    ['<div><p>+12</p></div>', 'drop-furniture-lines', 'gallery'],
    ['<p>来源:澜城日报</p>', 'drop-furniture-lines', 'editor line'],
    ['<p>版权所有 澜城在线</p>', 'drop-furniture-lines', 'copyright notice'],
    ['<p>扫码下载澜城客户端</p>', 'drop-furniture-lines', 'subscription'],
    ['<p>当前位置:首页 > 本地</p>', 'drop-furniture-lines', 'breadcrumb'],
    ['<p>关键词:码头 公园</p>', 'drop-furniture-lines', 'tags'],
    ['<p>点击:103次 评论:5 字号:大</p>', 'drop-furniture-lines', 'line of facts about the article'],
    ['<p>2026-03-05 08:41</p>', 'drop-furniture-lines', 'date line'],
    ['<p>广告</p>', 'drop-furniture-lines', 'advertisement'],
    [
      '<p>喜欢这样的文章? <a href="/s">立即订阅</a></p>',
      'drop-calls-to-action',
      'call to subscribe or download',
    ],
    [
      '<p>年度人物评选正在进行！【<a href="/v">点击投票</a>】选出你心里的那一位</p>',
      'drop-calls-to-action',
      'call to subscribe or download',
    ],
    ['<p>Mehr zum Thema:</p>', 'drop-lonely-headings', 'heading of related articles'],
    ['<p>This entry was posted in Harbour.</p>', 'drop-furniture-lines', 'line of a publishing system'],
    [
      '<p>Like this? <a href="/s">Sign up now</a></p>',
      'drop-calls-to-action',
      'call to subscribe or download',
    ],
    [
      '<ul><li><a href="/1">一</a></li><li><a href="/2">二</a></li><li><a href="/3">三</a></li></ul>',
      'drop-link-lists',
      'list of links',
    ],
    ['<p>延伸阅读</p>', 'drop-link-lists', 'heading of related articles'],
  ])('%s', ([html, pass, reason]) => {
    const cleaned = cleanMiddle(html);
    expect(cleaned.html).toBe('');
    expect(cleaned.removals).toHaveLength(1);
    expect(cleaned.removals[0]).toMatchObject({ pass, reason });
    const text = new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim();
    expect(cleaned.removals[0]?.text).toBe(text);
  });

  test('a heading goes with the list that it announces', () => {
    const { html, removals } = cleanMiddle('<h3>相关阅读</h3><ul><li><a href="/1">昨天的码头</a></li></ul>');
    expect(html).toBe('');
    expect(removals).toMatchObject([
      { reason: 'list of related articles', text: '昨天的码头' },
      { reason: 'heading of related articles', text: '相关阅读' },
    ]);
  });

  test.for<[string, string, string]>([
    ['<h1>老码头改成了滨江公园</h1>', 'drop-title', 'repeats the headline'],
    ['<div><b>“老码头”改成了 滨江公园</b></div>', 'drop-title', 'repeats the headline'],
    ['<p>林晓雨 2026年3月5日</p>', 'drop-bylines', 'byline'],
    ['<p>文 林晓雨 澜城日报</p>', 'drop-bylines', 'byline'],
  ])('above the story: %s', ([html, pass, reason]) => {
    const cleaned = clean(`${html}${PROSE.join('')}`);
    expect(cleaned.html).toBe(PROSE.join(''));
    expect(cleaned.removals).toMatchObject([{ pass, reason }]);
  });

  test('an anchor mark goes, its heading stays', () => {
    const { html, removals } = cleanMiddle('<h2>从前 <a href="#a">#</a></h2>');
    expect(html).toBe('<h2>从前</h2>');
    expect(removals).toMatchObject([{ pass: 'drop-ornaments', reason: 'anchor mark', text: '#' }]);
  });

  test('a line goes out of a paragraph that holds more', () => {
    const { html, removals } = cleanMiddle('<p>江水很平静。<br>责任编辑:王大川</p>');
    expect(html).toBe('<p>江水很平静。</p>');
    expect(removals).toMatchObject([{ reason: 'editor line', text: '责任编辑:王大川' }]);
  });
});

test('a list of links goes where the sentence before it announces other articles', () => {
  const list = ['昨天的码头', '前天的码头', '码头的从前'].map(
    (text, at) => `<li><a href="/${at}">${text}</a></li>`,
  );
  const { html } = cleanMiddle(`<p>本报还有这些相关文章:</p><ul>${list.join('')}</ul>`);
  expect(html).toBe('<p>本报还有这些相关文章:</p>');
});

describe('near misses that stay', () => {
  test.for<[string, string]>([
    [
      'prose that begins with 来源',
      '<p>来源于上游的泥沙在这里沉积了几百年,老人们说,码头下面的河床每年都会长高一点,船也就越来越难靠岸。</p>',
    ],
    [
      'prose after a label, longer than a line',
      `<p>来源:${'泥沙从上游来,在这里沉积了几百年,老人们说码头下面的河床每年都会长高一点。'.repeat(5)}</p>`,
    ],
    ['a quoted 上一篇', '<blockquote><p>上一篇:码头的从前</p></blockquote>'],
    ['上一篇 in a sentence', '<p>上一篇文章写到这里就停了,因为那天晚上江水涨了。</p>'],
    ['分享 as a verb', '<p>分享是孩子们在码头上学会的第一件事。</p>'],
    ['声明 in a sentence', '<p>老人当场声明,他不会离开这条船。</p>'],
    ['a label in preformatted text', '<pre>来源:澜城日报</pre>'],
    ['a label in a table', '<table><tbody><tr><td>来源:澜城日报</td><td>1</td></tr></tbody></table>'],
    ['a date in a sentence', '<p>2026-03-05 这一天,码头重新开放。</p>'],
    ['a minute in a sentence', '<p>他花了5分钟走到码头。</p>'],
    ['a length in a sentence', '<p>这封2302字的信,他写了6分钟。</p>'],
    ['a year as a heading', '<h2>1987</h2>'],
    ['a number alone', '<p>42</p>'],
    [
      'a table of contents',
      '<ul><li><a href="#a">从前</a></li><li><a href="#b">改建</a></li><li><a href="#c">今天</a></li></ul>',
    ],
    ['two links in a list', '<ul><li><a href="/1">市政公告</a></li><li><a href="/2">改建方案</a></li></ul>'],
    [
      'a list of links with words of its own',
      '<ul><li><a href="/1">公告</a>说明了改建的时间和费用</li><li><a href="/2">方案</a>画出了吊车的位置</li><li><a href="/3">照片</a>是二十年前拍的</li></ul>',
    ],
    [
      'links with pictures',
      '<div><figure><a href="/1"><img src="https://a.example/1.jpg"></a><figcaption>吊车</figcaption></figure></div>',
    ],
    ['a caption', '<figure><img src="https://a.example/1.jpg"><figcaption>林晓雨 摄</figcaption></figure>'],
    [
      'a caption with a class that names a box',
      '<figure><img src="https://a.example/1.jpg"><figcaption><p class="related">老码头的吊车</p></figcaption></figure>',
    ],
    [
      'the first lines of the story in a box for teasers',
      '<div class="article-teaser"><p>Der Kai ist wieder offen, <a href="/kai">berichtet</a> ein Anwohner.</p></div>',
    ],
    ['a box that is put somewhere', '<div class="snippet position-relative"><pre>npm test</pre></div>'],
    [
      'a list of links that a sentence leads up to',
      '<p>改建时用了三份图纸:</p><ul><li><a href="/1">一九五六年的平面图</a></li><li><a href="/2">一九八二年的剖面图</a></li><li><a href="/3">二〇一九年的测绘图</a></li></ul>',
    ],
    [
      'a paragraph that is a link to another site',
      '<p><a href="https://b.example/">Harbour archive of Westhaven</a></p>',
    ],
    ['the heading of a list of sources', '<p>Sources:</p>'],
    [
      'a sentence that begins with a source',
      '<p>Source: the harbour master told us so in a letter of May.</p>',
    ],
    ['a score', '<p>+1 Tor</p>'],
    ['a class that only contains the name of a box', '<div class="download-addendum"><p>附记</p></div>'],
    ['a sentence that links to a subscription', '<p>图书馆说,<a href="/s">订阅</a>报纸的人少了一半。</p>'],
    ['a call in a sentence', '<p>牌子上写着“立即下载”,没有人理它。</p>'],
    ['verse', '<p>江水长<br>江水短<br>船不来</p>'],
    ['一 as a numbered heading', '<h3>1</h3>'],
    ['the author in a sentence', '<p>林晓雨在码头边等了一个早上。</p>'],
    ['the headline as a link text', '<p>那天的标题是<a href="/1">老码头改成了滨江公园</a>。</p>'],
    ['an empty cell', '<table><tbody><tr><td>一月</td><td></td></tr></tbody></table>'],
    ['a rule', '<hr>'],
    ['code', '<pre><code>next = 下一页</code></pre>'],
    ['a link that is one word of a sentence', '<p><a href="/1">码头</a></p>'],
  ])('%s', ([, html]) => {
    const cleaned = cleanMiddle(html);
    expect(cleaned.removals).toEqual([]);
    expect(cleaned.html).toBe(html);
  });

  test('a box with a third of the story is the story', () => {
    const html = `<div class="related">${PROSE.join('')}</div>`;
    expect(clean(html)).toMatchObject({ html, removals: [] });
  });

  test('the name of the author far down', () => {
    const { removals } = clean(`${PROSE.join('').repeat(3)}<p>林晓雨 澜城</p>`);
    expect(removals).toEqual([]);
  });
});

describe('shape', () => {
  test.for<[string, string]>([
    [
      '一行很长很长的文字,它说的是码头、江水、吊车和孩子们的事情。<br><br>又一行很长的文字,它说的是吊车和铁轨的事情。',
      '<p>一行很长很长的文字,它说的是码头、江水、吊车和孩子们的事情。</p><p>又一行很长的文字,它说的是吊车和铁轨的事情。</p>',
    ],
    ['loose<p>a</p>text <b>b</b>', '<p>loose</p><p>a</p><p>text <b>b</b></p>'],
    [
      '<p>一行很长很长的文字,它说的是码头、江水、吊车和孩子们的事情。<br>又一行很长很长的文字,它说的是吊车、铁轨、小船和老人的事情。</p>',
      '<p>一行很长很长的文字,它说的是码头、江水、吊车和孩子们的事情。</p><p>又一行很长很长的文字,它说的是吊车、铁轨、小船和老人的事情。</p>',
    ],
    ['<p>　　老码头 \u00a0</p>', '<p>老码头</p>'],
    ['<p>　　<b>　老码头</b></p>', '<p><b>老码头</b></p>'],
    ['<pre>  老码头</pre>', '<pre>  老码头</pre>'],
    ['<p>a</p><p> </p><div><span></span></div><p>b</p>', '<p>a</p><p>b</p>'],
    ['<p><br>a<br></p>', '<p>a</p>'],
  ])('%s', ([dirty, shaped]) => {
    expect(clean(dirty).html).toBe(shaped);
  });
});

describe('the line with the day', () => {
  const first = (html: string): string => clean(`${html}${FIRST}${SECOND}${THIRD}`).html;

  test.for(['30 August 2023 • 4:45pm', '1 day ago', '3小时前', 'Monday, March 5, 2026 8:30 AM'])(
    'goes: %s',
    (line) => {
      expect(first(`<p>${line}</p>`)).toBe(`${FIRST}${SECOND}${THIRD}`);
    },
  );

  test.for([
    'On 30 August 2023 the pier was closed for good.',
    '(2026年3月5日市第三次会议通过)',
    'It was three days ago that the last crane stopped.',
  ])('stays where it is a part of the text: %s', (line) => {
    expect(first(`<p>${line}</p>`)).toBe(`<p>${line}</p>${FIRST}${SECOND}${THIRD}`);
  });

  test('stays further down', () => {
    const html = `${FIRST}${SECOND}${THIRD}<p>30 August 2023</p>${FIRST}`;
    expect(clean(html).html).toBe(html);
  });
});

test('the text of a figure without a caption is its caption', () => {
  const figure =
    '<figure><div><img src="https://a.example/a.jpg"></div><div><span>三台吊车都留了下来。</span></div></figure>';
  expect(cleanMiddle(figure).html).toBe(
    '<figure><div><img src="https://a.example/a.jpg"></div><figcaption><div><p><span>三台吊车都留了下来。</span></p></div></figcaption></figure>',
  );
});
