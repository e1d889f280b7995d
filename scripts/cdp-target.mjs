/**
 * One DevTools target spoken to through the browser's own session. Playwright hands out sessions for its pages
 * only, and a toolbar popup is not one of them; messages wrapped by `Target.sendMessageToTarget` reach it.
 */
export class CdpTarget {
  #browser;
  #sessionId = '';
  #lastId = 0;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  /** Resolves when the target is gone. */
  closed;
  isClosed = false;

  /** @param {import('playwright').CDPSession} browser a session of the whole browser */
  constructor(browser) {
    this.#browser = browser;
    this.closed = new Promise((resolve) => {
      /** @param {{ sessionId: string }} event */
      const onDetached = (event) => {
        if (event.sessionId !== this.#sessionId) return;
        browser.off('Target.detachedFromTarget', onDetached);
        browser.off('Target.receivedMessageFromTarget', this.#receive);
        this.#giveUp();
        resolve(undefined);
      };
      browser.on('Target.detachedFromTarget', onDetached);
    });
    browser.on('Target.receivedMessageFromTarget', this.#receive);
  }

  /**
   * @param {import('playwright').CDPSession} browser
   * @param {string} targetId
   */
  static async attach(browser, targetId) {
    const target = new CdpTarget(browser);
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    target.#sessionId = sessionId;
    return target;
  }

  /**
   * @param {string} method such as `Runtime.evaluate`
   * @param {object} [params]
   * @returns {Promise<any>} the method's result
   * @throws {Error} the protocol's message, or that the target has closed
   */
  send(method, params = {}) {
    if (this.isClosed) return Promise.reject(new Error(`${method}: the target has closed`));
    this.#lastId += 1;
    const id = this.#lastId;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message }).catch(reject);
    });
  }

  /** @param {{ sessionId: string, message: string }} event */
  #receive = (event) => {
    if (event.sessionId !== this.#sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  };

  #giveUp() {
    this.isClosed = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('The target has closed'));
    this.#waiting.clear();
  }
}
