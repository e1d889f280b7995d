/** Players of video sites: where the film is watched, and its still where the address says where that is. */
const PLAYERS: readonly { readonly src: RegExp; readonly page: string; readonly still?: string }[] = [
  {
    src: /^https?:\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/embed\/|youtu\.be\/)([\w-]{6,20})/i,
    page: 'https://www.youtube.com/watch?v=$1',
    still: 'https://i.ytimg.com/vi/$1/hqdefault.jpg',
  },
  { src: /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i, page: 'https://vimeo.com/$1' },
  {
    src: /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/i,
    page: 'https://www.dailymotion.com/video/$1',
    still: 'https://www.dailymotion.com/thumbnail/video/$1',
  },
  {
    src: /^https?:\/\/player\.bilibili\.com\/player\.html\?.*?\bbvid=(\w+)/i,
    page: 'https://www.bilibili.com/video/$1',
  },
  {
    src: /^https?:\/\/player\.bilibili\.com\/player\.html\?.*?\baid=(\d+)/i,
    page: 'https://www.bilibili.com/video/av$1',
  },
  {
    src: /^https?:\/\/v\.qq\.com\/txp\/iframe\/player\.html\?.*?\bvid=(\w+)/i,
    page: 'https://v.qq.com/x/page/$1.html',
  },
  { src: /^https?:\/\/player\.youku\.com\/embed\/([\w=]+)/i, page: 'https://v.youku.com/v_show/id_$1.html' },
  {
    src: /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/tweet\.html\?.*?\bid=(\d+)/i,
    page: 'https://x.com/i/status/$1',
  },
  {
    src: /^https?:\/\/(?:www\.)?instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/embed/i,
    page: 'https://www.instagram.com/$1/',
  },
  {
    src: /^https?:\/\/service\.weibo\.com\/widget\/widget_blog\.php\?.*?\bmid=(\w+)/i,
    page: 'https://m.weibo.cn/status/$1',
  },
  { src: /^https?:\/\/m\.weibo\.cn\/status\/(\w+)/i, page: 'https://m.weibo.cn/status/$1' },
  { src: /^https?:\/\/(?:www\.)?weibo\.com\/(\d+\/\w+)/i, page: 'https://weibo.com/$1' },
  {
    src: /^https?:\/\/(?:www\.)?tiktok\.com\/embed\/(?:v2\/)?(\d+)/i,
    page: 'https://www.tiktok.com/embed/$1',
  },
];

/** Of an address whose path says that it plays something or shows a post; the page that shows it is then its own. */
const PLAYS = /\/(?:player|video|videos|watch|post|posts|status)(?:[/_.?-]|$)/i;

/** What of an address tells that it is there for advertisements. */
const ADVERTISES = /\b(?:ads?|doubleclick|adservice|banner|sponsor)\b/i;

const EMBEDS = 'iframe[src], iframe[data-src], embed[src], video';

/** Makes of each film a still that leads to it: a reader has no players, and no film is to be lost. */
export function linkFilms(clone: Document, url: string): void {
  for (const embed of clone.querySelectorAll(EMBEDS)) {
    const film = embed.matches('video') ? filmOf(embed, url) : filmInPlayer(embed, url);
    if (film) embed.replaceWith(card(clone, film));
  }
}

interface Film {
  readonly page: string;
  readonly still: string | null;
  readonly name: string;
}

function filmInPlayer(embed: Element, url: string): Film | null {
  const address = embed.getAttribute('src') || embed.getAttribute('data-src') || '';
  const src = URL.canParse(address, url) ? new URL(address, url).href : '';
  for (const player of PLAYERS) {
    const [, id] = player.src.exec(src) ?? [];
    if (!id) continue;
    const page = player.page.replace('$1', id);
    return { page, still: player.still?.replace('$1', id) ?? null, name: nameOf(embed, page) };
  }
  return otherPlayer(embed, src);
}

/** A frame that a page has made big enough to watch and whose address says that it plays something. */
function otherPlayer(embed: Element, src: string): Film | null {
  if (embed.localName !== 'iframe' || !/^https?:/.test(src) || ADVERTISES.test(src)) return null;
  const isSmall = ['width', 'height'].some(
    (side) => Number.parseInt(embed.getAttribute(side) ?? '', 10) < 120,
  );
  const title = embed.getAttribute('title') ?? '';
  if (isSmall || !(PLAYS.test(new URL(src).pathname) || /video|视频|視頻|影片|動画/i.test(title)))
    return null;
  return { page: src, still: null, name: nameOf(embed, src) };
}

/** A film of the page itself; one without a still is mostly an ornament or an advertisement. */
function filmOf(video: Element, url: string): Film | null {
  const still = video.getAttribute('poster');
  if (!still) return null;
  const source = video.getAttribute('src') || video.querySelector('source')?.getAttribute('src') || '';
  const page = /^(?:blob|data):/.test(source) || !URL.canParse(source, url) ? url : new URL(source, url).href;
  return { page, still, name: nameOf(video, page) };
}

function nameOf(embed: Element, page: string): string {
  const said = embed.getAttribute('title') || embed.getAttribute('aria-label');
  return `▶ ${said?.trim().slice(0, 120) || new URL(page).hostname.replace(/^www\./, '')}`;
}

function card(clone: Document, { page, still, name }: Film): Element {
  const figure = clone.createElement('figure');
  const caption = clone.createElement('figcaption');
  if (still) {
    const image = clone.createElement('img');
    image.setAttribute('src', still);
    image.setAttribute('alt', name);
    figure.append(link(clone, page, image));
  }
  caption.append(link(clone, page, name));
  figure.append(caption);
  return figure;
}

function link(clone: Document, href: string, content: Node | string): Element {
  const anchor = clone.createElement('a');
  anchor.setAttribute('href', href);
  anchor.append(content);
  return anchor;
}
