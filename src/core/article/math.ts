/** What typesetters draw for the eye beside the formula itself, and the source inside the formula. */
const DRAWN =
  '.katex-html, .MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, mjx-math, annotation, annotation-xml';

/** How TeX stands in a page whose typesetter has not run, or keeps it beside its drawing. */
const TEX = 'script[type^="math/tex"]';

/** Leaves one form of each formula: the page's MathML, or else its TeX as code. Call before scripts are removed. */
export function keepFormulas(clone: Document): void {
  for (const script of clone.querySelectorAll(TEX)) {
    const code = clone.createElement('code');
    code.textContent = script.textContent?.trim() ?? '';
    script.replaceWith(code);
  }
  for (const drawn of clone.querySelectorAll(DRAWN)) {
    const formula = drawn.querySelector('math');
    if (formula && !drawn.matches('annotation, annotation-xml')) drawn.replaceWith(formula);
    else drawn.remove();
  }
}
