// Text out of and into .docx packages.

import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxParts, docxText, NotADocxError, textOfPart } from '../../../../workspace/services/drive/docx-text.ts';
import { plainDocx } from '../../../../workspace/services/drive/docx-write.ts';

describe('docxText', () => {
  it('reads paragraphs as lines and table cells as tabs', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Membrete')] }) },
          children: [
            new Paragraph({ children: [new TextRun('Área & «señas»'), new TextRun({ break: 1, text: 'otra línea' })] }),
            new Table({
              rows: [
                new TableRow({ children: [cell('a'), cell('b')] }),
                new TableRow({ children: [cell(''), cell('d')] }),
              ],
            }),
            new Paragraph('Fin'),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    expect(docxText(bytes)).toBe('Área & «señas»\notra línea\na\tb\n\td\nFin');
    expect(Object.values(docxParts(bytes))).toContain('Membrete');
  });

  it('skips tab stops, deleted text, field codes and fallbacks', () => {
    const xml =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b&#x26;c</w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del>' +
      '<w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Fallback><w:r><w:t>no</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>';
    expect(textOfPart(xml)).toBe('a\tb&c\n');
  });

  it('gives back what plainDocx was given', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((text) => /^[^\p{C}\u2028\u2029\ufeff]*$/u.test(text)),
          { maxLength: 6 },
        ),
        (lines) => {
          const text = lines.join('\n').trimEnd();
          expect(docxText(plainDocx(text))).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses other content', () => {
    expect(() => docxText(new TextEncoder().encode('hola'))).toThrow(NotADocxError);
  });
});
