import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { PageElement, PageNode, PageText } from './page.ts';

/** A node of the parsed tree: just what the parser and the walk need, linked instead of listed. */
export class ParsedNode implements PageElement, PageText {
  readonly nodeType: number;
  readonly localName: string;
  readonly namespace: html.NS;
  data = '';
  attributes: Token.Attribute[];
  parentNode: ParsedNode | null = null;
  firstChild: ParsedNode | null = null;
  lastChild: ParsedNode | null = null;
  nextSibling: ParsedNode | null = null;
  previousSibling: ParsedNode | null = null;

  constructor(nodeType: number, localName: string, namespace: html.NS, attributes: Token.Attribute[]) {
    this.nodeType = nodeType;
    this.localName = localName;
    this.namespace = namespace;
    this.attributes = attributes;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  getAttributeNames(): readonly string[] {
    return this.attributes.map((attribute) => attribute.name);
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  get textContent(): string {
    if (this.nodeType === 3) return this.data;
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling) text += node.textContent;
    return text;
  }
}

/** See `PageView`. */
export const firstBelow = (element: PageElement): ParsedNode | null => (element instanceof ParsedNode ? element.firstChild : null);

/** See `PageView`. */
export const nextBeside = (node: PageNode): ParsedNode | null => (node instanceof ParsedNode ? node.nextSibling : null);

type Types = TreeAdapterTypeMap<
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode
>;

const NONE: Token.Attribute[] = [];
const make = (nodeType: number, name = ''): ParsedNode => new ParsedNode(nodeType, name, html.NS.HTML, NONE);

/** Stands for every comment: none becomes part of the tree. */
const COMMENT = make(8);

const textNode = (data: string): ParsedNode => {
  const node = make(3);
  node.data = data;
  return node;
};

const detach = (node: ParsedNode): void => {
  const { parentNode: parent, previousSibling: previous, nextSibling: next } = node;
  if (parent === null) return;
  if (previous === null) parent.firstChild = next;
  else previous.nextSibling = next;
  if (next === null) parent.lastChild = previous;
  else next.previousSibling = previous;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
};

const insert = (parent: ParsedNode, node: ParsedNode, before: ParsedNode | null): void => {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = before;
  if (previous === null) parent.firstChild = node;
  else previous.nextSibling = node;
  if (before === null) parent.lastChild = node;
  else before.previousSibling = node;
};

const addText = (parent: ParsedNode, data: string, before: ParsedNode | null): void => {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  if (previous?.nodeType === 3) previous.data += data;
  else insert(parent, textNode(data), before);
};

const children = (parent: ParsedNode): ParsedNode[] => {
  const list: ParsedNode[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) list.push(node);
  return list;
};

/**
 * Lets the parser build `ParsedNode`s directly, so that the walk runs on its tree without a DOM in between.
 * The page's `<style>` elements are put on the list, so that nobody needs to look for them.
 */
export const parsedTree = (styles: ParsedNode[]): TreeAdapter<Types> => {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  return {
    ...nodes,
    createElement: (name, namespace, attributes) => {
      const element = new ParsedNode(1, name, namespace, attributes);
      if (name === 'style') styles.push(element);
      return element;
    },
    setDocumentMode: (_, found) => {
      mode = found;
    },
    getDocumentMode: () => mode,
  };
};

const nodes: Omit<TreeAdapter<Types>, 'createElement' | 'setDocumentMode' | 'getDocumentMode'> = {
  createDocument: () => make(9),
  createDocumentFragment: () => make(11),
  createCommentNode: () => COMMENT,
  createTextNode: textNode,
  // A comment is read by nobody.
  appendChild: (parent, node) => {
    if (node.nodeType !== 8) insert(parent, node, null);
  },
  insertBefore: (parent, node, before) => insert(parent, node, before),
  // What stands in a template is shown to nobody: the walk passes it over, wherever it hangs.
  setTemplateContent: () => undefined,
  getTemplateContent: (element) => element,
  setDocumentType: () => undefined,
  detachNode: detach,
  insertText: (parent, data) => addText(parent, data, null),
  insertTextBefore: addText,
  adoptAttributes: (element, attributes) => {
    const known = new Set(element.attributes.map((attribute) => attribute.name));
    element.attributes = [...element.attributes, ...attributes.filter((attribute) => !known.has(attribute.name))];
  },
  getFirstChild: (node) => node.firstChild,
  getChildNodes: children,
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getNodeSourceCodeLocation: () => undefined,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
  isTextNode: (node): node is ParsedNode => node.nodeType === 3,
  isCommentNode: (node): node is ParsedNode => node.nodeType === 8,
  isDocumentTypeNode: (node): node is ParsedNode => node.nodeType === 10,
  isElementNode: (node): node is ParsedNode => node.nodeType === 1,
};
