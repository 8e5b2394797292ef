// How many people came, by gender and age group, without counting the same person twice.
// Rows of one name are one person unless their gender or age says otherwise: two such people who tell neither count as one.
// People counted without a name cannot be told apart: of each advisory only its largest unnamed group is counted.
import { folded } from '../define/columns/column.ts';
import type { Attendance } from '../tables/attendance.ts';
import { ageGroups, genders } from '../tables/options.ts';
import type { Session } from '../tables/sessions.ts';

export type GenderKey = keyof typeof genders | '';
export type AgeKey = keyof typeof ageGroups | '';

export interface PeopleFigures {
  readonly total: number;
  /**
   * Only groups with somebody in them, in the order of their options; '' is "not recorded" and stands last.
   * The counts add up to the total.
   */
  readonly byGender: ReadonlyMap<GenderKey, number>;
  readonly byAge: ReadonlyMap<AgeKey, number>;
}

type CountedSession = Pick<Session, 'id' | 'advisory' | 'attended' | 'women'>;
type CountedRow = Pick<Attendance, 'session' | 'name' | 'gender' | 'ageGroup'>;

export function peopleFigures(sessions: readonly CountedSession[], rows: readonly CountedRow[]): PeopleFigures {
  const wanted = new Set(sessions.map((session) => session.id as string));
  const present = rows.filter((row) => wanted.has(row.session));
  const people = peopleIn(present);
  const byGender = new Map<GenderKey, number>();
  const byAge = new Map<AgeKey, number>();
  for (const { gender, age } of people) {
    add(byGender, gender, 1);
    add(byAge, age, 1);
  }
  let unnamed = 0;
  for (const group of largestUnnamed(sessions, present).values()) {
    unnamed += group.size;
    add(byGender, 'woman', group.women);
    add(byGender, '', group.size - group.women);
    add(byAge, '', group.size);
  }
  return { total: people.length + unnamed, byGender: inOrderOf(genders, byGender), byAge: inOrderOf(ageGroups, byAge) };
}

interface Person {
  gender: GenderKey;
  age: AgeKey;
}

function peopleIn(rows: readonly CountedRow[]): readonly Person[] {
  const ofName = new Map<string, Person[]>();
  const agrees = (one: string, other: string) => one === '' || other === '' || one === other;
  for (const { name, gender, ageGroup } of rows) {
    const namesakes = ofName.get(folded(name)) ?? [];
    const known = namesakes.find((person) => agrees(person.gender, gender) && agrees(person.age, ageGroup));
    if (known) Object.assign(known, { gender: known.gender || gender, age: known.age || ageGroup });
    else ofName.set(folded(name), [...namesakes, { gender, age: ageGroup }]);
  }
  return [...ofName.values()].flat();
}

function inOrderOf<K extends string>(
  options: Readonly<Record<Exclude<K, ''>, unknown>>,
  counts: ReadonlyMap<K, number>,
) {
  const order = Object.keys(options);
  const rank = (key: K) => (key === '' ? order.length : order.indexOf(key));
  return new Map([...counts].sort(([one], [other]) => rank(one) - rank(other)));
}

function add<K>(counts: Map<K, number>, key: K, more: number): void {
  if (more > 0) counts.set(key, (counts.get(key) ?? 0) + more);
}

function largestUnnamed(sessions: readonly CountedSession[], rows: readonly CountedRow[]) {
  const named = new Map<string, { size: number; women: number }>();
  for (const row of rows) {
    const before = named.get(row.session) ?? { size: 0, women: 0 };
    named.set(row.session, { size: before.size + 1, women: before.women + (row.gender === 'woman' ? 1 : 0) });
  }
  const largest = new Map<string, { size: number; women: number }>();
  for (const session of sessions) {
    const known = named.get(session.id) ?? { size: 0, women: 0 };
    const size = Math.max(0, (session.attended ?? 0) - known.size);
    const women = Math.min(size, Math.max(0, (session.women ?? 0) - known.women));
    if (size > (largest.get(session.advisory)?.size ?? 0)) largest.set(session.advisory, { size, women });
  }
  return largest;
}

/** Who came to one session, by gender: the counts of the session, told apart by its rows. */
export function sessionByGender(session: CountedSession, rows: readonly CountedRow[]) {
  const present = rows.filter((row) => row.session === session.id);
  const attended = Math.max(session.attended ?? 0, present.length);
  const men = present.filter((row) => row.gender === 'man').length;
  const women = Math.min(
    attended - men,
    Math.max(session.women ?? 0, present.filter((row) => row.gender === 'woman').length),
  );
  return { attended, women, men, other: attended - women - men };
}
