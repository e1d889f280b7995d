import { writeFile } from 'node:fs/promises';
import { CdpTarget } from './cdp-target.mjs';
import { poll, TIMEOUT } from './poll.mjs';

/** The keys `press` knows, with the Windows key codes the protocol asks for. */
const KEYS = { Tab: 9, Enter: 13, Escape: 27, Space: 32, ArrowUp: 38, ArrowDown: 40, Delete: 46 };

/**
 * The real toolbar popup, opened by the real toolbar button, or the side panel. Wherever a method takes `element`, that is a
 * `data-testid` (`read`) or, if it holds anything but lower-case letters and hyphens, a CSS selector
 * (`[data-testid=saved-article] .title`); the first visible match counts.
 */
export class Popup {
  #target;

  /** @param {CdpTarget} target */
  constructor(target) {
    this.#target = target;
  }

  /**
   * @param {import('playwright').CDPSession} browser
   * @param {string} targetId
   */
  static async attach(browser, targetId) {
    return new Popup(await CdpTarget.attach(browser, targetId));
  }

  /** True once the popup is gone. */
  get isClosed() {
    return this.#target.isClosed;
  }

  /**
   * Runs code in the popup. The page's security policy does not apply to it.
   * @template R
   * @template {readonly unknown[]} A
   * @param {string | ((...args: A) => R)} code a function is sent as text: it sees its arguments and nothing around it
   * @param {A} args values that survive JSON
   * @returns {Promise<Awaited<R>>}
   */
  async evaluate(code, ...args) {
    const parameters = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
    const { result, exceptionDetails } = await this.#target.send('Runtime.evaluate', {
      expression: typeof code === 'string' ? code : `(${code})(${parameters})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(`In the popup: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  }

  /**
   * Waits until the code gives something true, and returns that.
   * @template R
   * @template {readonly unknown[]} A
   * @param {string | ((...args: A) => R)} code as for `evaluate`
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async waitUntil(code, ...args) {
    const value = await poll(() => this.evaluate(code, ...args));
    if (value) return value;
    throw new Error(`In the popup, after ${TIMEOUT} ms still not true: ${code} ${JSON.stringify(args)}`);
  }

  /**
   * @param {string} element
   * @param {{ state?: 'visible' | 'hidden' }} [options] `hidden` is also what is not there
   */
  async waitFor(element, { state = 'visible' } = {}) {
    await this.waitUntil(
      (selector, wantVisible) =>
        [...document.querySelectorAll(selector)].some((node) => node.checkVisibility()) === wantVisible,
      toSelector(element),
      state === 'visible',
    );
  }

  /**
   * Waits until the page of this popup has been judged.
   * @returns {Promise<string>} `article`, `not-article` or `unreachable`
   */
  cardState() {
    return this.waitUntil(() => {
      const card = document.querySelector('[data-testid=article-card]');
      const state = card?.getAttribute('data-state') ?? 'loading';
      return state === 'loading' ? '' : state;
    });
  }

  /**
   * @param {string} element
   * @returns {Promise<string | null>} what can be read there, null where nothing is
   */
  async text(element) {
    const [first] = await this.texts(element);
    return first ?? null;
  }

  /**
   * @param {string} element
   * @returns {Promise<string[]>} the text of every visible match, in document order
   */
  texts(element) {
    return this.evaluate((selector) => {
      /** @type {NodeListOf<HTMLElement>} */
      const nodes = document.querySelectorAll(selector);
      return [...nodes].filter((node) => node.checkVisibility()).map(({ innerText }) => innerText.trim());
    }, toSelector(element));
  }

  /**
   * A real click of the left mouse button in the middle of the element, once it is visible and rests.
   * @param {string} element
   */
  async click(element) {
    await this.waitFor(element);
    const { x, y } = await this.evaluate(async (selector) => {
      const middle = () => {
        const node = [...document.querySelectorAll(selector)].find((found) => found.checkVisibility());
        node?.scrollIntoView({ block: 'nearest' });
        const box = node?.getBoundingClientRect() ?? new DOMRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      let place = middle();
      // What comes above it moves it; timers and not frames, for a hidden window draws none.
      for (let waited = 0, rests = 0; waited < 2000 && rests < 2; waited += 40) {
        await new Promise((resolve) => setTimeout(resolve, 40));
        const next = middle();
        rests = next.x === place.x && next.y === place.y ? rests + 1 : 0;
        place = next;
      }
      return place;
    }, toSelector(element));
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.#act('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.#act('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.#act('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  /**
   * Presses and releases a key where the focus is.
   * @param {keyof typeof KEYS} key
   */
  async press(key) {
    const text = key === 'Enter' ? '\r' : key === 'Space' ? ' ' : '';
    const event = { key: key === 'Space' ? ' ' : key, code: key, windowsVirtualKeyCode: KEYS[key] };
    await this.#act('Input.dispatchKeyEvent', {
      type: text === '' ? 'rawKeyDown' : 'keyDown',
      text,
      ...event,
    });
    await this.#act('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /**
   * Puts text where the focus is, as an input method does.
   * @param {string} text
   */
  async type(text) {
    await this.#act('Input.insertText', { text });
  }

  /**
   * Writes a picture of the popup, in the browser's own device scale, once fonts and animations are settled.
   * @param {string} path of a .png file in an existing folder
   */
  async screenshot(path) {
    await this.evaluate(async () => {
      await document.fonts.ready;
      const finite = document.getAnimations().filter((animation) => {
        return animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
      });
      await Promise.allSettled(finite.map((animation) => animation.finished));
      // The popup grows to its content a moment later, to 600 pixels at most.
      for (let wait = 0; wait < 20 && document.documentElement.scrollHeight > innerHeight; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    // No `clip.scale`: a popup does not grow its surface for it, the picture would repeat itself.
    const { data } = await this.#target.send('Page.captureScreenshot', { format: 'png' });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  /** Closes the popup and waits until it is gone. */
  async close() {
    await this.#act('Runtime.evaluate', { expression: 'close()' });
    await this.#target.closed;
  }

  /** Waits until the popup has closed by itself, as it does after *Read*. */
  async waitUntilClosed() {
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`The popup is still open after ${TIMEOUT} ms`)), TIMEOUT).unref();
    });
    await Promise.race([this.#target.closed, late]);
  }

  /**
   * An act of the user, which may close the popup before the browser has answered.
   * @param {string} method
   * @param {object} params
   */
  async #act(method, params) {
    try {
      await this.#target.send(method, params);
    } catch (error) {
      if (!this.#target.isClosed) throw error;
    }
  }
}

/** @param {string} element */
function toSelector(element) {
  return /^[a-z-]+$/.test(element) ? `[data-testid="${element}"]` : element;
}
