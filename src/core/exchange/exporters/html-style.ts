/** The look of an exported page, light and dark; the hash of it stands in the page's policy. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf8; --ink: #22201d; --soft: #6b655d; --line: #e2ddd5; --link: #1d5c8a }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1a18; --ink: #dedad3; --soft: #a09a91; --line: #37342f; --link: #8fc1e8 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.75 Georgia, "Songti SC", "Noto Serif CJK SC", serif; text-autospace: normal; line-break: strict }
main, header { max-width: 42rem; margin: 0 auto; padding: 1.5rem }
header, .origin, .count, .tags, nav { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
h1 { font-size: 1.75rem; line-height: 1.3; text-wrap: balance }
h2 { font-size: 1.25rem; line-height: 1.4 }
section { padding-block: 2rem; border-top: 1px solid var(--line); overflow-wrap: anywhere }
section[hidden], li[hidden] { display: none }
.origin, .count, .tags { margin: .25rem 0; color: var(--soft); font-size: .875rem }
.note { white-space: pre-wrap; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); font-style: normal }
img { max-width: 100%; height: auto }
figure { margin: 1.5rem 0 }
figcaption { color: var(--soft); font-size: .875rem }
pre { overflow: auto; padding: 1rem; border: 1px solid var(--line) }
table { display: block; overflow: auto; border-collapse: collapse }
td, th { padding: .25rem .75rem; border: 1px solid var(--line) }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line) }
a { color: var(--link) }
mark { color: inherit; background: #ffe58a }
mark.green { background: #bfe8b4 } mark.blue { background: #b9ddfb } mark.pink { background: #fcc9d9 } mark.purple { background: #ddcdf7 }
@media (prefers-color-scheme: dark) { mark { background: #6b5a16 } mark.green { background: #2f5a2c } mark.blue { background: #214e73 } mark.pink { background: #6d2f46 } mark.purple { background: #4b3a74 } }
input { width: 100%; padding: .625rem .875rem; border: 1px solid var(--soft); border-radius: .5rem; background: transparent; color: inherit; font: inherit }
nav ol { padding-inline-start: 1.5rem }
@media print { header { display: none } section { break-before: page; border: 0 } }
`;

/** Shows the articles that have all the words of the search field, in whatever case. */
export const HTML_SCRIPT = `
const field = document.querySelector('input');
const sections = [...document.querySelectorAll('section')];
const entries = [...document.querySelectorAll('nav li')];
const texts = sections.map((section) => section.textContent.normalize('NFKC').toLowerCase());
field?.addEventListener('input', () => {
  const words = field.value.normalize('NFKC').toLowerCase().split(/\\s+/);
  sections.forEach((section, index) => {
    const isFound = words.every((word) => texts[index].includes(word));
    section.hidden = !isFound;
    if (entries[index]) entries[index].hidden = !isFound;
  });
});
`;

/** The SHA-256 of both, as the Content Security Policy names what may stand in a page; a test computes them. */
export const HTML_STYLE_HASH = 'sha256-0ZLnqK9XyIw2wyTVr0jGYXtvioKtcGmdif6JlIiyffs=';
export const HTML_SCRIPT_HASH = 'sha256-mJ6Tzac4VZPxFkcLW1Fe8+kWOyeTRVCFXI5BuNJ3ylE=';
