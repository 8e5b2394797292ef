// Small .docx files for the tests of the merge, and a reader of their text.
import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PizZip from 'pizzip';
import { imagePlace } from '../../../templates/placeholder.ts';

export interface SmallDocument {
  readonly lines?: readonly string[];
  /** Rows of one table. */
  readonly rows?: readonly (readonly string[])[];
  readonly header?: string;
  readonly footer?: string;
  /** Names of the image places, in the body. */
  readonly images?: readonly string[];
}

export async function docx({ lines = [], rows = [], header, footer, images = [] }: SmallDocument): Promise<Uint8Array> {
  const table = new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  const packed = await Packer.toBuffer(
    new Document({
      sections: [
        {
          ...(header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
          ...(footer === undefined ? {} : { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }),
          children: [
            ...lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
            ...(rows.length > 0 ? [table] : []),
            ...images.map((name) => new Paragraph({ children: [imagePlace(name, 'LOGO', 100, 50)] })),
          ],
        },
      ],
    }),
  );
  return new Uint8Array(packed);
}

export function part(bytes: Uint8Array, name = 'word/document.xml'): string {
  return new PizZip(bytes).file(name)?.asText() ?? '';
}

/** The text a reader sees, one paragraph a line; line breaks shown as ↵. */
export function textOf(bytes: Uint8Array, name = 'word/document.xml'): string[] {
  return part(bytes, name)
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.replace(/<w:br\/>/g, '<w:t>↵</w:t>').matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map((match) => match[1] ?? '')
        .join('')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&'),
    )
    .filter((line) => line !== '');
}

/** The same file with some parts rewritten. */
export function rewrite(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const zip = new PizZip(bytes);
  zip.file(name, change(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
