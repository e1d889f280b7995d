/** A story that is put into templates of many kinds of sites. */
export interface Story {
  readonly title: string;
  readonly author: string;
  readonly source: string;
  /** `2026-03-05`. */
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly claim: string;
}

const NAV = [
  '首页',
  '时政要闻',
  '本地新闻',
  '财经',
  '教育',
  '房产',
  '汽车',
  '健康',
  '旅游',
  '图片',
  '视频',
  '专题',
]
  .map((name, index) => `<a href="/c${index}/">${name}</a>`)
  .join('');

const HEADLINES = [
  '老城区三条背街小巷改造完工 居民夜里散步有了路灯',
  '市图书馆周末延长开放至晚上十点 自习座位增加一倍',
  '周末天气:冷空气南下 最低气温跌破五度',
  '环湖绿道最后一段贯通 骑行一圈约四十公里',
  '今年首批共有产权住房开始登记 申请条件一图看懂',
];
const LINKS = HEADLINES.map(
  (title, index) => `<li><a href="/news/${index}.html">${title}</a><span>11-2${index}</span></li>`,
).join('');
const SHARE =
  '<div class="share">分享到:<a href="#">微信</a><a href="#">微博</a><a href="#">QQ空间</a></div>';
const NEIGHBOURS = `<div>上一篇:<a href="/news/1.html">${HEADLINES[0]}</a><br>下一篇:<a href="/news/2.html">${HEADLINES[1]}</a></div>`;
const FOOTER =
  '<div class="footer"><p>关于我们 | 广告服务 | 联系方式</p><p>版权所有 澜城在线 未经授权禁止转载</p></div>';

const p = (story: Story): string => story.paragraphs.map((text) => `<p>　　${text}</p>`).join('\n');
const meta = (story: Story): string =>
  `发布时间:${story.published} 08:41 &nbsp; 来源:${story.source} &nbsp; 作者:${story.author} &nbsp; 点击:<b>103</b>次`;
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const titled = (story: Story, extra = ''): string =>
  `<title>${story.title}_本地新闻_澜城在线</title>${extra}`;

