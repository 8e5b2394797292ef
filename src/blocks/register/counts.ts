// How many they are: people one by one, organisations once each however many people came from them, and of each option
// how many. Once somebody is ticked as having come, those who came are counted.
import type { Dossier } from '../dossier.ts';
import { alike, type Register, standingIn, valueIn, wordIn } from './kind.ts';
import type { Entry } from './table.ts';

interface OptionCount {
  readonly label: string;
  readonly count: number;
  /** From 0 to 1, of all that are counted. */
  readonly share: number;
}

export interface ColumnCounts {
  readonly label: string;
  readonly options: readonly OptionCount[];
}

export interface Counts {
  readonly registered: number;
  /** Who are counted: those who came, once anybody is ticked. */
  readonly rows: readonly Entry[];
  readonly haveCome: boolean;
  readonly organisations: readonly string[];
  readonly byPerson: readonly ColumnCounts[];
  readonly byOrganisation: readonly ColumnCounts[];
}

export function countsOf(register: Register, dossier: Dossier): Counts {
  const { came, who, counts, ofOrganisations } = register;
  const standing = standingIn(register, dossier);
  const present = came ? standing.filter((row) => wordIn(row, came) !== '') : [];
  const rows = present.length > 0 ? present : standing;
  const firsts = new Map<string, Entry>();
  for (const row of rows) {
    const name = alike(wordIn(row, who.organisation));
    if (name !== '' && !firsts.has(name)) firsts.set(name, row);
  }
  const organisations = [...firsts.values()];
  const counted = (keys: readonly string[], of: readonly Entry[]) =>
    keys.map((key) => countedIn(register, key, of, dossier));
  return {
    registered: standing.length,
    rows,
    haveCome: present.length > 0,
    organisations: organisations.map((row) => wordIn(row, who.organisation)),
    byPerson: counted(counts, rows),
    byOrganisation: counted(ofOrganisations, organisations),
  };
}

function countedIn({ columns }: Register, key: string, rows: readonly Entry[], { context }: Dossier): ColumnCounts {
  const column = columns[key];
  const options = (column?.question.options ?? []).map(({ value, label }) => {
    const count = rows.filter((row) => valueIn(row, key) === value).length;
    return { label: label[context.language], count, share: rows.length === 0 ? 0 : count / rows.length };
  });
  return { label: column?.label[context.language] ?? key, options: options.filter(({ count }) => count > 0) };
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
