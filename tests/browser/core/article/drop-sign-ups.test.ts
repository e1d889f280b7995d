import { describe, expect, test } from 'vitest';
import { dropSignUps } from '@/core/article/drop-sign-ups';

const PROSE = `<p>${'老码头重新开放,第一批客人是住在对岸的孩子。'.repeat(6)}</p>`;

/** True where the form of a page is gone. */
function isGone(html: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropSignUps(page);
  return page.querySelector('form') === null;
}

describe('a form', () => {
  test.for([
    ['for a newsletter', '<form><p>每天一封信</p><label>邮箱 <input type="email"></label></form>', true],
    ['that names its field so', '<form>Your email <input name="user_email"></form>', true],
    ['for an account', '<form>登录 <input type="password"></form>', true],
    ['that asks for no address', '<form>您去过老码头吗？<input type="radio"> 去过</form>', false],
  ] as const)('%s', ([, form, gone]) => {
    expect(isGone(PROSE + form)).toBe(gone);
  });

  test('that holds the headline is the page itself', () => {
    expect(isGone(`<form><h1>老码头</h1><input type="password"></form>${PROSE}`)).toBe(false);
  });

  test('that holds most of the text is the page itself', () => {
    expect(isGone(`<form>${PROSE}<input type="password"></form><p>澜城日报</p>`)).toBe(false);
  });

  test('that is long is the page itself', () => {
    expect(isGone(`<form>${PROSE.repeat(12)}<input type="password"></form>${PROSE.repeat(20)}`)).toBe(false);
  });
});
