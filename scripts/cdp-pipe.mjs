import { spawn } from 'node:child_process';

/**
 * A browser started with `--remote-debugging-pipe`: it reads protocol messages from its file descriptor 3 and
 * writes to 4, JSON texts with a NUL after each. No port is opened, so nothing else on the machine can steer it.
 */
export class PipedBrowser {
  #child;
  #lastId = 0;
  #unread = '';
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  /** Resolves when the browser has ended, whoever ended it. */
  exited;

  /**
   * @param {string} program
   * @param {readonly string[]} flags
   * @param {AbortSignal} signal ends the browser
   */
  constructor(program, flags, signal) {
    this.#child = spawn(program, ['--remote-debugging-pipe', ...flags], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      signal,
    });
    this.exited = new Promise((resolve) => {
      this.#child.once('exit', resolve);
      // Aborting is an error too, and comes before the exit.
      this.#child.once('error', (error) => signal.aborted || resolve(error));
    });
    this.exited.then(() => this.#giveUp());
    const output = this.#child.stdio[4];
    if (!output || !('setEncoding' in output)) throw new Error('The browser has no pipe.');
    output.setEncoding('utf8');
    output.on('data', (text) => this.#read(text));
    this.#input.on('error', () => this.#giveUp());
  }

  /**
   * @param {string} method such as `Extensions.loadUnpacked`
   * @param {object} params
   * @returns {Promise<any>} the method's result
   * @throws {Error} the protocol's message, or that the browser has gone
   */
  send(method, params) {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params })}\0`);
    });
  }

  get #input() {
    const input = this.#child.stdio[3];
    if (!input || !('write' in input)) throw new Error('The browser has no pipe.');
    return input;
  }

  /** @param {string} text the next piece of what the browser says, not always a whole message */
  #read(text) {
    const messages = (this.#unread + text).split('\0');
    this.#unread = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error.message));
    }
  }

  #giveUp() {
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone.'));
    this.#waiting.clear();
  }
}
