// What is still to be done about the seats of a case, in one line: whom to decide about, whom to look for and why her
// seat is free again, whose answer is awaited.
import { addDays, type LocalDate, latestDay } from '../../calendar/local-date.ts';
import { showDate } from '../../calendar/show-date.ts';
import { type Language, label, languages, type Translated } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import { dueDay } from '../aspects.ts';
import type { Dossier } from '../dossier.ts';
import type { Role } from '../role.ts';
import type { Seat } from '../seat.ts';
import type { Owed } from '../state.ts';
import { standingOf } from './invite.ts';
import { lacking, type Places } from './places.ts';

/** To decide about an answer, or to find somebody else. */
const DECIDE_DAYS = 3;
const LONGEST_REASON = 80;

export function owedOfSeats(places: Places, aspects: Aspects, dossier: Dossier): readonly Owed[] {
  const { today } = dossier.context;
  const seated = places.seated(dossier);
  const held = places.held(dossier);
  const missing = lacking(places, seated);
  const unasked = lacking(places, held);
  const asked = places.rows(dossier).filter(({ invitedOn }) => invitedOn !== '');
  const waiting = asked.filter((row) => standingOf(row, today) === 'waiting');
  const gone = asked.filter((row) => isGone(row, unasked, today)).slice(-2);
  const told = (what: Omit<Owed, 'role'>) => aspects.by.map((role) => ({ ...what, role }));
  if (waiting.length > 0)
    return told({ verb: 'decide', missing: waitingNames(waiting), due: soon(waiting), afterDone: true });
  if (unasked.length > 0 && gone.length > 0) {
    const due = [dueDay(aspects.due, dossier), soon(gone)].filter((day) => day !== '').sort()[0] ?? '';
    return told({ verb: 'fill', missing: together(goneNames(gone), missingNames(unasked)), due });
  }
  if (unasked.length === 0 && missing.length > 0)
    return told({
      verb: 'fill',
      missing: awaited(held.filter((row) => standingOf(row, today) === 'invited')),
      isAhead: true,
    });
  return told({ verb: 'fill', missing: missingNames(unasked) });
}

/** Declined, or silent, and nobody else was asked in her place. */
function isGone(row: Seat, unasked: readonly Role[], today: LocalDate): boolean {
  const standing = standingOf(row, today);
  return (standing === 'declined' || standing === 'silent') && unasked.some(({ key }) => key === row.role);
}

function soon(rows: readonly Seat[]): LocalDate {
  return addDays(latestDay(rows.map(({ answeredOn, answerBy }) => answeredOn || answerBy)), DECIDE_DAYS);
}

function missingNames(roles: readonly Role[]): Translated {
  const names = (language: Language) => roles.map(({ name }) => name.the[language]).join(', ');
  return label(
    `Falta quién responda por ${names('es')}`,
    `Nobody answers yet for ${names('en')}`,
    `Falta quem responda por ${names('pt')}`,
  );
}

function goneNames(rows: readonly Seat[]): Translated {
  const each = (declined: (name: string) => string, silent: (name: string) => string) =>
    rows
      .map(({ name, answer, why }) =>
        answer === 'declined' ? `${declined(name)}${why === '' ? '' : ` («${cut(why)}»)`}` : silent(name),
      )
      .join('; ');
  return label(
    each(
      (name) => `${name} no puede`,
      (name) => `${name} no ha contestado: invite a otra persona o espere`,
    ),
    each(
      (name) => `${name} cannot`,
      (name) => `${name} has not answered: invite somebody else or wait`,
    ),
    each(
      (name) => `${name} não pode`,
      (name) => `${name} não respondeu: convide outra pessoa ou espere`,
    ),
  );
}

function waitingNames(rows: readonly Seat[]): Translated {
  const names = rows.map(({ name }) => name).join(', ');
  return label(
    `${names}: aceptó cuando ya no había lugar. Decida si participa, o agradezca y retire la invitación`,
    `${names}: accepted when no place was left. Decide who takes part, or say thank you`,
    `${names}: aceitou quando já não havia lugar. Decida se participa, ou agradeça e retire o convite`,
  );
}

function awaited(rows: readonly Seat[]): Translated {
  const each = (language: Language, until: string) =>
    rows.map(({ name, answerBy }) => `${name} (${until} ${showDate(answerBy, language)})`).join(', ');
  return label(
    `Se espera la respuesta de ${each('es', 'hasta el')}`,
    `Waiting for the answer of ${each('en', 'until')}`,
    `Espera-se a resposta de ${each('pt', 'até')}`,
  );
}

function together(one: Translated, other: Translated): Translated {
  const [es, en, pt] = languages.map((language) => `${one[language]}. ${other[language]}`);
  return label(es ?? '', en ?? '', pt ?? '');
}

function cut(reason: string): string {
  const line = reason.replace(/\s+/g, ' ');
  return line.length <= LONGEST_REASON ? line : `${line.slice(0, LONGEST_REASON - 1)}…`;
}
