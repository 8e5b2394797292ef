// Requests for rural and indigenous population come first: while they wait for an assistant they stand before the others,
// and the coordination reads how many there are.
import type { Dossier } from '../../../blocks/dossier.ts';
import type { Figure } from '../../../blocks/programme.ts';
import { seats } from '../../../blocks/seat.ts';
import type { Turn } from '../../../blocks/turn.ts';
import { isKept } from '../../../matching/asked-people.ts';
import { first } from '../../../text/programmes/technical-assistance/choices.ts';
import { figures as words } from '../../../text/programmes/technical-assistance/figures.ts';
import { assistant } from '../roles.ts';
import { request } from '../stages/request.ts';
import { experience } from '../stages/result.ts';

export function turnOf(dossier: Dossier): Turn | undefined {
  const said = request.values(dossier);
  const isFound = dossier.rows(seats).some((seat) => seat.role === assistant.key && isKept(seat, dossier));
  if (!said || isFound) return undefined;
  const [one, other] = said.populations;
  return { first: other ? first.both : one ? first[one] : null };
}

export function figuresOf(cases: readonly Dossier[]): readonly Figure[] {
  const asked = cases.filter(({ case: { cancelledOn } }) => cancelledOn === '').filter((each) => request.values(each));
  const open = asked.filter(({ case: { closedOn } }) => closedOn === '');
  const waiting = open.flatMap((each) => turnOf(each) ?? []);
  const serving = (population: 'rural' | 'indigenous') =>
    asked.filter((each) => request.values(each)?.populations.includes(population)).length;
  const shared = asked.filter((each) => experience.values(each).some(({ isShared }) => isShared)).length;
  return [
    { label: words.waiting, count: waiting.length, of: open.length },
    { label: words.first, count: waiting.filter(({ first: why }) => why).length, of: waiting.length },
    { label: words.rural, count: serving('rural'), of: asked.length },
    { label: words.indigenous, count: serving('indigenous'), of: asked.length },
    { label: words.shared, count: shared, of: asked.length },
  ];
}
