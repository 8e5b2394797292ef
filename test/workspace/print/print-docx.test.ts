// Printing .docx as PDF: paper, pages, repeated header rows, headers and footers, page numbers.

import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import { PrintError, printDocx, printPages, stopPrinter } from '../../../workspace/print/print-docx.ts';

const letter = {
  page: { size: { width: 12240, height: 15840 }, margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 } },
};
const a4Landscape = { page: { size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE } } };

const header = (text: string) => new Header({ children: [new Paragraph(text)] });
const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: ['Página ', PageNumber.CURRENT, ' de ', PageNumber.TOTAL_PAGES] })],
    }),
  ],
});

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const table = (rows: number) =>
  new Table({
    rows: [
      new TableRow({ tableHeader: true, children: [cell('Número'), cell('Nombre')] }),
      ...Array.from(
        { length: rows },
        (_, index) => new TableRow({ children: [cell(`Fila ${index + 1}`), cell('Ñandú Güemes')] }),
      ),
    ],
  });

const pack = async (document: Document) => new Uint8Array(await Packer.toBuffer(document));
const boxes = (pdf: Uint8Array) =>
  [...new TextDecoder('latin1').decode(pdf).matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box?.trim());

describe('printDocx', () => {
  afterAll(stopPrinter);

  it('carries a long table over pages with its header row, header, footer and real page numbers', async () => {
    const document = new Document({
      sections: [
        {
          properties: letter,
          headers: { default: header('Secretaría de Bienestar') },
          footers: { default: footer },
          children: [table(120)],
        },
      ],
    });
    const { pdf, pages } = printPages(await pack(document));
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
    expect(pages.length).toBeGreaterThan(2);
    expect(boxes(pdf)).toHaveLength(pages.length);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain('Secretaría de Bienestar');
      expect(text).toContain('Número');
      expect(text).toContain(`Página ${index + 1} de ${pages.length}`);
    }
    const rows = pages.join('\n').match(/Fila \d+/g);
    expect(rows).toEqual(Array.from({ length: 120 }, (_, index) => `Fila ${index + 1}`));
  });

  it('keeps every word of a paragraph that is longer than a page, once', async () => {
    const words = Array.from({ length: 2500 }, (_, index) => `w${index}`);
    const document = new Document({ sections: [{ properties: letter, children: [new Paragraph(words.join(' '))] }] });
    const { pages } = printPages(await pack(document));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
  });

  it('splits a row that is taller than a page and loses nothing', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => `línea${index}`);
    const tall = new TableRow({
      children: [new TableCell({ children: lines.map((line) => new Paragraph(line)) }), cell('corta')],
    });
    const document = new Document({
      sections: [{ properties: letter, children: [new Paragraph('Antes'), new Table({ rows: [tall] })] }],
    });
    const { pages } = printPages(await pack(document));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.join(' ').match(/línea\d+/g)).toEqual(lines);
    expect(pages.join(' ').match(/corta/g)).toHaveLength(1);
  });

  it('gives each section its own paper', async () => {
    const document = new Document({
      sections: [
        { properties: letter, children: [new Paragraph('Carta')] },
        { properties: a4Landscape, children: [new Paragraph('Apaisada')] },
      ],
    });
    const [first, second] = boxes(printDocx(await pack(document)));
    const sizes = [first, second].map((box) =>
      box
        ?.split(/\s+/)
        .slice(2)
        .map((side) => Math.round(Number(side))),
    );
    expect(sizes[0]).toEqual([612, 792]);
    expect(Math.abs((sizes[1]?.[0] ?? 0) - 842)).toBeLessThanOrEqual(1);
    expect(Math.abs((sizes[1]?.[1] ?? 0) - 595)).toBeLessThanOrEqual(1);
  });

  it('uses the first-page header once and the other header afterwards', async () => {
    const document = new Document({
      sections: [
        {
          properties: { ...letter, titlePage: true },
          headers: { first: header('Portada'), default: header('Interior') },
          children: [table(90)],
        },
      ],
    });
    const { pages } = printPages(await pack(document));
    expect(
      pages.map((text) => (text.includes('Portada') ? 'first' : text.includes('Interior') ? 'default' : 'none')),
    ).toEqual(['first', ...pages.slice(1).map(() => 'default')]);
    expect(pages.at(-1)).toContain('Fila 90');
  });

  it('keeps a heading with the paragraph that follows', async () => {
    const filler = Array.from({ length: 43 }, (_, index) => new Paragraph(`Renglón ${index}`));
    const counts = new Set<boolean>();
    for (const extra of [0, 4, 8]) {
      const children = [
        ...filler.slice(extra),
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Título' }),
        new Paragraph('Cuerpo '.repeat(300)),
      ];
      const { pages } = printPages(await pack(new Document({ sections: [{ properties: letter, children }] })));
      const page = pages.find((text) => text.includes('Título')) ?? '';
      counts.add(page.includes('Cuerpo'));
    }
    expect([...counts]).toEqual([true]);
  });

  it('refuses what is no document, and goes on printing afterwards', async () => {
    expect(() => printDocx(new Uint8Array([1, 2, 3]))).toThrow(PrintError);
    const document = new Document({ sections: [{ children: [new Paragraph('Sigue')] }] });
    expect(printPages(await pack(document)).pages[0]).toContain('Sigue');
  });
});
