// Puts content, letterhead and styles together into one document.

import type { FileChild } from 'docx';
import { AlignmentType, Document, LevelFormat, LineRuleType } from 'docx';
import type { Language } from '../src/text/language.ts';
import { footer, letterhead } from './letterhead.ts';
import type { Page } from './page.ts';
import { sectionPage } from './page.ts';
import { colour, font, size } from './palette.ts';
import { lineSpacing } from './paragraphs.ts';

const locales: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-US', pt: 'pt-BR' };

function listLevel(sign: string) {
  return [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: sign,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 280 } }, run: { color: colour.brand, font } },
    },
  ];
}

export interface Composition {
  readonly page: Page;
  readonly title: string;
  readonly children: readonly FileChild[];
  /** The certificate carries its letterhead inside its frame. */
  readonly hasLetterhead?: boolean;
}

export function compose({ page, title, children, hasLetterhead = true }: Composition): Document {
  const margin = hasLetterhead ? { top: 1_900, bottom: 1_134 } : { top: 600, bottom: 360 };
  return new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font, size: size.body, color: colour.ink, language: { value: locales[page.language] } },
          paragraph: { spacing: lineSpacing },
        },
        title: {
          run: { font, size: size.title, bold: true, color: colour.ink },
          paragraph: { spacing: { before: 0, after: 60, line: 240, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { font, size: size.heading, bold: true, color: colour.brandDark },
          paragraph: { spacing: { before: 260, after: 100, ...lineSpacing }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: listLevel('•') },
        { reference: 'boxes', levels: listLevel('☐') },
      ],
    },
    sections: [
      {
        properties: { page: sectionPage(page, margin) },
        ...(hasLetterhead ? { headers: { default: letterhead(page) }, footers: { default: footer(page, title) } } : {}),
        children: [...children],
      },
    ],
  });
}
