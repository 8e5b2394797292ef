// The head that the worksheets of a peer advisory have in common: title, and what both projects agreed on.
import type { Paragraph, Table } from 'docx';
import type { DocumentFields } from '../src/define/document-fields.ts';
import type { Language } from '../src/text/language.ts';
import { labelled } from './labelled.ts';
import type { Page } from './page.ts';
import { colour, size } from './palette.ts';
import { paragraph, title } from './paragraphs.ts';
import { facts } from './tables.ts';

const dateWord: Readonly<Record<Language, string>> = { es: 'Fecha', en: 'Date', pt: 'Data' };

export interface Worksheet {
  readonly title: string;
  readonly fields: DocumentFields;
  /** The follow-up plan has no line for it. */
  readonly hasThemes?: boolean;
}

export function worksheetHead({ width, language }: Page, sheet: Worksheet): (Paragraph | Table)[] {
  const { fields, hasThemes = true } = sheet;
  const names = [
    'proyectos_proyecto_asesor',
    'proyectos_proyecto_receptor',
    'solicitud_objetivo_de_la_asesoria',
    ...(hasThemes ? ['solicitud_tema_o_temas_a_abordar'] : []),
    'proyectos_personas',
  ];
  return [
    title(sheet.title),
    paragraph('{{titulo}}', { size: size.lead, color: colour.brandDark, after: 160 }),
    facts(width, [...labelled(fields, language, names), [dateWord[language], '{{fecha_documento}}']], 1),
  ];
}
