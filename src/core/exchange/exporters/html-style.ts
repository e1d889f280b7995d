/**
 * The look of an exported page, light and dark. Nothing is loaded, so each language names the faces that systems bring, as
 * `theme/fonts.css` does, and Chinese and Japanese are set as in the reader.
 */
export const HTML_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf8; --ink: #22201d; --soft: #6b655d; --line: #e2ddd5; --link: #1d5c8a; --found: #ffb454; --latin: Georgia, "Noto Serif", "Times New Roman" }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1a18; --ink: #dedad3; --soft: #a09a91; --line: #37342f; --link: #8fc1e8; --found: #8a5a12 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.7 var(--latin), serif; text-autospace: normal; overflow-wrap: anywhere }
:lang(zh) { font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, var(--latin), serif }
:lang(zh-Hant), :lang(zh-TW), :lang(zh-HK) { font-family: "Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU, var(--latin), serif }
:lang(ja) { font-family: "Hiragino Mincho ProN", "Noto Serif CJK JP", "Yu Mincho", var(--latin), serif }
:lang(ko) { font-family: AppleMyungjo, "Noto Serif CJK KR", Batang, var(--latin), serif; word-break: keep-all }
section:lang(zh), section:lang(ja) { line-height: 1.88; line-break: strict; text-spacing-trim: trim-start; hanging-punctuation: allow-end; text-align: justify }
main, header { max-width: 42rem; margin: 0 auto; padding: 1.5rem }
header, .origin, .count, .tags { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
h1, h2, h3, h4 { line-height: 1.35; text-align: start; text-wrap: balance }
h1 { font-size: 1.75rem }
h2 { font-size: 1.25rem }
h3, h4 { font-size: 1.1rem }
main > section { padding-block: 2rem; border-top: 1px solid var(--line) }
section[hidden], li[hidden] { display: none }
.origin, .count, .tags { margin: .25rem 0; color: var(--soft); font-size: .875rem; text-align: start }
.note { white-space: pre-wrap; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line) }
img { max-width: 100%; height: auto }
figure { margin: 1.5rem 0 }
figcaption { color: var(--soft); font-size: .875rem }
pre { overflow: auto; padding: 1rem; border: 1px solid var(--line); font-size: .875rem; text-align: start }
table { display: block; overflow: auto; border-collapse: collapse; text-align: start }
td, th { padding: .25rem .75rem; border: 1px solid var(--line) }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line) }
a { color: var(--link) }
mark { color: inherit; background: #ffe58a }
mark.green { background: #bfe8b4 } mark.blue { background: #b9ddfb } mark.pink { background: #fcc9d9 } mark.purple { background: #ddcdf7 }
@media (prefers-color-scheme: dark) { mark { background: #6b5a16 } mark.green { background: #2f5a2c } mark.blue { background: #214e73 } mark.pink { background: #6d2f46 } mark.purple { background: #4b3a74 } }
::highlight(found) { background: var(--found) }
input { width: 100%; padding: .625rem .875rem; border: 1px solid var(--soft); border-radius: .5rem; background: transparent; color: inherit; font: inherit }
output { color: var(--soft); font-size: .875rem }
nav ol { padding-inline-start: 1.5rem }
nav ol ol { font-size: .875rem }
@media print { header { display: none } main > section { border: 0 } section + section { break-before: page } }
`;

/** Its SHA-256, as the Content Security Policy names what may style; a test computes it. */
export const HTML_STYLE_HASH = 'sha256-BBB279VL7TQXRzir18L8fWO4BbWReEGJwi0zOC4Rrvo=';
