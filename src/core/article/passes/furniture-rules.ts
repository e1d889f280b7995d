import { isClaimLine } from '../site-claim';
import type { CleanContext } from './types';

/** A line that the page, not the author, wrote. */
export interface FurnitureRule {
  readonly reason: string;
  /** The line counts only where some of it is a link. */
  readonly linked?: boolean;
  /** A longer line than this, in UTF-16 units, is prose; `MAX_LINE` where it is absent. */
  readonly most?: number;
  readonly matches: (line: string, context: Pick<CleanContext, 'title'>) => boolean;
}

/** A line longer than this, in UTF-16 units, is prose whatever it begins with. */
export const MAX_LINE = 160;

const starts = (reason: string, pattern: RegExp): FurnitureRule => ({
  reason,
  matches: (line) => pattern.test(line),
});

/** A label followed by a colon, as Chinese pages write them. */
const LABEL =
  '(?:发布|發布|更新|发表)?(?:时间|時間|日期)|来\\s?源|來\\s?源|作\\s?者|记\\s?者|编\\s?辑|編\\s?輯|责任?编辑|点击|點擊|浏览|瀏覽|阅读|閱讀|字号|人气|评论|审核|校对|初审|复审|终审|监制|稿源|责编';
const INFO_LINE = new RegExp(`(?:${LABEL})(?:次数|量|数)?\\s*[:：]`, 'g');

/** A date at the start makes one label enough. */
const DATE_FIRST = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/;

