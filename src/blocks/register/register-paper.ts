// What a document may say of a register: the counts and percentages, the organisations, and its rows without what
// identifies a person.
import { label } from '../../text/language.ts';
import type { Block } from '../block.ts';
import type { FieldColumns } from '../fields.ts';
import { columnFields, columnValues, plainField, rowsField } from '../merge-fields.ts';
import { countsOf, percent } from './counts.ts';
import type { Register } from './kind.ts';
import { lineOf } from './register-screen.ts';

export function registerPaper(register: Register): Pick<Block, 'fields' | 'merge'> {
  const { columns, later, came, seenIf, aspects } = register;
  const told: FieldColumns = Object.fromEntries(
    Object.entries({ ...columns, ...later }).filter(([key, { privacy }]) => key !== came && privacy !== 'personal'),
  );
  return {
    fields: () => ({
      personas: plainField(label('Cuántas personas', 'How many people', 'Quantas pessoas')),
      organizaciones: plainField(label('Cuántas organizaciones', 'How many organisations', 'Quantas organizações')),
      resumen: plainField(
        label('Las cuentas, en un párrafo', 'The counts in a paragraph', 'As contas, em um parágrafo'),
      ),
      totales: rowsField(
        label('Totales', 'Totals', 'Totais'),
        {
          de: plainField(label('De qué', 'Of what', 'De quê')),
          opcion: plainField(label('Opción', 'Option', 'Opção')),
          cuantas: plainField(label('Cuántas', 'How many', 'Quantas')),
          porcentaje: plainField(label('Porcentaje', 'Percentage', 'Porcentagem')),
        },
        false,
      ),
      lista: rowsField(
        label('Organizaciones', 'Organisations', 'Organizações'),
        {
          organizacion: plainField(label('Organización', 'Organisation', 'Organização')),
        },
        false,
      ),
      filas: rowsField(aspects.label, columnFields(told), false),
    }),
    merge(dossier) {
      const { context } = dossier;
      const counts = countsOf(register, dossier);
      const each = [...counts.byPerson, ...counts.byOrganisation];
      const words = context.text.blocks.register;
      const [people, organisations] = [counts.rows.length, counts.organisations.length];
      return {
        personas: String(people),
        organizaciones: String(organisations),
        resumen:
          people === 0
            ? null
            : [
                words.people(people, organisations),
                ...each.map(lineOf).map((line) => `${line.label}: ${line.value}.`),
              ].join(' '),
        totales: each.flatMap(({ label: de, options }) =>
          options.map(({ label: opcion, count, share }) => ({
            de,
            opcion,
            cuantas: String(count),
            porcentaje: percent(share),
          })),
        ),
        lista: [...counts.organisations]
          .sort((one, other) => one.localeCompare(other))
          .map((organizacion) => ({ organizacion })),
        filas: counts.rows.filter((row) => seenIf?.(row) ?? true).map((row) => columnValues(told, row, context)),
      };
    },
  };
}
