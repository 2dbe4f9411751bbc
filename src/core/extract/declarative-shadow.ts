/**
 * Shadow roots declared in the markup, for where no browser has built them: the template stands among its host's
 * children, and the slots in it show the host's other children by name.
 */

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function declaredContent(host: Element): DocumentFragment | null {
  for (const child of host.children)
    if (child.localName === 'template' && child.getAttribute('shadowrootmode') === 'open') {
      const content: unknown = Reflect.get(child, 'content');
      if (isFragment(content)) return content;
    }
  return null;
}

/** A template's content is a fragment, whatever its class is called here. */
function isFragment(value: unknown): value is DocumentFragment {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

const hosts = new WeakMap<Node, Element>();

/** What stands in place of the host's children; `null` for an element that declares no shadow root. */
export function declaredShadow(host: Element): DocumentFragment | null {
  const content = declaredContent(host);
  if (content !== null) hosts.set(content, host);
  return content;
}

/** The host's children that a slot of its declared shadow root shows. */
export function declaredSlotted(slot: Element): Node[] {
  let root: Node = slot;
  while (root.parentNode !== null) root = root.parentNode;
  const host = hosts.get(root);
  if (host === undefined) return [];
  const name = slot.getAttribute('name') ?? '';
  return Array.from(host.childNodes).filter((child) => {
    if (isElement(child))
      return child.localName !== 'template' && (child.getAttribute('slot') ?? '') === name;
    return child.nodeType === 3 && name === '';
  });
}
