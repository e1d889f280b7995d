/**
 * The search of an exported page: articles with all the words stay, in whatever case and width, and the words are painted where
 * the browser can. A page of one article keeps it and counts the places. Enter goes to the first.
 */
export const HTML_SCRIPT = `
const MOST_PAINTED = 2000;
const field = document.querySelector('input');
const result = document.querySelector('output');
const sections = [...document.querySelectorAll('main > section')];
const entries = [...document.querySelectorAll('nav > ol > li')];
const isMany = sections.length > 1;
const fold = (text) => text.normalize('NFKC').toLowerCase();
const texts = sections.map((section) => fold(section.textContent));
let found = [];

function rangesOf(section, words) {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const ranges = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = fold(node.data);
    if (text.length !== node.data.length) continue;
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

field.addEventListener('input', () => {
  const words = fold(field.value).split(/\\s+/).filter(Boolean);
  const isFound = texts.map((text) => words.every((word) => text.includes(word)));
  found = [];
  sections.forEach((section, index) => {
    section.hidden = isMany && !isFound[index];
    entries[index].hidden = section.hidden;
    if (words.length > 0 && isFound[index] && found.length < MOST_PAINTED) found.push(...rangesOf(section, words));
  });
  const count = isMany ? isFound.filter(Boolean).length + ' / ' + sections.length : found.length;
  result.textContent = words.length > 0 ? count : '';
  if (CSS.highlights) CSS.highlights.set('found', new Highlight(...found));
});

field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') found[0]?.startContainer.parentElement.scrollIntoView({ block: 'center' });
});
`;

/** Its SHA-256, as the Content Security Policy names what may run; a test computes it. */
export const HTML_SCRIPT_HASH = 'sha256-HFBbMx6qe6o8puTB0QcdwJroTWOURBusX8X4karZ7gs=';
