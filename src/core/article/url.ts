/**
 * Parameters that say where a reader came from and never what they read. Names are the documented
 * ones of the ad and analytics systems that add them.
 */
const TRACKING_PARAMETER =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|spm|scm|share_(token|source|from)|from_source|ref_src|cmpid|ncid|xtor|wt\.\w+|at_(medium|campaign))$/i;

/** True for an address that an article can have. */
export function isWebUrl(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** The fragment is the address of the view in apps that route by it. */
const ROUTE = /^#(?:!|\/)/;

/**
 * The key under which one article is stored once: no name and password, no fragment but a route, no tracking
 * parameters, the others in order, no trailing slash. An address that does not parse is its own key.
 */
export function normalizeUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  if (!ROUTE.test(parsed.hash)) parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) {
    if (TRACKING_PARAMETER.test(name)) parsed.searchParams.delete(name);
  }
  parsed.searchParams.sort();
  if (parsed.pathname.length > 1) parsed.pathname = parsed.pathname.replace(/(?<!\/)\/+$/, '');
  return parsed.href;
}

/** The host of an address without its `www.`, as the browser writes it; null for one without a host, such as a file's. */
export function siteOf(url: string): string | null {
  return (URL.canParse(url) && new URL(url).hostname.replace(/^www\./, '')) || null;
}

/** `harbournews` and `harbournews.com` for `www.harbournews.com`: sites are often called as their address is. */
export function hostNames(url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const labels = host.split('.');
  return labels.length < 2 ? [] : [host, ...labels.slice(0, -1).filter((label) => label.length > 3)];
}
