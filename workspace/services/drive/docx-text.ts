// Reads the text of a .docx: paragraphs as lines, table cells parted by tabs.
// Serves Drive's plain-text export and tests that look into documents.

import PizZip from 'pizzip';

export class NotADocxError extends Error {
  override readonly name = 'NotADocxError';
}

const openPackage = (bytes: Uint8Array): PizZip => {
  try {
    return new PizZip(bytes);
  } catch (cause) {
    throw new NotADocxError('The content is not a .docx: it is not a zip package.', { cause });
  }
};

/** Throws {@link NotADocxError} unless the bytes are a package with a readable main document. */
export const requireDocx = (bytes: Uint8Array): PizZip => {
  const zip = openPackage(bytes);
  const main = zip.file('word/document.xml');
  if (!main || !/<w:body[\s>]/.test(main.asText())) {
    throw new NotADocxError('The content is not a .docx: it has no main document.');
  }
  return zip;
};

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return entities[name] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });

/** Text of one WordprocessingML part (document, header, footer …). */
export const textOfPart = (xml: string): string => {
  let text = '';
  let inText = 0;
  let inFallback = 0;
  let inTabStops = 0;
  const cells: number[] = [];
  for (const match of xml.matchAll(token)) {
    const [, cdata, slash, name, , selfClosing, characters] = match;
    if (characters !== undefined || cdata !== undefined) {
      if (inText > 0 && inFallback === 0) text += cdata ?? decode(characters ?? '');
      continue;
    }
    const opens = slash !== '/';
    const step = selfClosing === '/' ? 0 : opens ? 1 : -1;
    if (name === 'mc:Fallback') inFallback += step;
    if (inFallback > 0) continue;
    switch (name) {
      case 'w:t':
        inText += step;
        break;
      case 'w:tabs':
        inTabStops += step;
        break;
      case 'w:tab':
        if (opens && inTabStops === 0) text += '\t';
        break;
      case 'w:br':
      case 'w:cr':
        if (opens) text += '\n';
        break;
      case 'w:noBreakHyphen':
        if (opens) text += '-';
        break;
      case 'w:p':
        if (!opens || selfClosing === '/') text += '\n';
        break;
      case 'w:tc':
        if (opens) cells.push(text.length);
        else {
          const start = cells.pop() ?? 0;
          text = `${text.slice(0, start)}${text.slice(start).replace(/\n+$/, '')}\t`;
        }
        break;
      case 'w:tr':
        if (!opens) text = `${text.replace(/\t$/, '')}\n`;
        break;
    }
  }
  return text;
};

const partText = (zip: PizZip, path: string): string => textOfPart(zip.file(path)?.asText() ?? '');

/** Text of the body of a .docx, without headers, footers and notes. Throws {@link NotADocxError}. */
export const docxText = (bytes: Uint8Array): string => partText(requireDocx(bytes), 'word/document.xml').trimEnd();

/** Text of body, headers and footers, each under its part's name; for tests that look for a letterhead. */
export const docxParts = (bytes: Uint8Array): Record<string, string> => {
  const zip = requireDocx(bytes);
  const paths = Object.keys(zip.files).filter((path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path));
  return Object.fromEntries(paths.map((path) => [path.slice(5, -4), partText(zip, path).trimEnd()]));
};
