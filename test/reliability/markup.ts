// What a browser would make of a piece of HTML: its elements and attributes.
import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

function descendants(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes.flatMap((child) => [child, ...descendants(child)]) : [];
}

export function elementsOf(node: Node): readonly string[] {
  return descendants(node).flatMap((child) => ('tagName' in child ? [child.tagName] : []));
}

export function attributesOf(node: Node): readonly (readonly [string, string])[] {
  return descendants(node).flatMap((child) =>
    'attrs' in child ? child.attrs.map(({ name, value }) => [name, value] as const) : [],
  );
}