/** Templates by name; each holds the whole story, its facts and the usual furniture. */
export const TEMPLATES: Readonly<Record<string, (story: Story) => string>> = {
  'a small CMS': (story) =>
    page(
      titled(story),
      `<div class="nav">${NAV}</div><div class="main"><div class="left"><h1>${story.title}</h1><div class="info">${meta(story)}</div>
       <div>${story.claim}</div><div id="content">${p(story)}</div>${SHARE}${NEIGHBOURS}</div>
       <div class="right"><h3>热门文章</h3><ul>${LINKS}</ul></div></div>${FOOTER}`,
    ),
  'div soup without headings or paragraphs': (story) =>
    page(
      titled(story),
      `<div><div>${NAV}</div><div><div><div><div>${story.title}</div><div>${meta(story)}</div><div>${story.claim}</div><div>${story.paragraphs
        .map((text) => `<div>${text}</div>`)
        .join(
          '',
        )}</div><div>责任编辑:小林</div>${NEIGHBOURS}</div></div><div><div>相关文章</div><ul>${LINKS}</ul></div></div></div>${FOOTER}`,
    ),
  'spans in divs': (story) =>
    page(
      titled(story),
      `<div>${NAV}</div><div class="x1"><div class="x2"><span class="x3">${story.title}</span></div><div class="x4"><span>${meta(story)}</span></div><div class="x5">${story.paragraphs
        .map((text) => `<div class="x6"><span class="x7">${text}</span></div>`)
        .join('')}</div><div class="x4"><span>${story.claim}</span></div></div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'text between line breaks in a table': (story) =>
    page(
      titled(story),
      `<table width="960"><tr><td colspan="2">${NAV}</td></tr><tr><td width="700"><table><tr><td align="center"><font size="5"><b>${story.title}</b></font></td></tr>
       <tr><td>${meta(story)}</td></tr><tr><td>${story.claim}<br><br>${story.paragraphs.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}`).join('<br><br>\n')}</td></tr>
       <tr><td>${NEIGHBOURS}</td></tr></table></td><td><ul>${LINKS}</ul></td></tr></table>${FOOTER}`,
    ),
  'single line breaks in one div': (story) =>
    page(
      titled(story),
      `<div class="nav">${NAV}</div><h2>${story.title}</h2><div>${meta(story)}</div><div class="zw">${story.paragraphs.join('<br>\n　　')}</div><div>${story.claim}</div>${NEIGHBOURS}<ul>${LINKS}</ul>${FOOTER}`,
    ),
  'a modern page with JSON-LD': (story) =>
    page(
      `<title>${story.title} | 澜城在线</title><meta property="og:type" content="article"><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="澜城在线">
       <script type="application/ld+json">${JSON.stringify({
         '@context': 'https://schema.org',
         '@graph': [
           { '@type': 'WebSite', name: '澜城在线' },
           {
             '@type': 'NewsArticle',
             headline: story.title,
             author: [{ '@type': 'Person', name: story.author }],
             publisher: { '@type': 'NewsMediaOrganization', name: story.source },
             datePublished: `${story.published}T08:41:00+08:00`,
             articleBody: story.paragraphs.join('\n'),
           },
         ],
       })}</script>`,
      `<header><nav>${NAV}</nav></header><main><article><header><h1>${story.title}</h1><div class="byline">来源:${story.source}</div></header><p class="count">${story.claim}</p><div class="body">${p(story)}</div><aside class="related"><h2>相关阅读</h2><ul>${LINKS}</ul></aside></article></main>${FOOTER}`,
    ),
  'the first of three pages': (story) =>
    page(
      titled(story),
      `<div class="nav">${NAV}</div><div class="box"><h1>${story.title}</h1><div class="info">${meta(story)}</div><div class="claim">${story.claim}</div><div class="text">${p(story)}
       <div class="fenye"><span>1</span> <a href="24866_2.html">2</a> <a href="24866_3.html">3</a> <a href="24866_2.html">下一页</a> <a href="24866_3.html">尾页</a></div></div></div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'a pager without a class': (story) =>
    page(
      titled(story),
      `<div class="nav">${NAV}</div><div><h1>${story.title}</h1><p>${meta(story)}</p><p>${story.claim}</p>${p(story)}<p><b>1</b> <a href="24866_2.html">2</a> <a href="24866_3.html">3</a> <a href="24866_2.html">下一页</a></p></div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'sections as cards': (story) =>
    page(
      titled(story),
      `<main><h1>${story.title}</h1><p>${meta(story)}</p><p>${story.claim}</p>${story.paragraphs
        .map((text) => `<section class="card"><div class="inner"><p>${text}</p></div></section>`)
        .join('')}</main><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'a page inside one form': (story) =>
    page(
      titled(story),
      `<form name="aspnetForm"><input type="hidden" name="parentNode"><input name="attributes"><div>${NAV}</div><div id="main"><h1>${story.title}</h1><div>${meta(story)}</div><div>${story.claim}</div><div>${p(story)}</div></div></form><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'furniture lines inside the body': (story) =>
    page(
      titled(story),
      `<div class="nav">${NAV}</div><h1>${story.title}</h1><div>${meta(story)}</div><div class="content"><p>${story.claim}</p>${p(story)}<p>(责任编辑:王小林)</p><p>标题:${story.title}</p><p>地址:<a href="http://news.example/24866.html">http://news.example/24866.html</a></p><p>声明:本站部分文章来源于网络,如有侵权请联系删除。</p><p>分享到:<a href="#">微信</a> <a href="#">微博</a></p></div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'the logo as main heading': (story) =>
    page(
      `<title>${story.title}|澜城在线</title>`,
      `<h1 class="logo"><a href="/">澜城在线</a></h1>${NAV}<h2>${story.title}</h2><p>${meta(story)}</p><p>${story.claim}</p><div>${p(story)}</div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'a table row for each paragraph': (story) =>
    page(
      titled(story),
      `${NAV}<table><tr><td><h1>${story.title}</h1></td></tr><tr><td>${meta(story)}</td></tr><tr><td>${story.claim}</td></tr>${story.paragraphs
        .map((text) => `<tr><td>${text}</td></tr>`)
        .join('')}</table><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'a list item for each paragraph': (story) =>
    page(
      titled(story),
      `${NAV}<h1>${story.title}</h1><div>${meta(story)}</div><p>${story.claim}</p><ul class="content">${story.paragraphs
        .map((text) => `<li>${text}</li>`)
        .join('')}</ul><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'double line breaks in one paragraph': (story) =>
    page(
      titled(story),
      `${NAV}<h1>${story.title}</h1><div>${meta(story)}</div><p>${story.claim}</p><p>${story.paragraphs.join('<br><br>')}</p><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'related links in the middle of the body': (story) =>
    page(
      titled(story),
      `${NAV}<h1>${story.title}</h1><div>${meta(story)}</div><p>${story.claim}</p><div>${p({ ...story, paragraphs: story.paragraphs.slice(0, 4) })}<div><b>相关阅读</b><ul>${LINKS}</ul></div>${p({ ...story, paragraphs: story.paragraphs.slice(4) })}</div>${FOOTER}`,
    ),
  'thirty nested divs': (story) =>
    page(
      titled(story),
      `${NAV}${'<div>'.repeat(30)}<div>${story.title}</div><div>${meta(story)}</div><div>${story.claim}</div>${story.paragraphs
        .map((text) => `<div><div><div>${text}</div></div></div>`)
        .join('')}${'</div>'.repeat(30)}<ul>${LINKS}</ul>${FOOTER}`,
    ),
  "readers' comments below the body": (story) =>
    page(
      titled(story),
      `${NAV}<div><h1>${story.title}</h1><div>${meta(story)}</div><p>${story.claim}</p><div>${p(story)}</div><div class="pl"><h3>网友评论</h3><div>路过的人:说得好,希望交通也能更方便一些。</div><div>湖边住户:期待早日建成。</div></div></div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'the claim in the line of facts': (story) =>
    page(
      titled(story),
      `${NAV}<div><h1>${story.title}</h1><div>${meta(story)} ${story.claim}</div><div>${p(story)}</div></div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'facts without colons, each in a span': (story) =>
    page(
      titled(story),
      `${NAV}<h1>${story.title}</h1><div><span>作者 ${story.author}</span> <span>来源 ${story.source}</span> <span>${story.published}</span></div><p>${story.claim}</p><div>${p(story)}</div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'a pager with a menu of pages': (story) =>
    page(
      titled(story),
      `${NAV}<h1>${story.title}</h1><div>${meta(story)}</div><p>${story.claim}</p><div>${p(story)}<p>第1页 共3页 <select><option>第1页<option>第2页</select> <a href="24866_2.html">下一页</a></p></div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'links on words of the story': (story) =>
    page(
      titled(story),
      `${NAV}<h1>${story.title}</h1><div>${meta(story)}</div><p>${story.claim}</p><div>${p({
        ...story,
        paragraphs: story.paragraphs.map((text) =>
          text.replace(/^(.{6})(.{4})/u, '$1<a href="/tag/1">$2</a>'),
        ),
      })}</div><ul>${LINKS}</ul>${FOOTER}`,
    ),
  'an advertisement between paragraphs': (story) =>
    page(
      titled(story),
      `${NAV}<h1>${story.title}</h1><div>${meta(story)}</div><p>${story.claim}</p><div>${p({ ...story, paragraphs: story.paragraphs.slice(0, 3) })}<div class="ad"><a href="https://ad.example/"><img src="/ad.jpg" width="300" height="250"></a><span>广告</span></div>${p({ ...story, paragraphs: story.paragraphs.slice(3) })}</div><ul>${LINKS}</ul>${FOOTER}`,
    ),
};
