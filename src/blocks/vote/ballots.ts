// The ballots of every vote: for what somebody voted, without who she is. Her row is found by a seal of her seat, which
// only the add-on can compute; it is the code of the row, so that nobody has two.
import { date } from '../../define/columns/date.ts';
import { count } from '../../define/columns/number.ts';
import { technical, text } from '../../define/columns/text.ts';
import { defineTable, type Row } from '../../define/define-table.ts';
import { label } from '../../text/language.ts';
import { caseColumn } from '../kept.ts';

export const ballots = defineTable({
  key: 'ballots',
  sheetId: 62,
  prefix: '',
  label: label('Papeletas', 'Ballots', 'Cédulas'),
  note: label(
    'Por qué se votó, sin decir quién. No cambie nada aquí: se cuenta lo que está en esta hoja.',
    'What was voted for, without who did. Change nothing here: what stands in this tab is counted.',
    'Em que se votou, sem dizer quem. Não mude nada aqui: conta-se o que está nesta aba.',
  ),
  columns: {
    ...caseColumn,
    what: text(label('Votación', 'Vote', 'Votação'), { computed: true, width: 220 }),
    chosen: text(label('Votos', 'Votes', 'Votos'), { computed: true, max: 4_000, width: 420 }),
    votes: count(label('Cuántos', 'How many', 'Quantos'), { computed: true, width: 80 }),
    votedOn: date(label('Día', 'Day', 'Dia'), { computed: true }),
    block: technical(label('Bloque', 'Block', 'Bloco')),
    options: technical(label('Claves de lo votado', 'Keys of the options', 'Chaves do votado')),
    source: technical(label('Cómo llegó', 'How it came', 'Como chegou')),
  },
});
export type Ballot = Row<typeof ballots>;

/** Written down by the team for somebody without a telephone; she may still vote herself, in its place. */
export const BY_TEAM = 'team';

export function optionsIn({ options }: Pick<Ballot, 'options'>): readonly string[] {
  return options.split(' ').filter((key) => key !== '');
}
