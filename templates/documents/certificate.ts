// Certificate: one framed sheet turned across. The frame is two tables, one inside the other,
// because page borders are lost when Google converts a document.

import type { Document, Table } from 'docx';
import { AlignmentType, BorderStyle, HeightRule, Paragraph, TableRow, VerticalAlignTable } from 'docx';
import { documentTitles } from '../../src/documents/fields/all.ts';
import type { Language } from '../../src/text/language.ts';
import { compose } from '../compose.ts';
import { lineIfAny, whenThereIs } from '../optional.ts';
import { columns, page } from '../page.ts';
import { colour, size } from '../palette.ts';
import type { ParagraphLook } from '../paragraphs.ts';
import { lineSpacing, paragraph, run } from '../paragraphs.ts';
import { imagePlace } from '../placeholder.ts';
import { signatures } from '../signatures.ts';
import { cell, noBorders, sideBySide, table } from '../tables.ts';
import { certificateText } from '../text/certificate.ts';

const outerSpace = 110;
const innerSpace = 420;

function centred(text: string, look: ParagraphLook = {}): Paragraph {
  return paragraph(text, { align: AlignmentType.CENTER, ...look });
}

function frame(width: number, height: number, content: readonly (Paragraph | Table)[]): Table {
  const thick = { style: BorderStyle.SINGLE, size: 30, color: colour.brandDark };
  const fine = { style: BorderStyle.SINGLE, size: 6, color: colour.brandDark };
  const sides = (border: typeof thick) => ({ top: border, bottom: border, left: border, right: border });
  const innerWidth = width - 2 * outerSpace;
  const inner = table(
    [innerWidth],
    [
      new TableRow({
        cantSplit: true,
        height: { value: height - 2 * outerSpace - 60, rule: HeightRule.ATLEAST },
        children: [cell(content, innerWidth, { borders: sides(fine), verticalAlign: VerticalAlignTable.CENTER })],
      }),
    ],
    noBorders,
    { top: 160, bottom: 160, left: innerSpace, right: innerSpace },
  );
  // A cell must end with a paragraph; this one is as small as can be.
  const end = paragraph('', { size: 2 });
  return table(
    [width],
    [new TableRow({ cantSplit: true, children: [cell([inner, end], width, { borders: sides(thick) })] })],
    noBorders,
    { top: outerSpace, bottom: 40, left: outerSpace, right: outerSpace },
  );
}

export function certificate(language: Language): Document {
  const text = certificateText[language];
  const sheet = page(language, true);
  const innerWidth = sheet.width - 2 * outerSpace - 2 * innerSpace;
  const [signing = 0, proof = 0] = columns(innerWidth, [80, 20]);
  const soft = { color: colour.soft };
  return compose({
    page: sheet,
    title: documentTitles.certificate[language],
    hasLetterhead: false,
    children: [
      frame(sheet.width, sheet.height - 1_700, [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 80, ...lineSpacing },
          children: [imagePlace('logo', 'LOGO', 230, 72)],
        }),
        centred('{{institucion}}', { bold: true, size: 30, before: 60 }),
        ...lineIfAny('unidad', { ...soft, size: size.lead, before: 20, align: AlignmentType.CENTER }),
        centred(text.awards, { ...soft, size: size.lead, before: 220 }),
        centred(text.name, {
          bold: true,
          allCaps: true,
          size: 76,
          color: colour.brandDark,
          characterSpacing: 160,
          before: 40,
          after: 40,
        }),
        centred(text.to, { ...soft, size: size.lead }),
        centred('{{nombre_persona}}', { bold: true, size: 48, before: 100, after: 140 }),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 60, ...lineSpacing },
          children: [
            run(`${text.for} `, { ...soft, size: size.lead }),
            run('{{papel}}', { bold: true, size: size.lead }),
            run(`{{#hay_nombre_servicio}} ${text.of} {{/hay_nombre_servicio}}`, { ...soft, size: size.lead }),
            run('{{#hay_nombre_servicio}}{{nombre_servicio}}{{/hay_nombre_servicio}}', { bold: true, size: size.lead }),
            run(`{{#hay_tema}}${text.on}{{/hay_tema}}`, { ...soft, size: size.lead }),
            run(`{{#hay_tema}}${text.quotes.join('{{tema}}')}{{/hay_tema}}`, { bold: true, size: size.lead }),
          ],
        }),
        centred(
          `{{#hay_horas}}${text.lasting}{{/hay_horas}}{{#hay_fechas}}{{#hay_horas}}, {{/hay_horas}}{{fechas}}{{/hay_fechas}}`,
          {
            size: size.lead,
          },
        ),
        centred(text.thanks, { italics: true, ...soft, size: size.lead, before: 200 }),
        centred('{{lugar_y_fecha}}', { size: size.lead, before: 180, after: 80 }),
        sideBySide(
          [signing, proof],
          [
            [
              signatures(
                signing - 200,
                [
                  { name: '{{firma_1_nombre}}', position: '{{firma_1_cargo}}' },
                  { name: '{{firma_2_nombre}}', position: '{{firma_2_cargo}}' },
                ],
                820,
              ),
              paragraph('', { size: 2 }),
            ],
            [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [imagePlace('qr', 'QR', 92, 92)],
              }),
              centred(text.verify, { ...soft, size: size.tiny }),
              centred('{{codigo_verificacion}}', { bold: true, size: size.small }),
            ],
          ],
        ),
        ...whenThereIs('enlace_verificacion', [centred(text.page, { ...soft, size: size.tiny, before: 60 })]),
        paragraph('', { size: 2 }),
      ]),
      paragraph('', { size: 2 }),
    ],
  });
}
