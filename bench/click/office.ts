// An office of any size, made from a seed: topics, areas, people and open requests that ask for one to three of them.
// Large enough offices are busy: popular topics, few afternoons, one or two places a month.
import { addDays, type LocalDate, weekdayOf } from '../../src/calendar/local-date.ts';
import type { AnyTable, RowValues } from '../../src/define/define-table.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { areas } from '../../src/tables/areas.ts';
import { levels, modalities, weekSlots } from '../../src/tables/options.ts';
import { requests } from '../../src/tables/requests.ts';
import { topics } from '../../src/tables/topics.ts';
import { seededRandom } from '../random.ts';

const SUNDAY = 6;

export interface OfficeSizes {
  readonly requests: number;
  readonly advisors: number;
  readonly today: LocalDate;
  readonly seed?: number;
}

export interface OfficeRow<T extends AnyTable = AnyTable> {
  readonly table: T;
  readonly id: string;
  readonly values: Partial<RowValues<T>>;
}

const names = ['Ana', 'Rosa', 'Luz', 'Marta', 'Elena', 'Irma', 'Julia', 'Carmen', 'Teresa', 'Sofía', 'Alma', 'Nora'];
const surnames = ['Hernández', 'Méndez', 'Rojas', 'Ortiz', 'Castillo', 'Pineda', 'Lozano', 'Quiroz', 'Vera', 'Salas'];
const families = ['Emprendimiento', 'Finanzas', 'Derechos', 'Salud', 'Tecnología', 'Liderazgo'];
const subjects = ['registro de marca', 'ahorro', 'contratos', 'prevención', 'hojas de cálculo', 'vocería', 'ventas'];
const places = ['Puebla', 'Tehuacán', 'Atlixco', 'Cholula', 'Zacatlán', 'Teziutlán'];
const HOURS = ['09:00', '10:00', '12:00', '15:00', '16:00', '17:00'];
/** Sessions fall into the next weeks, so that people have to be shared out over two or three months. */
const DAYS_AHEAD = 60;

export function makeOffice(sizes: OfficeSizes): readonly OfficeRow[] {
  const random = seededRandom(sizes.seed ?? 1);
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
  const some = <T>(list: readonly T[], count: number): readonly T[] => [
    ...new Set(Array.from({ length: count }, () => pick(list))),
  ];
  const code = (prefix: string, number: number) => `${prefix}-${String(number).padStart(3, '0')}`;
  const topicCount = Math.max(6, Math.min(60, Math.ceil(sizes.requests / 8)));
  const areaCount = Math.max(4, Math.min(40, Math.ceil(sizes.requests / 6)));
  const rows: OfficeRow[] = [];
  const put = <T extends AnyTable>(table: T, id: string, values: Partial<RowValues<T>>) =>
    rows.push({ table, id, values } as unknown as OfficeRow);

  const topicIds = Array.from({ length: topicCount }, (_, at) => code('T', at + 1));
  topicIds.forEach((id, at) => {
    const family = families[at % families.length] ?? '';
    put(topics, id, { name: `${family}: ${subjects[at % subjects.length]} ${at + 1}`, family, active: true });
  });
  const areaIds = Array.from({ length: areaCount }, (_, at) => code('AR', at + 1));
  areaIds.forEach((id, at) => {
    put(areas, id, { name: `Área de ${families[at % families.length]} ${at + 1}`, place: pick(places), active: true });
  });
  const slots = Object.keys(weekSlots) as (keyof typeof weekSlots)[];
  for (let at = 1; at <= sizes.advisors; at++) {
    put(advisors, code('M', at), {
      name: `${pick(names)} ${pick(surnames)} ${pick(surnames)} ${at}`,
      email: `mentora${at}@ejemplo.org`,
      status: 'active',
      organisation: `Organización ${1 + random.below(30)}`,
      place: pick(places),
      topics: some(topicIds, 3) as RowValues<typeof advisors>['topics'],
      skills: `${pick(subjects)} y ${pick(subjects)}`,
      levels: some(Object.keys(levels) as (keyof typeof levels)[], 2),
      modalities: some(Object.keys(modalities) as (keyof typeof modalities)[], 2),
      availability: some(slots, 6),
      languages: ['es'],
      monthlyCapacity: 1 + random.below(2),
      groupExperience: random.below(2) === 0,
      trainingOneOn: addDays(sizes.today, -90),
      trainingTwoOn: addDays(sizes.today, -83),
    });
  }
  for (let at = 1; at <= sizes.requests; at++) {
    put(requests, `S-${sizes.today.slice(0, 4)}-${String(at).padStart(3, '0')}`, {
      receivedOn: addDays(sizes.today, -random.below(14)),
      channel: 'panel',
      area: pick(areaIds) as RowValues<typeof requests>['area'],
      contactName: `${pick(names)} ${pick(surnames)}`,
      contactEmail: `area${at}@ejemplo.gob.mx`,
      topic: pick(topicIds) as RowValues<typeof requests>['topic'],
      focus: `${pick(subjects)} para ${pick(families).toLowerCase()}`,
      level: pick(Object.keys(levels) as (keyof typeof levels)[]),
      participants: 8 + random.below(25),
      objective: 'Que el grupo aplique lo aprendido en su trabajo.',
      expectedResult: 'Un plan propio por escrito.',
      format: 'quick',
      modality: pick(['onSite', 'online']),
      proposedAt: `${workday(addDays(sizes.today, 5 + random.below(DAYS_AHEAD)))}T${pick(HOURS)}`,
      place: pick(places),
      language: 'es',
      priorityPopulation: random.below(10) === 0,
      seats: random.below(5) === 0 ? 2 + random.below(2) : 1,
      reviewedOn: sizes.today,
    });
  }
  return rows;
}

/** Nobody works on Sundays. */
function workday(day: LocalDate): LocalDate {
  return weekdayOf(day) === SUNDAY ? addDays(day, 1) : day;
}
