// What a vote came to: the options from the most voted on, with the place of each; those with as many votes share one.

import type { TallySpec } from '../counted-screen.ts';
import type { NamedRow } from '../named-rows.ts';
import { type Ballot, optionsIn } from './ballots.ts';

export function tallyOf(options: readonly NamedRow[], cast: readonly Ballot[]): readonly TallySpec[] {
  const votesFor = new Map<string, number>();
  for (const ballot of cast)
    for (const option of new Set(optionsIn(ballot))) votesFor.set(option, (votesFor.get(option) ?? 0) + 1);
  const counted = options.map(({ id, name }) => ({ key: id, label: name, votes: votesFor.get(id) ?? 0 }));
  const most = Math.max(1, ...counted.map(({ votes }) => votes));
  return counted
    .map((option) => ({
      ...option,
      place: counted.filter(({ votes }) => votes > option.votes).length + 1,
      isTied: option.votes > 0 && counted.some((other) => other !== option && other.votes === option.votes),
      share: option.votes / most,
    }))
    .sort((one, other) => one.place - other.place);
}
