// Guided sections as a document prints them: a list of all of them, with the texts of each side under the name of its
// role; where all write together, each section also by itself, for a template that gives each a place of its own.
import { label, type Translated } from '../../text/language.ts';
import type { Block } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import { fieldNamed, plainField, rowsField } from '../merge-fields.ts';
import type { Role } from '../role.ts';
import type { Section } from './sections.ts';
import type { SectionRow } from './table.ts';

interface Texts {
  textOf(dossier: Dossier, section: string, role: string): string;
  ownOf(dossier: Dossier): readonly SectionRow[];
}

const words = {
  number: label('Número', 'Number', 'Número'),
  title: label('Título', 'Title', 'Título'),
  question: label('Pregunta', 'Question', 'Pergunta'),
  text: label('Texto', 'Text', 'Texto'),
  own: label('Apartados propios', 'Sections of their own', 'Seções próprias'),
};

export function sectionPaper(
  name: Translated,
  asked: Readonly<Record<string, Section>>,
  /** None where all write together. */
  sides: readonly Role[],
  hasOwn: boolean,
  { textOf, ownOf }: Texts,
): Pick<Block, 'fields' | 'merge'> {
  const each = Object.entries(asked);
  const isJoint = sides.length === 0;
  const numbered = { numero: plainField(words.number), titulo: plainField(words.title) };
  return {
    fields: () => ({
      ...(isJoint ? Object.fromEntries(each.map(([, { title }]) => [fieldNamed(title), plainField(title, name)])) : {}),
      apartados: rowsField(
        name,
        {
          ...numbered,
          pregunta: plainField(words.question),
          ...(isJoint ? { texto: plainField(words.text) } : {}),
          ...Object.fromEntries(sides.map(({ name: { one } }) => [fieldNamed(one), plainField(one, words.text)])),
        },
        !isJoint,
      ),
      ...(hasOwn ? { propios: rowsField(words.own, { ...numbered, texto: plainField(words.text) }) } : {}),
    }),
    merge(dossier) {
      const { language } = dossier.context;
      const text = (section: string, role = '') => textOf(dossier, section, role) || null;
      const own = ownOf(dossier).map((row, index) => ({
        numero: each.length + index + 1,
        titulo: row.ownTitle,
        texto: row.text || null,
      }));
      return {
        ...(isJoint ? Object.fromEntries(each.map(([key, { title }]) => [fieldNamed(title), text(key)])) : {}),
        apartados: each.map(([key, { title, help }], index) => ({
          numero: index + 1,
          titulo: title[language],
          pregunta: help?.[language] ?? '',
          ...(isJoint ? { texto: text(key) } : {}),
          ...Object.fromEntries(sides.map((role) => [fieldNamed(role.name.one), text(key, role.key)])),
        })),
        ...(hasOwn ? { propios: own } : {}),
      };
    },
  };
}
