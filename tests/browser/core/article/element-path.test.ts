import { describe, expect, test } from 'vitest';
import { copyPage } from '@/core/article/copy-page';
import { elementAt, pathOf } from '@/core/article/element-path';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the path of an element', () => {
  test('leads to the same element in a copy of the page', () => {
    const page = parse('<header>x</header><main><p>一</p><!-- --> text <p id="two">二 <b>粗</b></p></main>');
    const copy = copyPage(page);
    for (const element of page.querySelectorAll('*')) {
      expect(elementAt(copy, pathOf(element))?.outerHTML).toBe(element.outerHTML);
    }
  });

  test('goes through a form whose controls hide its own parent and siblings', () => {
    const page = parse(
      '<p>0</p><form><input name="parentElement"><input name="previousElementSibling"><p id="in">一</p></form>',
    );
    const element = page.getElementById('in') as Element;
    expect(elementAt(copyPage(page), pathOf(element))?.textContent).toBe('一');
  });

  test('that leads nowhere is nothing', () => {
    expect(elementAt(parse('<p>一</p>'), [1, 7, 0])).toBeNull();
  });
});
