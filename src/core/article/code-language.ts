/** What stands before the name of a language in a class. */
const BEFORE = ['language-', 'lang-', 'highlight-source-', 'brush:'];

/** A class after which the next one names the language. */
const FOLLOWED = ['sourceCode', 'prettyprint', 'hljs', 'brush:'];

/** What stands in such a place and names no language. */
const NO_LANGUAGE =
  /^(?:text|txt|plain|plaintext|none|nohighlight|auto|code|linenums|highlighter|numberlines)$/i;

/** What may be kept as the language of a listing. */
export const CODE_LANGUAGE = /^[a-z0-9+#.-]{1,20}$/;

/** Writes the language that the page declares for a listing on its `<pre>`, before classes are taken off. */
export function markCodeLanguages(clone: Document): void {
  for (const pre of clone.querySelectorAll('pre')) {
    const language = declaredLanguage(pre);
    if (language) pre.setAttribute('data-language', language);
    else pre.removeAttribute('data-language');
  }
}

function declaredLanguage(pre: Element): string | null {
  const code = pre.querySelector('code');
  const boxes = [code, pre, pre.parentElement, pre.parentElement?.parentElement];
  for (const box of boxes) {
    const said = box?.getAttribute('data-language') || box?.getAttribute('data-lang') || '';
    const classes = box?.getAttribute('class') ?? '';
    const names = [said, ...namesIn(classes)].map((each) => each.toLowerCase());
    const name = names.find((each) => CODE_LANGUAGE.test(each) && !NO_LANGUAGE.test(each));
    if (name) return name;
  }
  return null;
}

function namesIn(classes: string): string[] {
  const words = classes.split(/[\s;]/).filter(Boolean);
  const prefixed = words.flatMap((word) =>
    BEFORE.filter((each) => word.startsWith(each)).map((each) => word.slice(each.length)),
  );
  const following = words.flatMap((word, at) => (FOLLOWED.includes(word) ? [words[at + 1] ?? ''] : []));
  return [...prefixed, ...following];
}
