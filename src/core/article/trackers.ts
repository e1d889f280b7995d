/** An image of this many CSS pixels or less in either direction shows nothing. */
const MAX_TRACKER = 3;

/** The same in a style attribute, or one that hides it; more of it, in UTF-16 units, is not looked at. */
const TINY_STYLE =
  /(?:^|[;\s])(?:(?:width|height)\s{0,9}:\s{0,9}[0-3](?:px)?\s{0,9}(?:;|!|$)|display\s{0,9}:\s{0,9}none)/i;
const MAX_STYLE = 1000;

/** Names that files have which only count: `pixel.gif`, `1x1.png`. */
const COUNTING_FILE =
  /\/(?:1x1|1px|pixel|px|spacer|clear|transparent|beacon|tracker|tracking|counter|hm|__utm|collect)\.(?:gif|png)(?:[?#\s]|$)/i;

/** Where counting services have their pixels, as their own documentation gives the addresses. */
const COUNTING_SERVICE =
  /^https?:\/\/(?:[\w-]{1,63}\.){0,6}(?:facebook\.com\/tr|google-analytics\.com|doubleclick\.net|scorecardresearch\.com|quantserve\.com|pixel\.wp\.com|hm\.baidu\.com|cnzz\.com|mmstat\.com|bat\.bing\.com|ads\.linkedin\.com|analytics\.twitter\.com|chartbeat\.net|vg\d{2}\.met\.vgwort\.de)(?:[/?#:]|$)/i;

/** What such a pixel is told, whoever serves it: `?id=…&ev=PageView&noscript=1`. */
const COUNTING_QUERY = /[?&](?:ev=PageView|noscript=1)(?:&|$)/i;

/** An address is looked at so far, in UTF-16 units. */
const MAX_ADDRESS = 2000;

/** True for an image that counts readers instead of showing something. */
export function isTracker(image: Element): boolean {
  return isTiny(image) || ['src', 'srcset'].some((name) => counts(image.getAttribute(name) ?? ''));
}

function isTiny(image: Element): boolean {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  const style = (image.getAttribute('style') ?? '').slice(0, MAX_STYLE);
  return sizes.some((size) => size <= MAX_TRACKER) || TINY_STYLE.test(style);
}

function counts(address: string): boolean {
  const start = address.slice(0, MAX_ADDRESS).trim();
  return COUNTING_FILE.test(start) || COUNTING_SERVICE.test(start) || COUNTING_QUERY.test(start);
}
