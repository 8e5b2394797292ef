// The pages of a PDF are counted as it stands: plainly written, or hidden in compressed object streams as Google's are.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOfPdf } from '../../src/documents/pdf-pages.ts';
import { printDocx } from '../../workspace/print/print-docx.ts';
import { plainDocx } from '../../workspace/services/drive/docx-write.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A PDF whose page tree lies in an object stream. */
function packed(objects: string, filter = '/Filter /FlateDecode'): Uint8Array {
  const stream = deflateSync(Buffer.from(objects, 'latin1'));
  const head = `%PDF-1.5\n%\xe2\xe3\n1 0 obj\n<</Type/ObjStm/N 3/First 20${filter}/Length ${stream.length}>>\nstream\n`;
  return bytesOf(`${head}${stream.toString('latin1')}\nendstream\nendobj\nstartxref\n0\n%%EOF`);
}

describe('The pages of a PDF', () => {
  it('are counted where its tree is written plainly, in whatever order', () => {
    const tree = '<< /Type /Pages /Kids [3 0 R 4 0 R] /Resources << /Font << /F1 9 0 R >> >> /Count 23 >>';
    const branch = '<</Count 12/Parent 2 0 R/Type/Pages/Kids[5 0 R]>>';
    const page = '<< /Type /Page /Parent 2 0 R /Count 99 >>';
    expect(pagesOfPdf(bytesOf(`%PDF-1.4\n2 0 obj\n${tree}\nendobj\n${branch}\n${page}`))).toBe(23);
  });

  it('are counted where its tree is compressed', () => {
    expect(pagesOfPdf(packed('3 0 4 60 <</Type/Catalog/Pages 4 0 R>><</Type/Pages/Count 21/Kids[5 0 R]>>'))).toBe(21);
  });

  it('are not guessed', () => {
    expect(pagesOfPdf(bytesOf('%PDF-1.4\n<< /Type /Page >>'))).toBeNull();
    expect(pagesOfPdf(bytesOf('no es un PDF /Type /Pages /Count 3'))).toBeNull();
    expect(pagesOfPdf(packed('<</Type/Pages/Count 21>>', '/Filter /LZWDecode'))).toBeNull();
    const broken = packed('<</Type/Pages/Count 21>>');
    expect(pagesOfPdf(broken.map((byte, at) => (at > 90 && at < 110 ? 0 : byte)))).toBeNull();
  });

  it('are those that a document is printed on', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `Línea ${at}`).join('\n');
    const pages = (text: string) => pagesOfPdf(printDocx(plainDocx(text)));
    expect(pages('Una línea')).toBe(1);
    expect(pages(lines(120))).toBeGreaterThan(1);
  }, 60_000);
});
