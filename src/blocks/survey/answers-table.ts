// The answers to one survey, of all its cases: no name and no day, so that nothing here leads back to a person.
import { longText, technical, text } from '../../define/columns/text.ts';
import { defineTable, type Table } from '../../define/define-table.ts';
import { label, type Translated } from '../../text/language.ts';
import type { FieldColumns } from '../fields.ts';
import { caseColumn } from '../kept.ts';

const before = { month: text(label('Mes', 'Month', 'Mês'), { computed: true, width: 90 }), ...caseColumn };
const afterwards = {
  unread: longText(label('No se pudo leer', 'Could not be read', 'Não foi possível ler'), {
    computed: true,
    note: label(
      'Lo que se contestó y no está entre las opciones; no entra en las cuentas.',
      'What was answered and is not among the options; it is not counted.',
      'O que se respondeu e não está entre as opções; não entra nas contas.',
    ),
  }),
  responseId: technical(label('Respuesta', 'Response', 'Resposta')),
};

export type AnswersTable = Table<string, typeof before & FieldColumns & typeof afterwards>;

interface Kept {
  readonly sheetId: number;
  readonly prefix: string;
  readonly columns: FieldColumns;
  readonly label: Translated;
}

export function answersTable(key: string, { columns, label: name, ...place }: Kept): AnswersTable {
  return defineTable({
    key,
    ...place,
    yearly: true,
    growing: true,
    label: name,
    note: label(
      'Las respuestas, sin nombres. Si quita o corrige alguna, cuéntelas otra vez en el panel.',
      'The answers, without names. If you remove or correct one, count them again in the panel.',
      'As respostas, sem nomes. Se remover ou corrigir alguma, conte-as de novo no painel.',
    ),
    columns: { ...before, ...columns, ...afterwards },
  });
}
