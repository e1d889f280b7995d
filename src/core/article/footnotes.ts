/** What a reference to a note looks like without its spaces: a number, a letter or a sign, in brackets or not. */
const MARK = /^[[(［（〔【]?(?:注|註|note|fn)?(?:\p{N}{1,4}|[a-z]|[*†‡§¶※]{1,3})[\])］）〕】]?$/iu;

/** The beginning, without its spaces, of a note that has its number before it. */
const NUMBERED = /^[[(［（〔【]?[注註^]?(?:\p{N}{1,4}|[*†‡§¶※]{1,3})/u;

/** As much of a text as these look at, in UTF-16 units. */
const BEGINNING = 16;

/** A longer target is a part of the article and no note, in UTF-16 units. */
const MAX_NOTE = 3000;

const BLOCKS = 'li, p, dd, dt, td, div, section';

/**
 * The note that a link refers to; null where it is no such link. The classes that said so are gone, so it is told
 * by what it is: a mark, leading forward within the article to an item of a list, or to a paragraph that leads
 * back or is numbered.
 */
export function noteOf(link: Element, root: ParentNode): Element | null {
  const id = link.getAttribute('href')?.match(/^#(lede-\d{1,6})$/)?.[1];
  const raised = link.closest('sup') ?? link.querySelector('sup');
  const text = (link.textContent ?? '').trim();
  if (!id || text.length > BEGINNING || !(MARK.test(withoutSpaces(text)) || (raised && text))) return null;
  const target = root.querySelector(`[id="${id}"]`);
  const note = target?.closest('h1, h2, h3, h4, h5, h6') ? null : target?.closest(BLOCKS);
  if (!target || !note || note.contains(link) || !follows(link, target)) return null;
  const words = (note.textContent ?? '').trim();
  if (words === '' || words.length > MAX_NOTE) return null;
  return note.closest('li') || leadsBack(note) || NUMBERED.test(withoutSpaces(words.slice(0, BEGINNING)))
    ? note
    : null;
}

/** The links of a note that lead back to where it is referred to. */
export function backLinks(note: Element): readonly Element[] {
  const root = note.getRootNode() as Document | ShadowRoot;
  return [...note.querySelectorAll('a[href^="#lede-"]')].filter((link) => {
    const target = root.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
    return target !== null && !note.contains(target) && follows(target, note);
  });
}

function leadsBack(note: Element): boolean {
  return backLinks(note).length > 0;
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
