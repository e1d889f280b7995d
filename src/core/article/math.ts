import { texCode } from './tex';

/** What typesetters draw for the eye beside the formula itself, and the source inside the formula. */
const DRAWN =
  '.katex-html, .MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, mjx-math, annotation, annotation-xml';

/** How TeX stands in a page whose typesetter has not run, or keeps it beside its drawing. */
const TEX = 'script[type^="math/tex"]';

/** A formula of MathJax 3 and 4; the latter says its TeX on the nodes that it draws. */
const CONTAINER = 'mjx-container';

/** Leaves one form of each drawn formula: the page's MathML, or else its TeX as code. Call before scripts are removed. */
export function keepFormulas(clone: Document): void {
  for (const script of clone.querySelectorAll(TEX)) keepScript(clone, script);
  for (const container of clone.querySelectorAll(CONTAINER)) keepLatex(clone, container);
  for (const drawn of clone.querySelectorAll(DRAWN)) {
    const formula = drawn.querySelector('math');
    if (formula && !drawn.matches('annotation, annotation-xml')) drawn.replaceWith(formula);
    else drawn.remove();
  }
}

/** MathJax 2 puts its drawing before the source; where that holds MathML, the source would be the formula again. */
function keepScript(clone: Document, script: Element): void {
  const drawn = script.previousElementSibling;
  if (drawn?.matches('[class*="MathJax"]') && drawn.querySelector('math')) {
    script.remove();
    return;
  }
  const kind = /mode\s*=\s*display/.test(script.getAttribute('type') ?? '') ? 'display' : 'inline';
  script.replaceWith(texCode(clone, script.textContent ?? '', kind));
}

function keepLatex(clone: Document, container: Element): void {
  const source = container.querySelector('mjx-math[data-latex]')?.getAttribute('data-latex');
  if (!source || container.querySelector('math')) return;
  const kind = container.getAttribute('display') === 'true' ? 'display' : 'inline';
  container.replaceWith(texCode(clone, source, kind));
}
