// The bits of XML that the parts of an .xlsx file share.
export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Escapes markup and drops what XML 1.0 forbids: control characters and lone surrogates. */
export function escapedXml(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, '')
    .replaceAll(/\p{Cc}/gu, (character) =>
      character === '\n' || character === '\t' || character === '\r' ? character : '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
