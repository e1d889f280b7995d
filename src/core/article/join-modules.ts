import { linkedShare } from './blocks';

/** A shorter paragraph, in UTF-16 units, says nothing about where the story is; a 字 says as much as two letters. */
const MIN_PARAGRAPH = 60;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Modules of one kind are the story when they hold at least this share of the page's paragraphs... */
const MIN_SHARE = 0.4;
/** ...and no one of them holds this much of it: then the parser finds the story by itself. */
const MAX_SINGLE = 0.95;

/** Boxes of one kind that are many stories, or what people say about one. */
const NO_STORY =
  /comment|repl(?:y|ies)|review|respond|teaser|card|related|recommend|sidebar|footer|nav|menu|product|forum|message|post-\d/i;

interface Module {
  readonly box: Element;
  text: number;
}

/**
 * Page builders put each paragraph or section of a story into boxes of its own, three and four deep, so that the
 * parser takes the largest box for the story. Where boxes of one kind hold most of a page's paragraphs, they are
 * opened: their content stands side by side in the element that holds them all.
 */
export function joinModules(body: Element): void {
  const kinds = new Map<string, Map<Element, Module>>();
  let total = 0;
  for (const paragraph of body.getElementsByTagName('p')) {
    const text = weight(paragraph);
    const box = paragraph.parentElement;
    if (text < MIN_PARAGRAPH || !box || linkedShare(paragraph) > 0.5) continue;
    total += text;
    const kind = kindOf(box);
    const modules = kinds.get(kind) ?? new Map<Element, Module>();
    const known = modules.get(box);
    if (known) known.text += text;
    else modules.set(box, { box, text });
    kinds.set(kind, modules);
  }
  for (const modules of kinds.values()) {
    const list = [...modules.values()];
    const sum = list.reduce((all, { text }) => all + text, 0);
    const most = Math.max(...list.map(({ text }) => text));
    if (list.length < 2 || sum < total * MIN_SHARE || most > sum * MAX_SINGLE) continue;
    const boxes = list.map(({ box }) => box);
    const holder = commonAncestor(boxes);
    if (holder && !boxes.some((box) => isNoStory(box, holder))) open(boxes, holder);
    return;
  }
}

function weight(element: Element): number {
  const text = element.textContent ?? '';
  return text.trim().length + (text.match(CJK)?.length ?? 0);
}

/** The names of a box and of the one around it, without the numbers that tell boxes of one kind apart. */
function kindOf(box: Element): string {
  return [box, box.parentElement].map((element) => nameOf(element)).join('<');
}

function nameOf(element: Element | null): string {
  const names = (element?.getAttribute('class') ?? '').replace(/\d+/g, '').trim().split(/\s+/);
  return `${element?.tagName} ${names.slice(0, 3).join(' ')}`;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let holder = elements[0]?.parentElement ?? null;
  while (holder && !elements.every((element) => holder?.contains(element))) holder = holder.parentElement;
  return holder;
}

function isNoStory(box: Element, holder: Element): boolean {
  for (let element: Element | null = box; element && element !== holder; element = element.parentElement) {
    if (NO_STORY.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
    if (!/^(?:DIV|SECTION|ARTICLE)$/.test(element.tagName)) return true;
  }
  return false;
}

function open(boxes: readonly Element[], holder: Element): void {
  for (const box of boxes) {
    let element: Element | null = box;
    while (element && element !== holder) {
      const parent: Element | null = element.parentElement;
      element.replaceWith(...element.childNodes);
      element = parent;
    }
  }
}
