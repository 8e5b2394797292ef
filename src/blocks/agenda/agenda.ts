// What is planned for several days, as a timetable: sessions of a few kinds, with the pauses between them. It is sent as a
// whole, and again when it has changed.
import { dayOf, latestDay } from '../../calendar/local-date.ts';
import { showDate, showPeriod } from '../../calendar/show-date.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Block, defineBlock } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import { type BlockState, type Owed, untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { agendaChanges, callOff } from './agenda-changes.ts';
import { codeOf, fileOf } from './agenda-mails.ts';
import { agendaPaper } from './agenda-paper.ts';
import { agendaScreen } from './agenda-screen.ts';
import { newsOf, sentOn } from './announced.ts';
import { lacks } from './limits.ts';
import { type AgendaOptions, meetings, type Plan, planOf } from './plan.ts';
import { agendas as table } from './table.ts';

export function agenda(key: string, options: AgendaOptions): Block {
  const plan = planOf(key, options);
  return defineBlock(key, plan.aspects, {
    kind: 'agenda',
    tables: [table],
    changes: agendaChanges(plan),
    state: (dossier) => stateOf(plan, dossier),
    screen: (dossier, author) => agendaScreen(plan, dossier, author),
    ...agendaPaper(plan),
    gatherings(dossier) {
      let code = '';
      const signedOnce = () => {
        code = code || codeOf(dossier);
        return code;
      };
      return meetings(plan.sessions(dossier))
        .filter(({ minutes }) => minutes > 0)
        .map((session) => ({
          id: session.id,
          title: session.title,
          startsAt: session.startsAt,
          minutes: session.minutes,
          place: session.row.place,
          isHeld: session.endsAt <= dossier.context.now,
          // Made for whoever shows it: not every list of what takes place does.
          get calendar() {
            const sequence = session.row.calendarVersion ?? 0;
            return fileOf([{ session, sequence, method: 'REQUEST' }], dossier, signedOnce()).content;
          },
        }));
    },
    callOff: (dossier) => callOff(plan, dossier),
  });
}

function stateOf(plan: Plan, dossier: Dossier): BlockState {
  const sessions = plan.sessions(dossier);
  const met = meetings(sessions);
  const owedBy = (owed: Omit<Owed, 'role'>) => plan.aspects.by.map((role) => ({ role, ...owed }));
  const opened = dayOfNth(
    sessions.map(({ row }) => row.addedOn),
    1,
  );
  const starts = met[0] ? dayOf(met[0].startsAt) : '';
  const last = latestDay(met.map(({ endsAt }) => endsAt));
  const ends = dayOf(last);
  const standing = { ...untouched, opened, starts, ends, count: met.length };
  const lack = lacks(plan, sessions);
  if (lack !== '') return { ...standing, owes: owedBy({ verb: 'schedule', missing: missing[lack] }) };
  if (last <= dossier.context.now) return { ...standing, done: ends, owes: owedBy({ verb: 'record', missing: over }) };
  const wasSent = sentOn(plan, dossier) !== '';
  if (newsOf(plan, dossier).length > 0)
    return {
      ...standing,
      owes: owedBy(wasSent ? { verb: 'share', missing: changed, due: '' } : { verb: 'share', missing: toSend }),
    };
  return { ...standing, owes: owedBy({ verb: 'record', missing: setFor(starts, ends), due: ends, isAhead: true }) };
}

const missing = {
  moreDays: label('Falta planear los días', 'The days are still to be planned', 'Falta planejar os dias'),
  fewerDays: label('Tiene más días de los que caben', 'It has more days than it may', 'Tem mais dias do que cabem'),
  mending: label('Hay sesiones por corregir', 'Some sessions are to be mended', 'Há sessões por corrigir'),
} as const;
const over = label('Ya se hizo', 'It has taken place', 'Já foi realizada');
const toSend = label('Falta enviarla', 'Still to be sent', 'Falta enviá-la');
const changed = label('Cambió después de enviarla', 'It changed after it was sent', 'Mudou depois de enviada');

function setFor(starts: string, ends: string): Translated {
  if (starts === ends)
    return label(
      `Es el ${showDate(starts, 'es')}`,
      `It is on ${showDate(starts, 'en')}`,
      `É no dia ${showDate(starts, 'pt')}`,
    );
  return label(
    `Es del ${showPeriod(starts, ends, 'es')}`,
    `It is from ${showPeriod(starts, ends, 'en')}`,
    `É de ${showPeriod(starts, ends, 'pt')}`,
  );
}
