import type { TextDensity } from './text-density';

/** What the verdict looks at. Each value is about 0 to 1, or a log of an amount; none reads layout. */
export interface DetectionFeatures {
  /** Natural log of the body's weight over 1,500 letters (or 680 CJK characters). */
  readonly bodyText: number;
  /** Natural log of the number of paragraphs of the body, plus one. */
  readonly paragraphs: number;
  /** Natural log of the mean weight of a paragraph over 150 letters. */
  readonly paragraphLength: number;
  /** Share of the page's text that is in the body. */
  readonly bodyShare: number;
  /** Share of the page's text that is inside links. */
  readonly linkShare: number;
  /** Share of paragraphs that have a container of their own: teasers and posts do, prose does not. */
  readonly spread: number;
  readonly declaredArticle: number;
  readonly declaredWebsite: number;
  readonly declaredOther: number;
  readonly articleData: number;
  readonly otherData: number;
  readonly dated: number;
  readonly mainHeading: number;
  readonly prices: number;
  readonly teasers: number;
  readonly posts: number;
  readonly frontAddress: number;
  readonly datedAddress: number;
  readonly numberedAddress: number;
  readonly forumName: number;
  readonly serviceName: number;
  readonly sluggedAddress: number;
  readonly otherAddress: number;
}

const ARTICLE_DATA =
  /"@type"\s*:\s*(?:\[\s*)?"(?:\w*News|Analysis\w*|Opinion\w*|Reportage\w*|Tech)?(?:Article|BlogPosting)"/;
const OTHER_DATA =
  /"@type"\s*:\s*(?:\[\s*)?"(?:Product|CollectionPage|ItemList|DiscussionForumPosting|QAPage|SearchResultsPage|ProfilePage|Service|JobPosting|LocalBusiness|SoftwareApplication)"/;
const DATE_META = /^(?:article:published_time|publishdate|pubdate)$/i;
/** Case-sensitive pairs: a browser matches them several times faster than one pattern that ignores case. */
const PRICE_MARK = '[itemprop="price"], [class*="price"], [class*="Price"], [class*="add-to-cart"]';
const POST_MARK =
  '[class*="forum"], [class*="Forum"], [class*="thread"], [class*="Thread"], [class*="reply"], [class*="Reply"], [id^="post-"]';
const POST = '.post, .message, .floor, [id^="post_"]';

const FORUM = /\bforums?\b|\bbbs\b|论坛|論壇|贴吧|社区|掲示板|질문|Q&A/i;
/** A part of the title, or all of it, that names a service and no story. */
const SERVICE =
  /(?:^|[|_–—:·-]\s*)(?:(?:sign|log)[ -]?in(?: to (?:your|my|the) [\w ]{1,20})?|register|sign[ -]?up|search results?|check ?out|(?:shopping )?cart|登[录錄入陆]|注[册冊]|搜索结果|搜尋結果|购物车|購物車|ログイン|検索結果|로그인)\s*(?:$|[|_–—:·-])/i;
const FRONT = /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i;
const DATED = /\/(?:19|20)\d{2}[-/_]?\d{1,2}(?:[-/_]?\d{1,2})?\b/;
const NUMBERED = /\d{4}(?:\.s?html?|\/)?$|_\d+\.s?html?$/;
const SLUGGED = /-[^/]+-[^/]+-[^/]+/;
const OTHER =
  /(?:^|\/)(?:search|tags?|category|categories|topics?|forums?|threads?|products?|shop|store|cart|log-?in|sign-?in|account|list|archive|u|users?|services?|docs?)(?:\/|\.|$)/i;

/** How far a JSON-LD script is read, in UTF-16 units: the type stands at its start. */
const DATA_LOOK = 4000;

/** The features that cost nearly nothing. */
export type CheapFeatures = Omit<DetectionFeatures, keyof PageMarks>;

export function readFeatures(document: Document, url: string, density: TextDensity): CheapFeatures {
  return { ...textFeatures(density), ...declaredFeatures(document), ...addressFeatures(url) };
}

/** Signs of shops and forums, for which every class of the page is looked at: a third of all the time. */
export type PageMarks = Pick<DetectionFeatures, 'prices' | 'posts'>;

export function readMarks(document: Document): PageMarks {
  return {
    prices: flag(document.querySelectorAll(PRICE_MARK).length > 2),
    posts: flag(
      document.querySelectorAll(POST_MARK).length > 10 || document.querySelectorAll(POST).length > 2,
    ),
  };
}

function textFeatures({ weight, paragraphs, parents, total, linked }: TextDensity) {
  return {
    spread: paragraphs >= 3 ? parents / paragraphs : 0,
    bodyText: Math.log(Math.max(30, weight) / 1500),
    paragraphs: Math.log(paragraphs + 1),
    paragraphLength: Math.log(Math.max(60, weight / Math.max(1, paragraphs)) / 150),
    bodyShare: total > 0 ? weight / total : 0,
    linkShare: total > 0 ? linked / total : 1,
  };
}

/** By tag name, for which a browser keeps lists; a selector would look at every element again. */
function declaredFeatures(document: Document) {
  let type = '';
  let isDated = false;
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (name === 'og:type') type ||= meta.getAttribute('content')?.toLowerCase() ?? '';
    isDated ||= DATE_META.test(name) || meta.getAttribute('itemprop') === 'datePublished';
  }
  let data = '';
  for (const script of document.getElementsByTagName('script')) {
    if (script.type === 'application/ld+json') data += (script.textContent ?? '').slice(0, DATA_LOOK);
  }
  return {
    declaredArticle: flag(type.includes('article')),
    declaredWebsite: flag(type === 'website'),
    declaredOther: flag(type !== '' && type !== 'website' && !type.includes('article')),
    articleData: flag(ARTICLE_DATA.test(data)),
    otherData: flag(OTHER_DATA.test(data)),
    dated: flag(isDated || document.querySelector('[itemprop="datePublished"]') !== null),
    mainHeading: flag(document.getElementsByTagName('h1').length === 1),
    forumName: flag(FORUM.test(document.title)),
    serviceName: flag(SERVICE.test(document.title)),
    teasers: flag(document.getElementsByTagName('article').length > 5),
  };
}

function addressFeatures(url: string) {
  const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: url, search: '' };
  const dated = DATED.test(pathname);
  return {
    frontAddress: flag(FRONT.test(pathname) && search.length < 2),
    datedAddress: flag(dated),
    numberedAddress: flag(!dated && NUMBERED.test(pathname)),
    sluggedAddress: flag(SLUGGED.test(pathname)),
    otherAddress: flag(OTHER.test(pathname)),
  };
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
