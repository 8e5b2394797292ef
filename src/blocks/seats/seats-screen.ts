// The people of a block of seats as they are drawn. The team also sees who is invited and who declined, with what it may
// do about each; whoever takes part sees those who take part.
import { showDate } from '../../calendar/show-date.ts';
import { label } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import type { Author, Dossier } from '../dossier.ts';
import { type FieldColumns, fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { pageOf } from '../page-of.ts';
import type { RowSpec, RowsSpec } from '../screen.ts';
import type { Seat } from '../seat.ts';
import { actsOn } from './answers.ts';
import { type Standing, standingOf } from './invite.ts';
import type { Places } from './places.ts';

export function seatsScreen(
  places: Places,
  columns: FieldColumns,
  aspects: Aspects,
  dossier: Dossier,
  author: Author,
): RowsSpec {
  const { context } = dossier;
  const { today, language } = context;
  const invites = author.isTeam && places.of.some(({ invite }) => invite);
  const isOpen = isOpenTo(aspects, dossier, author);
  const drawn = (row: Seat): RowSpec => ({
    id: row.id,
    values: fieldValues(columns, row),
    shown: shownValues(columns, row, context),
    url: author.isTeam ? pageOf(row, dossier) : '',
    by: '',
    isOpen,
    ...(invites && row.invitedOn !== '' ? standingSpec(row, isOpen, dossier) : {}),
  });
  const rows = invites ? places.held(dossier) : places.seated(dossier);
  const aside = places.rows(dossier).filter((row) => row.invitedOn !== '' && isAside(standingOf(row, today)));
  return {
    type: 'rows',
    fields: fieldSpecs(columns, context),
    rows: rows.map(drawn),
    ...(invites ? { aside: aside.map((row) => ({ ...drawn(row), shown: inShort(row) })).reverse() } : {}),
    least: places.of.reduce((sum, { min }) => sum + min, 0),
    most: places.of.reduce((sum, { max }) => sum + max, 0),
    may: isOpen ? ['add', 'edit', 'remove'] : [],
    rowName: label('persona', 'person', 'pessoa')[language],
    sharing: '',
  };
}

/** Of those who do not count, only who they are: what they would fill stands in the tab. */
const inShort = ({ name, organisation }: Seat) => ({ name: `${name} · ${organisation}` });

const isAside = (standing: Standing) => !['seated', 'invited', 'left'].includes(standing);

function standingSpec(row: Seat, isOpen: boolean, { context }: Dossier): Pick<RowSpec, 'standing' | 'acts'> {
  const words = context.text.blocks.invitation;
  const day = (when: string) => showDate(when, context.language);
  const standing = standingOf(row, context.today);
  const acts = (isOpen && actsOn[standing]) || [];
  const said = {
    seated: () => words.accepted(day(row.answeredOn)),
    invited: () => words.invited(day(row.answerBy)),
    silent: () => words.silent(day(row.answerBy)),
    waiting: () => words.waiting(day(row.answeredOn)),
    declined: () => words.declined(row.why),
    withdrawn: () => words.withdrawn(day(row.until)),
    left: () => '',
  }[standing]();
  return {
    standing: { label: said, tone: tones[standing] },
    acts: acts.map((option) => ({ option, label: words.acts[option === 'again' ? againIn(standing) : option] })),
  };
}

const againIn = (standing: Standing) => (standing === 'invited' ? 'again' : standing === 'silent' ? 'wait' : 'invite');

const tones = {
  seated: 'ok',
  invited: 'info',
  silent: 'warn',
  waiting: 'warn',
  declined: 'warn',
  withdrawn: 'info',
  left: 'info',
} as const;
