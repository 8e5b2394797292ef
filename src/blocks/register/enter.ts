// An entry comes in: it counts, corrects the one that stands, or comes too late or where no place is left. Whatever
// becomes of it, it is kept, and whoever sent it is told.
import { fitCell } from '../../define/columns/text.ts';
import { consentOf } from '../../define/consent.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, insert, update } from '../../define/records.ts';
import type { Author, Dossier } from '../dossier.ts';
import { changedSince, isFilled } from '../fields.ts';
import { firstWritten, written } from '../kept.ts';
import { type Register, type SenderTold, senderOf, standingIn, twinOf, type Values } from './kind.ts';
import { entryMail, type Word } from './register-mails.ts';
import { seatFor } from './seating.ts';
import type { Entry } from './table.ts';

export interface Arrival {
  readonly channel: 'form' | 'panel';
  readonly on: string;
  readonly agreed?: boolean;
  readonly responseId?: string;
  readonly problems?: readonly string[];
  readonly doubts?: readonly string[];
}

interface Entered {
  readonly row: string;
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
}

type Aside = Entry['aside'];

/** Why an entry of that day would not count; '' where it does. @param more others that come in with it */
export function asideOf(register: Register, on: string, dossier: Dossier, more = 0): Aside {
  const lastDay = register.lastDay(dossier);
  if (lastDay !== '' && on > lastDay) return 'late';
  return standingIn(register, dossier).length + more >= register.placesIn(dossier) ? 'waiting' : '';
}

export function enter(
  register: Register,
  values: Values,
  arrival: Arrival,
  dossier: Dossier,
  author: Author,
  aside: Aside,
): Entered {
  const { table } = register;
  const { context } = dossier;
  const twin = twinOf(register, values, dossier);
  if (twin) return corrected(register, twin, values, arrival, dossier, author, twin.aside === '' ? '' : aside);
  const id = context.newId(table);
  const sender = senderOf(register, values, dossier);
  const seated = seatIn(register, sender, '', aside, dossier, author);
  return {
    row: id,
    changes: [
      insert(table, id, {
        ...values,
        ...arrived(arrival, dossier),
        ...firstWritten(dossier, author),
        case: dossier.case.id,
        receivedOn: arrival.on,
        channel: arrival.channel,
        aside,
        seat: seated.seat,
        toldOn: sender ? context.today : '',
      }),
      ...seated.changes,
    ],
    effects: sender
      ? entryMail(
          register,
          wordOf(aside, 'in'),
          { values, sender, seat: seated.seat, row: id, problems: arrival.problems ?? [] },
          dossier,
        )
      : [],
  };
}

/** The same one again: what it says otherwise takes the place of what stands; what it leaves empty stays. */
function corrected(
  register: Register,
  twin: Entry,
  given: Values,
  arrival: Arrival,
  dossier: Dossier,
  author: Author,
  aside: Aside,
): Entered {
  const { columns, table } = register;
  const filled = Object.entries(columns).filter(([key, column]) => isFilled(column, given[key]));
  const said = Object.fromEntries(filled.map(([key]) => [key, given[key]]));
  const differs = changedSince(columns, twin, said, {});
  const values = { ...twin, ...said };
  const sender = senderOf(register, values, dossier);
  const seated = seatIn(register, sender, twin.seat, aside, dossier, author);
  const word = wordOf(aside, twin.aside !== '' || twin.toldOn === '' ? 'in' : differs ? 'corrected' : 'known');
  return {
    row: twin.id,
    changes: [
      update(table, twin.id, {
        ...(differs ? said : {}),
        ...arrived(arrival, dossier),
        ...written(dossier, author),
        aside,
        seat: seated.seat || twin.seat,
        toldOn: sender ? dossier.context.today : twin.toldOn,
      }),
      ...seated.changes,
    ],
    effects: sender ? entryMail(register, word, { values, sender, seat: seated.seat, row: twin.id }, dossier) : [],
  };
}

const wordOf = (aside: Aside, otherwise: Word): Word => (aside === 'late' || aside === 'waiting' ? aside : otherwise);

function seatIn(
  register: Register,
  sender: SenderTold | undefined,
  seat: string,
  aside: Aside,
  dossier: Dossier,
  author: Author,
) {
  return sender && aside === ''
    ? seatFor(register, sender, seat, dossier, author)
    : { changes: [], seat: '', isNew: false };
}

function arrived({ on, agreed, responseId, problems = [], doubts = [] }: Arrival, { context }: Dossier): Values {
  const review = fitCell([...problems, ...doubts].join('\n'));
  return {
    ...(agreed ? consentOf(context, on) : {}),
    ...(responseId ? { responseId } : {}),
    ...(review === '' ? {} : { toReview: review }),
  };
}
