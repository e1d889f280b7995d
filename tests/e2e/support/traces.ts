import type { CDPSession, Page } from 'playwright';

/** What the extension left in a page that has settled. */
export interface Traces {
  /** `target: type` of each listener that the extension's own world has added. */
  readonly listeners: readonly string[];
  /** Elements in the document beyond those of the page's own source. */
  readonly nodesAdded: number;
  /** Timers and animation frames started in the extension's world that are still to fire. */
  readonly timers: number;
  readonly observers: number;
  /** Names of events and messages that the page's own world could see coming from the extension. */
  readonly pageEvents: readonly string[];
}

const TARGETS = ['window', 'document', 'document.documentElement', 'document.body', 'navigation', 'history'];

/** Long enough for the detector to have spoken, in milliseconds. */
const SETTLED = 2_000;

/**
 * In every world of the page before its scripts run: counts what is started and not ended, and, in the page's
 * own world, notes each message and event whose name does not come from the browser.
 */
const COUNTERS = `(() => {
  const open = { timers: new Set(), observers: 0, events: [] };
  globalThis.__open = open;
  for (const [start, stop] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'],
      ['requestAnimationFrame', 'cancelAnimationFrame'], ['requestIdleCallback', 'cancelIdleCallback']]) {
    const realStart = globalThis[start], realStop = globalThis[stop];
    globalThis[start] = (callback, ...rest) => {
      const key = {};
      open.timers.add(key);
      const repeat = start === 'setInterval';
      const id = realStart.call(globalThis, (...args) => { if (!repeat) open.timers.delete(key); callback(...args); }, ...rest);
      key.id = id;
      return id;
    };
    globalThis[stop] = (id) => {
      for (const key of open.timers) if (key.id === id) open.timers.delete(key);
      realStop.call(globalThis, id);
    };
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const Real = globalThis[name];
    globalThis[name] = class extends Real { observe(...args) { open.observers++; super.observe(...args); } };
  }
  // In the extension's own world this listener would itself be a trace.
  if (!globalThis.chrome?.runtime?.id) addEventListener('message', () => open.events.push('message'), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { open.events.push(event.type); return dispatch.call(this, event); };
})()`;

/** Opens an address and reports what the extension with this id has left there after a while. */
export async function leftInPage(page: Page, extensionId: string, address: string): Promise<Traces> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: COUNTERS });
  await countBeforeOurScript(session, extensionId);
  await page.goto(address);
  await page.waitForTimeout(SETTLED);

  const ours = worlds.filter(({ origin }) => origin === `chrome-extension://${extensionId}`).at(-1);
  if (ours === undefined) throw new Error('The detector has no world in this page: it did not run.');
  const source = await (await fetch(address)).text();
  const { result } = await session.send('Runtime.evaluate', {
    contextId: ours.id,
    returnByValue: true,
    expression: '({ timers: __open.timers.size, observers: __open.observers })',
  });
  return {
    ...(result.value as Pick<Traces, 'timers' | 'observers'>),
    listeners: await listenersOf(session, ours.id),
    nodesAdded: await page.evaluate(countAdded, source),
    pageEvents: await page.evaluate(
      () => (globalThis as unknown as { __open: { events: string[] } }).__open.events,
    ),
  };
}

/** Stops at the first line of the extension's script and starts counting in its world. */
async function countBeforeOurScript(session: CDPSession, extensionId: string): Promise<void> {
  await session.send('Debugger.enable');
  const urlRegex = `^chrome-extension://${extensionId}/detector\\.js$`;
  await session.send('Debugger.setBreakpointByUrl', { urlRegex, lineNumber: 0, columnNumber: 0 });
  session.on('Debugger.paused', async ({ callFrames: [frame] }) => {
    if (frame) {
      const expression = `globalThis.__open ?? ${COUNTERS}`;
      await session.send('Debugger.evaluateOnCallFrame', { callFrameId: frame.callFrameId, expression });
    }
    await session.send('Debugger.resume');
  });
}

async function listenersOf(session: CDPSession, contextId: number): Promise<string[]> {
  const found: string[] = [];
  for (const target of TARGETS) {
    const { result } = await session.send('Runtime.evaluate', { expression: target, contextId });
    if (result.objectId === undefined) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    found.push(...listeners.map(({ type }) => `${target}: ${type}`));
  }
  return found;
}

/** Runs in the page. */
function countAdded(source: string): number {
  const original = new DOMParser().parseFromString(source, 'text/html');
  return document.querySelectorAll('*').length - original.querySelectorAll('*').length;
}
