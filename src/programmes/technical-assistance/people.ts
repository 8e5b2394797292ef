// Who takes part in an assistance and in the accompaniment that follows it: the same seats, so that both share what needs
// them. Whoever assists is asked first, each time in words of its own.
import type { Due } from '../../blocks/aspects.ts';
import type { Block } from '../../blocks/block.ts';
import type { Dossier } from '../../blocks/dossier.ts';
import { seats } from '../../blocks/seats/seats.ts';
import type { Translated } from '../../text/language.ts';
import { people as words } from '../../text/programmes/technical-assistance/request.ts';
import { assistant, assisted, team } from './roles.ts';

interface Seating {
  readonly due: Due;
  /** What is asked of whoever assists. */
  readonly asks: Translated;
  facts(dossier: Dossier): readonly { readonly label: Translated; readonly value: string }[];
}

export const seatsOf = ({ asks, facts, due }: Seating): Block =>
  seats('assistance-people', {
    label: words.label,
    help: words.help,
    by: [team],
    due,
    of: [
      { role: assisted, min: 1, max: 8 },
      { role: assistant, min: 1, max: 2, invite: { within: 7, asks, facts } },
    ],
  });