/** Tried in this order; each is anchored at the start of the line. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  { reason: "the site's own count", matches: (line) => isClaimLine(line) },
  {
    reason: 'title line of the page',
    matches: (line, { title }) =>
      /^(?:本文)?(?:标题|標題|title)\s*[:：]/i.test(line) && lineKey(line).endsWith(lineKey(title)),
  },
  starts(
    'address line of the page',
    /^(?:本文)?(?:地址|网址|網址|链接|本文链接|本文地址|原文链接|原文地址|原文網址|url|link)\s*[:：]\s*https?:\/\/\S+$/i,
  ),
  starts('neighbouring article', /^(?:上|下|前|后|後)一?(?:篇|条|則|则|章)(?:文章|新闻)?\s*[:：]/),
  starts('neighbouring article', /^(?:(?:previous|next) (?:article|post|story))\b\s*[:：]?/i),
  starts(
    'share bar',
    /^(?:分享(?:到|至|给|文章|(?:LINE|Facebook|FB|微信|微博|Twitter|QQ|复制|複製))|[一]键分享|扫一扫|掃一掃|微信扫|长按(?:二维码|识别)|share (?:this|on|via)\b.{0,30}$)/i,
  ),
  starts(
    'editor line',
    /^[(（【[]?\s*(?:本文来源|本文來源|责任?编辑|責任編輯|責編|编辑|編輯|校对|审核|初审|复审|终审|监制|编审|值班主任|本文编辑|文章来源|新闻来源|稿件来源|稿源|来源|來源|出处|(?:本文)?原标题|原標題|原题)\s*[:：/丨|].{0,60}$/,
  ),
  starts(
    'editor line',
    /^[(（【[]?\s*(?:本文)?原(?:标题|標題|题|題)(?:为|為)\s{0,3}[:：]?\s{0,3}[《“"「].{0,80}$/,
  ),
  starts(
    'copyright notice',
    /^[(（【[]?\s*(?:声明|聲明|免责声明|版权声明|版权所有|著作权|特别声明|郑重声明|未经(?:授权|许可)|copyright\b|©|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati|materiał chroniony prawem|著作権)/i,
  ),
  starts(
    'subscription',
    /^(?:(?:扫码|掃碼|扫描二维码)(?:下载|下載|关注|加入|阅读)|关注(?:我们|微信|公众号)|欢迎关注|更多(?:精彩|资讯|新闻).{0,16}(?:关注|下载|点击)|下载.{0,12}(?:客户端|app)|点击(?:进入|查看|下载|关注).{0,20}$|打开.{0,10}app|[(（]?本文(?:来自|來自).{2,40}(?:下载|下載|关注).{2,24}$|sign up (?:for|to)\b.{0,60}newsletter)/i,
  ),
  starts('breadcrumb', /^(?:您?(?:当前|現在|现在|目前)?(?:所在)?的?位置|current location)\s*[:：]/i),
  starts('tags', /^(?:标签|標籤|关键词|關鍵字|关键字|tags?|topics?|keywords?)\s*[:：]/i),
  {
    reason: 'line of facts about the article',
    matches: (line) => (line.match(INFO_LINE)?.length ?? 0) >= (DATE_FIRST.test(line) ? 1 : 2),
  },
  {
    reason: 'date line',
    matches: (line) =>
      /^(?:(?:发布|發布|更新|发表|published|updated|posted)(?:时间|時間|于|on)?\s{0,9}[:：]?\s{0,9})?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?$/i.test(
        line,
      ),
  },
  {
    reason: 'consent to embedded content',
    most: 500,
    matches: (line) =>
      /^(?:an dieser stelle (?:finden sie|befindet sich|ist|steht) .{0,60}\bextern|(?:ich bin|mit .{0,20}klick.{0,20}erklär.{0,12}) (?:damit )?einverstanden, dass (?:mir )?(?:der |die |das )?extern|wir benötigen ihre (?:zustimmung|einwilligung), um .{0,40}(?:inhalt|anzu)|allow [\w. ]{2,20} content\?|this (?:article|content) (?:includes|contains) content (?:provided|hosted) by|we need your (?:permission|consent) to load|to view this (?:content|video|embed).{0,30} (?:consent|cookies)|ce contenu (?:est bloqué|n'est pas disponible).{0,60}cookies|om deze .{0,30}te (?:laten zien|tonen|bekijken).{0,40}(?:toestemming|cookies)|para ver este contenido.{0,60}cookies)/i.test(
        line,
      ),
  },
  starts('gallery', /^(?:图集|圖集|\+\d{1,2})$/),
  starts('advertisement', /^(?:广告|廣告|advertisement|sponsored|[aA]d)$/),
  {
    reason: 'related article',
    linked: true,
    matches: (line) =>
      /^[→»>•\s]*(?:read (?:more|also|next|the full)|see also|also read|related(?: stor(?:y|ies)| articles?)?|more on this|watch|les også|les mer|lees (?:ook|meer)|læs også|läs (?:också|mer)|lue myös|(?:à )?lire aussi|lee también|puedes ver|te puede interesar|auch lesen|leer más|lea (?:también|además)|leia (?:também|mais)|leggi anche|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|czytaj (?:też|także|więcej)|читайте также|延伸(?:阅读|閱讀)|(?:此前|早前|更多)(?:报道|報導|消息)|相关(?:阅读|新闻|链接|报道)|相關(?:閱讀|新聞)|推荐阅读|関連記事|あわせて読みたい|관련\s?기사)\s*[:：>»|–—-]/i.test(
        line,
      ),
  },
  {
    reason: 'related article',
    linked: true,
    matches: (line) => /\|\s?(?:mehr|audio|video|more)$/i.test(line),
  },
  starts(
    'line of a publishing system',
    /^(?:this entry was posted (?:in|on|by)\b|posted in\b|filed under\b).{0,120}$/i,
  ),
  starts(
    'date line',
    /^(?:(?:first |originally )?(?:published|posted|updated|modified)|last (?:updated|modified)|publisert|sist oppdatert|oppdatert|veröffentlicht|aktualisiert|actualizado|publicado|atualizado|mis à jour|publié|aggiornato|pubblicato|publicerad|uppdaterad|objavljeno|opublikowano)\b(?=.*\d).{0,80}$/i,
  ),
  starts(
    'date line',
    /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\b(?:.{0,40}$|\W{1,4}(?:publicado por|posted by|published by|publié par|von|by|por)\b.{0,90}$)/i,
  ),
  starts(
    'photo credit',
    /^[(（[]?\s*(?:photos?|images?|picture|photograph|fotos?|bild|billede|kuva|illustration|credit|crédit photo|图片来源|圖片來源|图源|图\/|写真)\s*(?:by\b|von\b|par\b|de\b|[:：©]).{0,100}$/i,
  ),
  starts(
    'control of the page',
    /^(?:image \d+ of.{0,8}|caption|close|skip to (?:main )?content|sign in|log ?in|share|tweet|print|e-?mail|menu|search|breaking news|loading\.*|article content|story continues below.*|continue reading.{0,20}|scroll to continue.*|advertisement.{0,20}|visa mer|vis mer|show more|view comments|ein klick für den datenschutz|externen inhalt anzeigen|empfohlener redaktioneller inhalt)$/i,
  ),
  starts(
    'comments',
    /^(?:\d+\s*人参与|跟[贴帖]热词|文明上网|网友评论|发表评论|我要评论|已有\d+人|note: we are temporarily moderating|comments? (?:are|is) (?:closed|off)|leave a (?:comment|reply)|join the (?:conversation|discussion)|(?:view|show|load) (?:all )?comments|記事に『)/i,
  ),
  starts(
    'subscription',
    /^(?:click here (?:to|for) |get .{0,40} by clicking here|download (?:the|our) .{0,30}app\b|subscribe (?:now|today|to|for) |sign up (?:for|to|here|now)\b|get the latest .{0,60}(?:inbox|newsletter)|never miss .{0,60}(?:sign|subscrib).{0,60}$|for the latest .{0,60}(?:download|sign up|subscribe) .{0,60}$|for (?:more|free) .{0,80}(?:sign up|subscribe|newsletter|inbox)|have a tip\?|like this story\?|follow (?:us|him|her|them|@\w+|[\p{Lu}][\w.]+)\b.{0,60} on (?:twitter|x|facebook|instagram))/iu,
  ),
  starts(
    'editor line',
    /^(?:sources?|quellen?|źródł[oa]|fuentes?|fontes?|fonti|källa|kilder?|bron(?:nen)?|lähde)\s?:\s\S.{0,32}$/i,
  ),
  starts('reporting credit', /^[(（[]?\s*(?:additional )?(?:reporting|writing|editing) by\b/i),
];

/** A line without its spaces and in one form of each character, to tell whether two lines are the same. */
export function lineKey(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B]+/g, '');
}
