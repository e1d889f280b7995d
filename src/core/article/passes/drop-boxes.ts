import { visibleText } from '../blocks';
import type { Pass } from './types';

interface Box {
  readonly reason: string;
  readonly pattern: RegExp;
  /** What else must be true of a box whose name means other things too. */
  readonly confirms?: (element: Element) => boolean;
}

/** What a class, id or role says a box is for. Names are matched as whole words of a class list. */
const BOXES: readonly Box[] = [
  {
    reason: 'share bar',
    pattern:
      /(?:^|[-_\s])(?:share|sharing|sharebar|social|bdshare\w*|jiathis\w*|addthis\w*|sns)(?:$|[-_\s\d])/i,
  },
  {
    reason: 'related articles',
    pattern:
      /(?:^|[-_\s])(?:related|relate|rel|recommend(?:ed|ation)?s?|more-?stories|read-?more|readmore|also-?read|rail|trending|most-?(?:read|popular|viewed)|taboola|outbrain|xiangguan|tuijian|hot(?:news|list)?|relatednews)(?:$|[-_\s\d])/i,
  },
  {
    reason: 'newsletter or subscription',
    pattern:
      /(?:^|[-_\s])(?:newsletter|subscribe|subscription|sign-?up|sign-?in|log-?in|paywall|regwall|registration|promo|cta|donate|donation)(?:$|[-_\s\d])/i,
  },
  {
    reason: 'advertisement',
    pattern:
      /(?:^|[-_\s])(?:ad|ads|advert|advertisement|adsbygoogle|sponsor(?:ed)?|guanggao|adbox)(?:$|[-_\s\d])/i,
  },
  {
    reason: 'note over a word',
    pattern:
      /(?:^|[-_\s])(?:tooltip[-_]*(?:text|content|body|box|inner)|hover-?card|rollover[-\w]{0,40}block)(?:$|[-_\s\d])/i,
  },
  { reason: 'comments', pattern: /(?:^|[-_\s])(?:comments?|disqus\w*|pinglun|respond)(?:$|[-_\s\d])/i },
  {
    reason: 'author biography',
    pattern: /(?:^|[-_\s])(?:author-?(?:bio|box|info|card|about)|about-?(?:the-?)?author|bio)(?:$|[-_\s\d])/i,
  },
  {
    reason: 'copyright notice',
    pattern: /(?:^|[-_\s])(?:copyright|disclaimer|shengming|banquan|mianze|statement)(?:$|[-_\s\d])/i,
  },
  {
    reason: 'neighbouring articles',
    pattern:
      /(?:^|[-_\s])(?:prev[-_]?next|prenext|post-?navigation|article-?nav|pn|nextprev|shangxia)(?:$|[-_\s\d])/i,
  },
  {
    reason: 'breadcrumb',
    pattern: /(?:^|[-_\s])(?:breadcrumbs?|crumbs?|weizhi)(?:$|[-_\s\d])/i,
  },
  // As a part of other names they say where something is put: `position-relative`.
  { reason: 'breadcrumb', pattern: /(?:^|\s)(?:place|location|position)(?:$|\s)/i },
  {
    reason: 'teaser of another article',
    pattern: /(?:^|[-_\s])(?:teasers?|link-?list)(?:$|[-_\s\d])/i,
    confirms: leadsElsewhere,
  },
  { reason: 'tags', pattern: /(?:^|[-_\s])(?:tags?|taglist|keywords|post-?tags|topics)(?:$|[-_\s\d])/i },
];

/** Any of them: most names are of no box, and one pattern tells so faster than ten. */
const ANY_BOX = new RegExp(BOXES.map(({ pattern }) => pattern.source).join('|'), 'i');

/** Boxes of one kind with more of the article's text than this are none: the name means something else here. */
const MAX_SHARE = 0.3;

const CANDIDATES = 'div, section, aside, ul, ol, nav, footer, p, table, form, span';

/** Removes boxes whose class, id or role names a purpose other than the story. */
export const dropBoxes: Pass = {
  name: 'drop-boxes',
  run(root, { onRemove }) {
    const byReason = boxesByReason(root);
    if (byReason.size === 0) return;
    const total = visibleText(root).length || 1;
    for (const [reason, boxes] of byReason) {
      const length = boxes.reduce((sum, box) => sum + visibleText(box).length, 0);
      if (length / total > MAX_SHARE) continue;
      for (const box of boxes) {
        if (!root.contains(box)) continue;
        onRemove(box, reason);
        box.remove();
      }
    }
  },
};

/** The outermost boxes of each kind. */
function boxesByReason(root: Element): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of root.querySelectorAll(CANDIDATES)) {
    const reason = purpose(element);
    if (!reason) continue;
    const boxes = found.get(reason) ?? [];
    if (!boxes.at(-1)?.contains(element)) boxes.push(element);
    found.set(reason, boxes);
  }
  return found;
}

/** What an element's class, id or role says it is for besides the story, or null. */
export function purpose(element: Element): string | null {
  if (element.tagName === 'NAV' || element.getAttribute('role') === 'navigation') return 'navigation';
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name.length < 2 || !ANY_BOX.test(name) || element.closest('figure, blockquote, pre, table'))
    return null;
  const box = BOXES.find(({ pattern, confirms }) => pattern.test(name) && (confirms?.(element) ?? true));
  return box?.reason ?? null;
}

/** A heading or picture in it is a link, all of it is one, or it ends in what such a link says. */
function leadsElsewhere(element: Element): boolean {
  const link = element.querySelector(':is(h2, h3, h4, h5) a, a :is(h2, h3, h4, h5, img)');
  return link !== null || element.closest('a[href]') !== null || GO_ON.test(element.textContent ?? '');
}

const GO_ON = /(?<!\p{L})(?:mehr|weiterlesen|read more|lire la suite|leer más|leggi tutto|lees meer)\s*$/iu;
