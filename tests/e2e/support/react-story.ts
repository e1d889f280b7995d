import { createElement, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PARAGRAPHS } from './paragraphs';

/** Runs in a page: the story, rendered half a second late, and all of it anew when its button is clicked. */
function Story(): ReactNode {
  const [round, next] = useState(1);
  const button = createElement('button', { type: 'button', onClick: () => next(round + 1) }, '刷新');
  const title = createElement('h1', null, `渡口的一天 ${round}`);
  const text = PARAGRAPHS.map((paragraph) => createElement('p', { key: paragraph }, paragraph));
  return createElement('main', null, button, createElement('article', { key: round }, title, text));
}

setTimeout(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(createElement(Story));
}, 500);
