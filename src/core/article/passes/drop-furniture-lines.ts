import { type TextRun, textRuns } from '../blocks';
import { isClaimLine } from '../site-claim';
import type { CleanContext, Pass } from './types';

/** A line longer than this, in UTF-16 units, is prose whatever it begins with. */
const MAX_LINE = 160;

interface Rule {
  readonly reason: string;
  readonly matches: (line: string, context: CleanContext) => boolean;
}

const starts = (reason: string, pattern: RegExp): Rule => ({ reason, matches: (line) => pattern.test(line) });

/** A label followed by a colon, as Chinese pages write them. */
const LABEL =
  '(?:发布|發布|更新|发表)?(?:时间|時間|日期)|来\\s?源|來\\s?源|作\\s?者|记\\s?者|编\\s?辑|編\\s?輯|责任?编辑|点击|點擊|浏览|瀏覽|阅读|閱讀|字号|人气|评论|审核|校对|初审|复审|终审|监制|稿源|责编';
const INFO_LINE = new RegExp(`(?:${LABEL})(?:次数|量|数)?\\s*[:：]`, 'g');

const RULES: readonly Rule[] = [
  { reason: "the site's own count", matches: (line) => isClaimLine(line) },
  {
    reason: 'title line of the page',
    matches: (line, { title }) =>
      /^(?:本文)?(?:标题|標題|title)\s*[:：]/i.test(line) && key(line).endsWith(key(title)),
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
    /^[(（【[]?\s*(?:责任?编辑|責任編輯|責編|编辑|編輯|校对|审核|初审|复审|终审|监制|编审|值班主任|本文编辑|文章来源|新闻来源|稿件来源|稿源|来源|來源|出处|原标题|原標題|原题)\s*[:：/丨|].{0,60}$/,
  ),
  starts(
    'copyright notice',
    /^[(（【[]?\s*(?:声明|聲明|免责声明|版权声明|版权所有|著作权|特别声明|郑重声明|未经(?:授权|许可)|copyright\b|©|all rights reserved|著作権)/i,
  ),
  starts(
    'subscription',
    /^(?:(?:扫码|掃碼|扫描二维码)(?:下载|下載|关注|加入|阅读)|关注(?:我们|微信|公众号)|欢迎关注|更多(?:精彩|资讯|新闻).{0,16}(?:关注|下载|点击)|下载.{0,12}(?:客户端|app)|点击(?:进入|查看|下载|关注).{0,20}$|打开.{0,10}app|sign up (?:for|to)\b.{0,60}newsletter)/i,
  ),
  starts('breadcrumb', /^(?:您?(?:当前|現在|现在|目前)?(?:所在)?的?位置|current location)\s*[:：]/i),
  starts('tags', /^(?:标签|標籤|关键词|關鍵字|关键字|tags?|topics?|keywords?)\s*[:：]/i),
  { reason: 'line of facts about the article', matches: (line) => (line.match(INFO_LINE)?.length ?? 0) >= 2 },
  {
    reason: 'date line',
    matches: (line) =>
      /^(?:(?:发布|發布|更新|发表|published|updated|posted)(?:时间|時間|于|on)?\s*[:：]?\s*)?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?$/i.test(
        line,
      ),
  },
  starts('advertisement', /^(?:广告|廣告|advertisement|sponsored|[aA]d)$/),
];

/** Removes lines that the page, not the author, wrote: one run of text at a time. */
export const dropFurnitureLines: Pass = {
  name: 'drop-furniture-lines',
  run(root, context) {
    for (const run of textRuns(root)) {
      if (run.text.length > MAX_LINE || run.block.closest('pre, blockquote, table')) continue;
      const rule = RULES.find(({ matches }) => matches(run.text, context));
      if (rule) removeRun(run, root, rule.reason, context);
    }
  },
};

function removeRun(
  { block, nodes, text }: TextRun,
  root: Element,
  reason: string,
  { onRemove }: CleanContext,
): void {
  const whole = block !== root && key(block.textContent ?? '') === key(text) && !block.querySelector('img');
  if (whole) {
    onRemove(block, reason);
    block.remove();
    return;
  }
  for (const node of nodes) {
    if (node.data.trim()) onRemove(node, reason);
    node.remove();
  }
}

function key(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B]+/g, '');
}
