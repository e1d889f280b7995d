import type { Page } from 'playwright';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Clicks a button in a closed shadow root, which the page itself cannot reach, by its class; false where it is not shown. */
export async function clickInClosedShadow(tab: Page, className: string): Promise<boolean> {
  const session = await tab.context().newCDPSession(tab);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const node = find(root as DomNode, className);
    if (!node) return false;
    const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    await tab.mouse.click((left + right) / 2, (top + bottom) / 2);
    return true;
  } finally {
    await session.detach();
  }
}

function find(node: DomNode, className: string): DomNode | null {
  const at = node.attributes?.indexOf('class') ?? -1;
  if (at >= 0 && node.attributes?.[at + 1]?.split(' ').includes(className)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, className);
    if (found) return found;
  }
  return null;
}
