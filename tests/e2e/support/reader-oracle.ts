/** A page of Playwright or of puppeteer. */
interface Reader {
  evaluate(work: (rules: Rules) => string[], rules: Rules): Promise<string[]>;
}

/** Everything that may stand in an article as it is shown; written here again, so that a slip in the product's list is seen. */
const TAGS =
  'P H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE HR BR DIV SECTION UL OL LI DL DT DD FIGURE FIGCAPTION IMG DETAILS SUMMARY ' +
  'TABLE CAPTION COLGROUP COL THEAD TBODY TFOOT TR TH TD A STRONG B EM I U S DEL INS MARK SMALL SUB SUP CODE KBD ' +
  'SAMP VAR Q CITE ABBR DFN TIME SPAN RUBY RT RP BDI BDO WBR math mrow mi mn mo ms mtext mspace mfrac msqrt mroot ' +
  'msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mpadded semantics';
const ATTRIBUTES =
  'href src srcset sizes alt title width height lang dir datetime colspan rowspan scope start reversed value open ' +
  'cite rel loading decoding referrerpolicy id display mathvariant ' +
  // Given by the reader itself.
  'data-role data-alt data-zoom data-host data-drawn data-tex data-language data-later role aria-label tabindex hidden target';

/** What the reader shows that it must not, one line each; empty where it is sound. */
export function faultsIn(reader: Reader, neverShows: readonly string[]): Promise<string[]> {
  return reader.evaluate(findFaults, {
    tags: TAGS.split(' '),
    attributes: ATTRIBUTES.split(' '),
    neverShows,
  });
}

interface Rules {
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  readonly neverShows: readonly string[];
}

/** Runs in the reader. */
function findFaults({ tags, attributes, neverShows }: Rules): string[] {
  const faults: string[] = [];
  const check = (isSound: boolean, fault: string): void => void (isSound || faults.push(fault));
  check(!('pwned' in globalThis), 'a script of the page ran');
  check(!('pwned' in Object.prototype), 'a prototype is poisoned');
  check(document.body instanceof HTMLBodyElement, 'the body of the document is another one');
  check(document.querySelectorAll('[data-testid=reader-title]').length === 1, 'there are two titles');
  check(
    document.querySelectorAll('iframe, object, embed, base, meta[http-equiv=refresh]').length === 0,
    'frames or a base',
  );
  check(document.documentElement.scrollWidth <= innerWidth, 'the page is wider than its window');
  const article = document.querySelector('[data-testid=reader-article]');
  // A listing may be long; nothing else has a height that its text does not explain, at four pixels a letter.
  const isListing = article?.querySelector('pre') !== null;
  for (const child of isListing ? [] : (article?.children ?? [])) {
    const most = 500_000 + 4 * (child.textContent ?? '').length;
    check(child.getBoundingClientRect().height < most, 'something is as tall as a tower');
  }
  for (const element of article?.querySelectorAll('*') ?? []) {
    // The reader's own, to copy a listing.
    if (element.matches(':has(> pre) > button[type=button]')) continue;
    check(tags.includes(element.tagName), `an element ${element.tagName}`);
    for (const { name, value } of element.attributes) {
      const isUrl = ['href', 'src', 'cite'].includes(name);
      const isSafe =
        /^(?:https?:\/\/|mailto:|#lede-\d+$|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/.test(value);
      check(attributes.includes(name) && (!isUrl || isSafe), `an attribute ${name}=${value.slice(0, 80)}`);
    }
    if (element.tagName === 'A' && element.getAttribute('href')?.startsWith('#') === false) {
      check(element.getAttribute('rel') === 'noopener noreferrer', 'a link that tells where it comes from');
    }
    if (element.tagName === 'IMG') {
      check(
        element.getAttribute('referrerpolicy') === 'no-referrer',
        'an image that tells where it is shown',
      );
    }
    check(getComputedStyle(element).position !== 'fixed', 'an element that lies over the page');
  }
  const header = document.querySelector('main header')?.textContent ?? '';
  for (const text of neverShows) check(!header.includes(text), `the header shows ${JSON.stringify(text)}`);
  check(header.length < 5_000, `a header of ${header.length} letters`);
  return [...new Set(faults)];
}
