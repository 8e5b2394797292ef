// Open inscription: people of several organisations register by a public form, or the team writes them down; the same one
// twice is corrected, not doubled. Who is registered may take part, with a page of her own; the team counts them, ticks
// who came, and chooses among what was sent.
import { defineTable } from '../../define/define-table.ts';
import { label, type Translated } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import { type DrawnBlock, defineBlock } from '../block.ts';
import { formKeyOf } from '../block-form.ts';
import { type Dossier, isCaseOver } from '../dossier.ts';
import type { FieldColumns } from '../fields.ts';
import { caseColumn, writtenColumns } from '../kept.ts';
import type { Role } from '../role.ts';
import type { RowsSpec } from '../screen.ts';
import { seats as seatTable } from '../seat.ts';
import { type BlockState, untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { type Register, type Sender, standingIn, type Told, type Values, wordIn } from './kind.ts';
import { registerChanges } from './register-changes.ts';
import { type RegisterFormOptions, registerForm } from './register-form.ts';
import { registerPaper } from './register-paper.ts';
import { registerScreen } from './register-screen.ts';
import { type Entry, entryColumns, type RegisterTable } from './table.ts';

export interface RegisterOptions<C extends FieldColumns, L extends FieldColumns> extends Aspects {
  readonly sheetId: number;
  /** Of the codes of its rows. */
  readonly prefix: string;
  /** What one row is called: "inscripción". */
  readonly rowName: Translated;
  /** What is asked. */
  readonly columns: C;
  /** What the team fills afterwards. */
  readonly later?: L;
  /** The columns that say who sends an entry. */
  readonly who: Sender<keyof C & string>;
  /** The column by which people know an entry; the name of whoever sent it, unless told. */
  readonly title?: keyof C & string;
  /** Two entries that say the same here are one; the address, unless told. */
  readonly same?: readonly (keyof C & string)[];
  /** As what whoever is registered takes part; nobody does, unless told. */
  readonly seats?: Role;
  readonly rows: { readonly min: number; readonly max: number };
  /** How many have a place in this case, where that is less. */
  places?(dossier: Dossier): number | null;
  /** The last day on which entries count; '' for no end. */
  until?(dossier: Dossier): string;
  /** Columns of one choice that are counted person by person. */
  readonly counts?: readonly (keyof C & string)[];
  /** Those that are counted once an organisation. */
  readonly ofOrganisations?: readonly (keyof C & string)[];
  /** The later column, a day, that says who came: those are counted, once there are any. */
  readonly came?: keyof L & string;
  /** The later column of which whoever sent an entry is told, with a sentence for each option. */
  readonly tells?: Told<keyof L & string>;
  /** Which entries all those who take part may read; unless told, each her own. */
  seenIf?(row: Values): boolean;
  /** With `via: ['form']`: its words. */
  readonly form: RegisterFormOptions<keyof C & string>;
}

export interface RegisterBlock extends DrawnBlock<RowsSpec> {
  readonly table: RegisterTable;
  /** Those that count, in the order in which they came. */
  entries(dossier: Dossier): readonly Entry[];
}

export function register<const C extends FieldColumns, const L extends FieldColumns>(
  key: string,
  options: RegisterOptions<C, L>,
): RegisterBlock {
  const { sheetId, prefix, rowName, columns, later = {}, who, title, same, seats, rows: limits, ...others } = options;
  const { places, until, counts, ofOrganisations, came, tells, seenIf, form, ...aspects } = others;
  const table: RegisterTable = defineTable({
    key,
    sheetId,
    prefix,
    yearly: true,
    label: aspects.label,
    note: aspects.help ?? aspects.label,
    columns: { ...caseColumn, ...columns, ...later, ...entryColumns, ...writtenColumns },
  });
  const kind: Register = {
    key,
    aspects,
    table,
    columns,
    later,
    rowName,
    who,
    same: same ?? [who.email],
    title: title ?? who.name,
    role: seats,
    limits,
    counts: counts ?? [],
    ofOrganisations: ofOrganisations ?? [],
    came,
    tells,
    ...(seenIf ? { seenIf } : {}),
    placesIn: (dossier) => Math.min(limits.max, places?.(dossier) ?? limits.max),
    lastDay: (dossier) => until?.(dossier) ?? '',
  };
  const urlIn = ({ case: about, context }: Dossier) =>
    context.formLink(formKeyOf(about.programme, key), { case: about.id });
  const block = defineBlock(key, aspects, {
    kind: 'register',
    tables: seats ? [table, seatTable] : [table],
    ...(aspects.via?.includes('form') ? { form: registerForm(kind, form) } : {}),
    changes: registerChanges(kind),
    state: (dossier) => stateOf(kind, dossier),
    screen: (dossier, author) => registerScreen(kind, dossier, author, isCaseOver(dossier) ? '' : urlIn(dossier)),
    ...registerPaper(kind),
  });
  return { ...block, table, entries: (dossier) => standingIn(kind, dossier) };
}

function stateOf(kind: Register, dossier: Dossier): BlockState {
  const { aspects, limits, tells } = kind;
  const rows = standingIn(kind, dossier);
  const days = rows.map(({ receivedOn, addedOn }) => receivedOn || addedOn);
  const toLookAt = rows.filter(({ toReview }) => toReview !== '').length;
  const undecided = tells ? rows.filter((row) => wordIn(row, tells.column) === '').length : 0;
  const isWhole = rows.length >= limits.min && toLookAt === 0 && undecided === 0;
  const team = aspects.by.filter(({ side }) => side === 'team');
  const told =
    toLookAt > 0
      ? ({ verb: 'record', missing: looking(toLookAt) } as const)
      : rows.length < limits.min
        ? ({ verb: 'fill', missing: fewer(rows.length, limits.min) } as const)
        : ({ verb: 'decide', missing: deciding(undecided, rows.length) } as const);
  return {
    ...untouched,
    opened: dayOfNth(days, 1),
    done: isWhole ? dayOfNth(days, limits.min) : '',
    count: rows.length,
    owes: team.map((role) => ({ role, ...told })),
  };
}

const looking = (count: number) => label(`${count} por revisar`, `${count} to be looked at`, `${count} a revisar`);
const fewer = (count: number, least: number) =>
  label(`${count} de ${least}, al menos`, `${count} of ${least} at least`, `${count} de ${least}, ao menos`);
const deciding = (left: number, all: number) =>
  label(`${left} de ${all} por decidir`, `${left} of ${all} to be decided`, `${left} de ${all} a decidir`);
