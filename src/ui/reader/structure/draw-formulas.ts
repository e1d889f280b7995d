import temml from 'temml';
import { renderContent } from '@/core/article/sanitize';

/** More TeX than this is no formula, in UTF-16 units: what it can make the library do stays small. */
const MAX_SOURCE = 4000;

/**
 * Shows MathML in place of the TeX of the article. The drawing is in a shadow root: the source stays the text of
 * the article, as it is stored, counted and marked. What is no TeX stays to be read as code.
 */
export function drawFormulas(root: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  for (const code of root.querySelectorAll<HTMLElement>('code[data-tex]')) {
    const host = code.parentElement;
    if (!host?.dataset.role?.startsWith('formula') || host.shadowRoot) continue;
    const formula = toMathML(code.textContent, code.dataset.tex === 'display');
    if (!formula) continue;
    host.attachShadow({ mode: 'open' }).append(formula);
    host.dataset.drawn = '';
  }
}

/** A formula as MathML through the sanitiser; null for what is no TeX. */
function toMathML(source: string, isDisplay: boolean): DocumentFragment | null {
  if (source.length > MAX_SOURCE) return null;
  try {
    const options = { displayMode: isDisplay, throwOnError: true, trust: false, maxExpand: 200 };
    const formula = renderContent(temml.renderToString(source, options), window);
    return formula.querySelector('math') ? formula : null;
  } catch (cause) {
    console.debug('Lede: a formula is no TeX', cause);
    return null;
  }
}
