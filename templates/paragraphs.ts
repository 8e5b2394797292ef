// Pieces of text: titles, headings, plain paragraphs, hints and lists, all in the house's styles.
// Text keeps template tags as they are: {{field}}.

import type { IRunOptions } from 'docx';
import { type AlignmentType, HeadingLevel, LineRuleType, Paragraph, TextRun } from 'docx';
import { colour, size } from './palette.ts';

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

export interface TextLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly allCaps?: boolean;
  /** Extra space between letters, twentieths of a point. */
  readonly characterSpacing?: number;
}

export interface ParagraphLook extends TextLook {
  readonly align?: Align;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

/** 1.08 lines, said on each paragraph: LibreOffice takes a missing rule for a fixed height and cuts pictures. */
export const lineSpacing = { line: 260, lineRule: LineRuleType.AUTO } as const;

export function run(text: string, look: TextLook = {}): TextRun {
  return new TextRun({ text, ...look } satisfies IRunOptions);
}

export function paragraph(content: string | readonly TextRun[], look: ParagraphLook = {}): Paragraph {
  const { align, before = 0, after = 0, keepNext = false, ...text } = look;
  const children = typeof content === 'string' ? [run(content, text)] : [...content];
  return new Paragraph({
    children,
    ...(align ? { alignment: align } : {}),
    spacing: { before, after, ...lineSpacing },
    keepNext,
  });
}

export function title(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.TITLE, keepNext: true });
}

export function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true });
}

/** Guidance for whoever fills the document in; grey, so that nobody takes it for content. */
export function hint(text: string, look: ParagraphLook = {}): Paragraph {
  return paragraph(text, { italics: true, color: colour.soft, size: size.small, after: 120, ...look });
}

export function bullet(text: string): Paragraph {
  return new Paragraph({
    children: [run(text)],
    numbering: { reference: 'bullets', level: 0 },
    spacing: { after: 60, ...lineSpacing },
  });
}

export function checkbox(text: string): Paragraph {
  return new Paragraph({ children: [run(text)], numbering: { reference: 'boxes', level: 0 }, spacing: { after: 60 } });
}

/** A line that holds only a tag: docxtemplater removes the whole paragraph. */
export function tagLine(tag: string): Paragraph {
  return paragraph(tag, { size: size.tiny, color: colour.soft });
}
