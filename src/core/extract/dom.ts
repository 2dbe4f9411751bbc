/**
 * The few properties of the page's nodes that extraction reads, taken once from the prototypes. A page can shadow a
 * property on its own nodes (a form with an input named `parentNode`), never on the prototypes an isolated world sees.
 * Outside a browser, where there are no such prototypes, they are plain property reads.
 */

import { declaredShadow, declaredSlotted } from './declarative-shadow';
import { IN_BROWSER } from './in-browser';
import { MAX_FRAME_DEPTH } from './limits';

type Get<Self, Value> = (this: Self) => Value;

function isGet<Self, Value>(value: unknown): value is Get<Self, Value> {
  return typeof value === 'function';
}

function prototypeOf(owner: string): unknown {
  // Firefox 153: the global of an injected script inherits the window's, and has none of its own.
  const constructor: unknown = Reflect.get(globalThis, owner);
  return typeof constructor === 'function' ? constructor.prototype : undefined;
}

/** A platform getter; what it returns is as the DOM's types say. */
function native<Self, Value>(owner: string, key: string): Get<Self, Value> | null {
  const descriptor = Object.getOwnPropertyDescriptor(prototypeOf(owner) ?? {}, key);
  const get: unknown = descriptor === undefined ? null : Reflect.get(descriptor, 'get');
  return isGet<Self, Value>(get) ? get : null;
}

function property<Self, Key extends keyof Self & string>(owner: string, key: Key): Get<Self, Self[Key]> {
  return (
    native<Self, Self[Key]>(owner, key) ??
    function plain(this: Self) {
      return this[key];
    }
  );
}

export const nodeType = property<Node, 'nodeType'>('Node', 'nodeType');
export const firstChild = property<Node, 'firstChild'>('Node', 'firstChild');
export const nextSibling = property<Node, 'nextSibling'>('Node', 'nextSibling');
export const parentNode = property<Node, 'parentNode'>('Node', 'parentNode');
export const localName = property<Element, 'localName'>('Element', 'localName');
export const textContent = property<Node, 'textContent'>('Node', 'textContent');
export const data = property<CharacterData, 'data'>('CharacterData', 'data');
export const className = property<Element, 'className'>('Element', 'className');
export const idOf = property<Element, 'id'>('Element', 'id');

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/** Whether a node is an element, by its type, where that has been read already. */
export function isElementOf(type: number, _node: Node): _node is Element {
  return type === ELEMENT;
}

export function isTextOf(type: number, _node: Node): _node is Text {
  return type === TEXT;
}

export function isElement(node: Node): node is Element {
  return nodeType.call(node) === ELEMENT;
}

export function isTextNode(node: Node): node is Text {
  return nodeType.call(node) === TEXT;
}

/** An attribute's value, `null` when absent. */
export function attribute(element: Element, name: string): string | null {
  return IN_BROWSER ? Element.prototype.getAttribute.call(element, name) : element.getAttribute(name);
}

/** The `role` attribute; empty where it is absent. */
export function roleOf(element: Element): string {
  return attribute(element, 'role') ?? '';
}

/** Whether an attribute says that it is not for reading. */
export function isAriaHidden(element: Element): boolean {
  return attribute(element, 'aria-hidden') === 'true';
}

/** The `hidden` attribute: whether it is set, or `until-found`. */
export function hiddenState(element: Element): boolean | 'until-found' {
  const value = attribute(element, 'hidden');
  return value === 'until-found' ? value : value !== null;
}

const contentDocumentOf = native<Element, Document | null>('HTMLIFrameElement', 'contentDocument');

/**
 * The document of a frame of the same origin; `null` for any other frame, where frames are not loaded, and `depth`
 * frames inside one another.
 */
export function frameDocument(frame: Element, depth: number): Document | null {
  if (depth >= MAX_FRAME_DEPTH) return null;
  try {
    return contentDocumentOf?.call(frame) ?? null;
  } catch {
    return null; // A frame of another origin may also answer by throwing.
  }
}

const baseOf = property<Node, 'baseURI'>('Node', 'baseURI');

/** What a document's addresses are relative to. Without a browser a document may not know its own address: `url`. */
export function documentBase(document: Document, url: string): string {
  const base = baseOf.call(document) ?? '';
  return URL.canParse(base, url) ? new URL(base, url).href : url;
}

const nativeShadowRoot = native<Element, ShadowRoot | null>('Element', 'shadowRoot');

/** The open shadow root shown in place of an element's children; `null` for none. */
export function shadowRootOf(host: Element): DocumentFragment | null {
  if (nativeShadowRoot !== null) return nativeShadowRoot.call(host);
  return typeof PRECIS_IN_PAGE === 'undefined' ? declaredShadow(host) : null;
}

/** The nodes shown at a slot; empty where it shows its own children, and for other elements. */
export function slotted(slot: Element): readonly Node[] {
  if (typeof PRECIS_IN_PAGE === 'undefined' && !IN_BROWSER) return declaredSlotted(slot);
  return slot instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(slot) : [];
}

const defaultViewOf = property<Document, 'defaultView'>('Document', 'defaultView');
const ownerDocumentOf = property<Node, 'ownerDocument'>('Node', 'ownerDocument');

/** The window a document is shown in; `null` for one that is not shown. */
export function viewOf(document: Document): Window | null {
  return defaultViewOf.call(document) ?? null;
}

export function windowOf(element: Element): Window | null {
  const document = ownerDocumentOf.call(element);
  return document === null ? null : viewOf(document);
}

const childNodesOf = property<Node, 'childNodes'>('Node', 'childNodes');

/** A document's own nodes: its root element, and where a page is malformed outside a browser also others. */
export function topNodes(document: Document): Node[] {
  return Array.from(childNodesOf.call(document));
}

/** The document's elements of that name, in order. */
export function elementsNamed(document: Document, name: string): Element[] {
  return Array.from(
    IN_BROWSER
      ? Document.prototype.getElementsByTagName.call(document, name)
      : document.getElementsByTagName(name),
  );
}

/** The elements of a document or shadow root that a selector of ours matches, in order. */
export function elementsMatching(root: Document | DocumentFragment, selector: string): Element[] {
  try {
    if (typeof PRECIS_IN_PAGE === 'undefined' && !IN_BROWSER)
      return Array.from(root.querySelectorAll(selector));
    const prototype = nodeType.call(root) === FRAGMENT ? DocumentFragment.prototype : Document.prototype;
    return Array.from(prototype.querySelectorAll.call(root, selector));
  } catch {
    return []; // Outside a browser the search recurses, which a tree nested too deeply ends.
  }
}

const lastChild = property<Node, 'lastChild'>('Node', 'lastChild');
const previousSibling = property<Node, 'previousSibling'>('Node', 'previousSibling');

/** The texts below an element in order, without those in elements that are passed over. */
export function textsIn(root: Element, isPassedOver: (element: Element) => boolean): string[] {
  const texts: string[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const type = nodeType.call(node);
    if (isTextOf(type, node)) texts.push(data.call(node));
    else if (isElementOf(type, node) && !isPassedOver(node))
      for (let child = lastChild.call(node); child !== null; child = previousSibling.call(child))
        waiting.push(child);
  }
  return texts;
}

const readyStateOf = property<Document, 'readyState'>('Document', 'readyState');
const contentTypeOf = property<Document, 'contentType'>('Document', 'contentType');

export function isLoading(document: Document): boolean {
  return readyStateOf.call(document) === 'loading';
}

/** The media type the document came with; empty where nothing tells. */
export function contentType(document: Document): string {
  return contentTypeOf.call(document) ?? '';
}
