// Those of a case who are written to about a block: who takes part and may see it, each address once.
import type { Aspects } from './aspects.ts';
import { maySee } from './block.ts';
import type { Dossier } from './dossier.ts';
import type { Participant } from './seat.ts';
import { seated } from './seated.ts';

export function readersOf(aspects: Aspects, dossier: Dossier): readonly Participant[] {
  const readers = seated(dossier).filter(({ role, name, email }) =>
    maySee({ aspects }, { role, name, email, isTeam: false }),
  );
  return readers.filter(({ email }, index) => readers.findIndex((other) => other.email === email) === index);
}

const MOST_NAMES = 5;

/** Their names, or how many they are where a list of names would be too long to be read. */
export function namedOrCounted(names: readonly string[], { context }: Dossier): string {
  return names.length > MOST_NAMES ? context.text.blocks.peopleMany(names.length) : names.join(', ');
}
