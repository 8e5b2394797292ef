// A message's HTML body as a page of its own: no scripts, links to Google's documents lead to the local ones,
// pictures inside the text come from the message itself.
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import type { Email } from 'postal-mime';
import { localLink } from '../page/frame/local-link.ts';
import { bytesOf } from './mail-box.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const forbidden = new Set(['script', 'base', 'object', 'embed', 'iframe', 'link', 'meta']);
const isElement = (node: Node): node is Element => 'tagName' in node;

export function mailBodyHtml(email: Email, origin: string): string {
  const document = parse(email.html ?? '');
  const pictures = new Map(
    email.attachments.flatMap((file) =>
      file.contentId
        ? [
            [
              file.contentId.replace(/^<|>$/g, ''),
              `data:${file.mimeType};base64,${Buffer.from(bytesOf(file)).toString('base64')}`,
            ] as const,
          ]
        : [],
    ),
  );
  clean(document, (element) => {
    for (const attribute of element.attrs) {
      if (attribute.name === 'href') attribute.value = localLink(attribute.value, origin);
      if (attribute.name === 'src' && attribute.value.startsWith('cid:'))
        attribute.value = pictures.get(attribute.value.slice(4)) ?? '';
    }
    if (element.tagName !== 'a') return;
    element.attrs = [
      ...element.attrs.filter(({ name }) => name !== 'target' && name !== 'rel'),
      { name: 'target', value: '_blank' },
      { name: 'rel', value: 'noopener' },
    ];
  });
  const html = document.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html');
  if (html && !html.attrs.some(({ name }) => name === 'lang')) html.attrs.push({ name: 'lang', value: 'es' });
  const start =
    '<meta charset="utf-8"><title>Mensaje</title><style>body{font:14px/1.5 Arial,sans-serif;margin:12px;overflow-wrap:anywhere;color:#1f1f1f}img{max-width:100%}</style>';
  return `<!doctype html>${serialize(document)
    .replace(/<!doctype[^>]*>/i, '')
    .replace('<head>', `<head>${start}`)}`;
}

function clean(node: Node, visit: (element: Element) => void): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => !(isElement(child) && forbidden.has(child.tagName)));
  for (const child of node.childNodes) {
    if (isElement(child)) {
      child.attrs = child.attrs.filter(({ name, value }) => !name.startsWith('on') && !/^\s*javascript:/i.test(value));
      visit(child);
    }
    clean(child, visit);
  }
}
