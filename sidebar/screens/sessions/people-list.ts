// Who came to a session while it is being written down: people typed one by one or pasted as a list.
// A pasted line is a name, or a name with gender and age in any order, separated by tabs, commas or semicolons.
import { folded } from '../../../src/define/columns/column.ts';

export interface Person {
  readonly name: string;
  /** Key of an option; '' when it is not known. */
  readonly gender: string;
  readonly ageGroup: string;
  readonly place: string;
}

interface Option {
  readonly value: string;
  readonly label: string;
}
export interface PeopleOptions {
  readonly genders: readonly Option[];
  readonly ageGroups: readonly Option[];
}

const MAX_NAME = 200;
const headings = ['nombre', 'nombre completo', 'nombres', 'name', 'full name', 'nome', 'nome completo', 'participante'];

/** Words by which lists name the options, beside the options' own labels. */
const genderWords: Readonly<Record<string, readonly string[]>> = {
  woman: ['mujer', 'femenino', 'fem', 'f', 'woman', 'female', 'mulher', 'feminino'],
  man: ['hombre', 'masculino', 'masc', 'h', 'man', 'male', 'homem'],
  nonBinary: ['no binario', 'no binaria', 'no binarie', 'nb', 'non-binary', 'nao binaria'],
};

/** Upper ends of the age groups, oldest last; from 60 on there is no end. */
const ageEnds: readonly (readonly [end: number, group: string])[] = [
  [17, 'under18'],
  [29, 'from18to29'],
  [44, 'from30to44'],
  [59, 'from45to59'],
  [120, 'over60'],
];

export function parsePeople(pasted: string, options: PeopleOptions): readonly Person[] {
  const lines = pasted
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:\d{1,3}[.)-]+\s*|\d{1,3}\t|[-•*·–]\s+)/, '').trim())
    .filter((line) => line !== '' && !headings.includes(folded(line.split(/[\t,;]/)[0] ?? '')));
  const cells = lines.map((line) =>
    line
      .split(line.includes('\t') ? '\t' : /[,;]/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== ''),
  );
  const m = meaningOfM(cells);
  return cells.flatMap((parts) => {
    const [first = '', ...rest] = parts;
    if (!/\p{L}/u.test(first)) return [];
    return [personOf(first, rest, options, m)];
  });
}

/** What is neither gender nor age belongs to the name while nothing else came ("Ruiz, Ana"), and is a place after that. */
function personOf(first: string, rest: readonly string[], options: PeopleOptions, m: string): Person {
  const person = { name: first, gender: '', ageGroup: '', place: '' };
  for (const part of rest) {
    const gender = genderOf(part, options.genders, m);
    const ageGroup = ageGroupOf(part, options.ageGroups);
    if (gender) person.gender ||= gender;
    else if (ageGroup) person.ageGroup ||= ageGroup;
    else if (!/\p{L}{2}/u.test(part)) continue;
    else if (person.gender || person.ageGroup) person.place ||= part;
    else person.name += `, ${part}`;
  }
  return { ...person, name: person.name.slice(0, MAX_NAME) };
}

/** Those of `more` that are not in the list yet, and how many were. */
export function withoutRepeated(people: readonly Person[], more: readonly Person[]) {
  const known = new Set(people.map(({ name }) => folded(name)));
  const fresh = more.filter(({ name }) => {
    const isNew = !known.has(folded(name));
    known.add(folded(name));
    return isNew;
  });
  return { people: [...people, ...fresh], added: fresh.length, repeated: more.length - fresh.length };
}

/** "M" is mujer beside "H", and masculino beside "F"; alone it stays open. */
function meaningOfM(lines: readonly (readonly string[])[]): string {
  const letters = new Set(lines.flatMap((parts) => parts.slice(1)).map((part) => folded(part)));
  if (letters.has('h') && !letters.has('f')) return 'woman';
  return letters.has('f') && !letters.has('h') ? 'man' : '';
}

function genderOf(written: string, genders: readonly Option[], m: string): string {
  const wanted = folded(written);
  if (wanted === 'm') return m;
  return (
    genders.find(({ value, label }) => folded(label) === wanted || (genderWords[value] ?? []).includes(wanted))
      ?.value ?? ''
  );
}

function ageGroupOf(written: string, groups: readonly Option[]): string {
  const wanted = folded(written);
  const named = groups.find(({ label }) => folded(label) === wanted || folded(label).replace(/ a /, '-') === wanted);
  if (named) return named.value;
  const years = /^(\d{1,3})(?: ?(?:anos|years|años))?$/.exec(wanted);
  if (!years) return '';
  const group = ageEnds.find(([end]) => Number(years[1]) <= end)?.[1] ?? '';
  return groups.some(({ value }) => value === group) ? group : '';
}

export function optionLabel(options: PeopleOptions['genders'], value: string): string {
  return options.find((option) => option.value === value)?.label ?? '';
}
