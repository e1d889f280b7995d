/**
 * The look of a book: what a reading system does not decide itself. Marked text names its ink too, for the night mode of many
 * systems turns the text light without telling the style.
 */
export const EPUB_STYLE = `body { line-break: strict; text-autospace: normal }
h1, h2, h3, h4 { line-height: 1.35; text-align: start }
.origin, .count, .tags { margin: .25em 0; font-size: .85em; text-align: start; overflow-wrap: anywhere }
.note { white-space: pre-wrap; padding-inline-start: 1em; border-inline-start: 3px solid #b8b2a8 }
figure { margin: 1.5em 0 }
figcaption { font-size: .85em }
pre { white-space: pre-wrap; font-size: .85em; text-align: start }
table { border-collapse: collapse }
td, th { padding: .25em .75em; border: 1px solid #b8b2a8; text-align: start }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid #b8b2a8 }
mark { color: #22201d; background: #ffe58a }
mark.green { background: #bfe8b4 }
mark.blue { background: #b9ddfb }
mark.pink { background: #fcc9d9 }
mark.purple { background: #ddcdf7 }
`;
