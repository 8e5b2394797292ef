// A visit of some days in memory: who takes part, what is planned, and what goes out.
import type { AgendaSpec } from '../../src/blocks/dates-screen.ts';
import { settingRows } from '../../src/tables/system.ts';
import type { Language } from '../../src/text/language.ts';
import { authorFor, type CaseInMemory, caseInMemory, owedNow } from '../harness/case-in-memory.ts';
import { people, toyVisit, visit } from './toy-visit.ts';

export const session = {
  day: '2026-12-07',
  from: '9:00',
  to: '10:30',
  kind: 'opening',
  title: 'Bienvenida',
  place: 'Sala Illimani',
};
export const threeDays = [
  session,
  { ...session, from: '10:30', to: '11:00', kind: 'pause', title: '', place: '' },
  { ...session, day: '2026-12-08', kind: 'work', title: 'Reglas' },
  { ...session, day: '2026-12-10', kind: 'interviews', title: 'Cuidadoras' },
];

export function visitCase(language: Language = 'es'): CaseInMemory {
  const held = caseInMemory(toyVisit, language);
  held.book.add(settingRows, { id: 'coordinationEmail' as never, value: 'oficina@visita.example' } as never);
  const person = (role: string, name: string) => ({
    role,
    organisation: `Casa de ${name}`,
    name,
    email: `${name.toLowerCase()}@visita.example`,
    phone: '',
  });
  held.change(people, { act: 'addRows', rows: [person('host', 'Ana'), person('visitor', 'Eva')] }, 'office');
  held.book.effects.length = 0;
  return held;
}

export const add = (held: CaseInMemory, ...rows: Readonly<Record<string, unknown>>[]) =>
  held.change(visit, { act: 'addRows', rows }, 'host').row ?? '';
export const planned = (language?: Language) => {
  const held = visitCase(language);
  add(held, ...threeDays);
  return held;
};
export const stateOf = (held: CaseInMemory) => visit.state(held.dossier());
export const screenOf = (held: CaseInMemory, by = 'host') =>
  visit.screen(held.dossier(), authorFor(toyVisit, by)) as AgendaSpec;
export const owed = (held: CaseInMemory) =>
  owedNow(toyVisit, held.dossier()).filter(({ block, owed: { role } }) => block === visit && role.key === 'host');
export const idOf = (held: CaseInMemory, title: string) =>
  screenOf(held).rows.find((row) => row.title === title)?.id ?? '';
export const share = (held: CaseInMemory) => held.change(visit, { act: 'share' }, 'host');
