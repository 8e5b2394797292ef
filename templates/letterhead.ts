// Header and footer of every document: institution, unit, service and logo; title, code and page numbers.
import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TableRow, TextRun } from 'docx';
import type { Language } from '../src/text/language.ts';
import { lineIfAny } from './optional.ts';
import type { Page } from './page.ts';
import { columns } from './page.ts';
import { colour, size } from './palette.ts';
import { paragraph } from './paragraphs.ts';
import { imagePlace } from './placeholder.ts';
import { cell, noBorders, table } from './tables.ts';

const pageWords: Readonly<Record<Language, readonly [page: string, of: string]>> = {
  es: ['Página', 'de'],
  en: ['Page', 'of'],
  pt: ['Página', 'de'],
};

const noSpace = { top: 0, bottom: 80, left: 0, right: 0 };

export function letterhead({ width }: Page): Header {
  const widths = columns(width, [72, 28]);
  const rule = { style: BorderStyle.SINGLE, size: 12, color: colour.brand };
  const row = new TableRow({
    children: [
      cell(
        [
          paragraph('{{institucion}}', { bold: true, size: size.lead }),
          ...lineIfAny('unidad', { size: size.small, color: colour.soft, before: 20 }),
          ...lineIfAny('nombre_servicio', { size: size.small, color: colour.brand, before: 20 }),
        ],
        widths[0] ?? 0,
        { borders: { bottom: rule } },
      ),
      cell(
        [new Paragraph({ alignment: AlignmentType.RIGHT, children: [imagePlace('logo', 'LOGO', 150, 54)] })],
        widths[1] ?? 0,
        { borders: { bottom: rule } },
      ),
    ],
  });
  return new Header({ children: [table(widths, [row], noBorders, noSpace), paragraph('', { size: 8 })] });
}

export function footer({ width, language }: Page, title: string): Footer {
  const widths = columns(width, [70, 30]);
  const [pageWord, ofWord] = pageWords[language];
  const look = { size: size.tiny, color: colour.soft };
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colour.line };
  const row = new TableRow({
    children: [
      cell([paragraph(`${title}{{#hay_codigo}} · {{codigo}}{{/hay_codigo}}`, look)], widths[0] ?? 0, {
        borders: { top: rule },
      }),
      cell(
        [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: [
              new TextRun({ text: `${pageWord} `, ...look }),
              new TextRun({ children: [PageNumber.CURRENT], ...look }),
              new TextRun({ text: ` ${ofWord} `, ...look }),
              new TextRun({ children: [PageNumber.TOTAL_PAGES], ...look }),
            ],
          }),
        ],
        widths[1] ?? 0,
        { borders: { top: rule } },
      ),
    ],
  });
  return new Footer({
    children: [table(widths, [row], noBorders, { top: 60, bottom: 0, left: 0, right: 0 }), paragraph('', { size: 4 })],
  });
}
