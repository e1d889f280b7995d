import { leafBlocks, visibleText } from '../blocks';
import type { Pass } from './types';

/** A block longer than this, in UTF-16 units, is a paragraph that happens to link somewhere. */
const MAX_BLOCK = 200;

/** What the link of an advertisement for the site itself asks for. */
const CALL =
  /^(?:(?:点|點)(?:我|击|擊|此|這裡|这里)?(?:下载|下載|订阅|訂閱|关注|追蹤)|(?:立即|马上|馬上)?(?:下载|下載|订阅|訂閱|开通|加入会员|加入會員).{0,6}|subscribe(?: now| today| here)?|sign up(?: now| here| today)?|become a (?:member|subscriber)|donate(?: now)?|support us|download (?:the |our )?app|suscríbe?te(?: ahora)?|abonnez-vous|s'abonner|jetzt abonnieren|abonnieren|abbonati|assine(?: já)?|購読する|会員登録|구독하기)[.!！。]?$/i;

/** A link in the brackets of Chinese advertising, in a block of its own: 【点击投票】. */
const BRACKETED = /【\s*(?:点|點)(?:击|擊|此|这里|這裡)[^】]{0,12}】/;

/** Removes short blocks that end in a link to subscribe, donate or download. */
export const dropCallsToAction: Pass = {
  name: 'drop-calls-to-action',
  run(root, { onRemove }) {
    for (const block of leafBlocks(root)) {
      if (block.getElementsByTagName('a').length === 0) continue;
      const text = visibleText(block);
      if (block === root || text.length > MAX_BLOCK) continue;
      const call = [...block.querySelectorAll('a')].map(visibleText).find((link) => CALL.test(link));
      const isBracketed = BRACKETED.test(text);
      if (!isBracketed && (!call || !text.endsWith(call))) continue;
      onRemove(block, 'call to subscribe or download');
      block.remove();
    }
  },
};
