// One round of a work product, wherever it is kept: how it stands, how a screen shows it, and what may be answered to it.
import type { LocalDate } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { label } from '../../text/language.ts';
import type { Saved } from '../block.ts';
import type { ChoiceSpec, RoundSpec } from '../screen.ts';

export interface Round {
  readonly id: string;
  readonly round: number | null;
  readonly dueOn: LocalDate | '';
  readonly deliveredOn: LocalDate | '';
  readonly url: string;
  readonly verdict: 'approved' | 'returned' | '';
  readonly comments: string;
}

/** A returned round stays in the list; the round after it is the one under way. */
export function roundState(
  { verdict, deliveredOn, dueOn }: Pick<Round, 'verdict' | 'deliveredOn' | 'dueOn'>,
  today: LocalDate,
): RoundSpec['state'] {
  if (verdict !== '') return verdict;
  if (deliveredOn !== '') return 'delivered';
  return dueOn !== '' && dueOn < today ? 'overdue' : 'asked';
}

export function roundSpec(row: Round, { today, text }: Context): RoundSpec {
  const state = roundState(row, today);
  const { id, dueOn, deliveredOn, url, comments } = row;
  const stateLabel = text.advisories.deliverableStates[state];
  return { id, number: row.round ?? 1, state, stateLabel, dueOn, deliveredOn, url, comments };
}

const verdicts = {
  approved: label('Aprobar: nos sirve así', 'Approve: it serves us', 'Aprovar: serve assim'),
  returned: label(
    'Pedir cambios: escriba cuáles en la nota',
    'Ask for changes: say which in the note',
    'Pedir mudanças: escreva quais na nota',
  ),
} as const;

export const isVerdict = (text: string): text is keyof typeof verdicts => text in verdicts;

export function reviewSpec({ verdict, comments }: Round, { language }: Context, mayReturn = true): ChoiceSpec {
  return {
    type: 'choice',
    options: [
      { value: 'approved', label: verdicts.approved[language] },
      ...(mayReturn ? [{ value: 'returned', label: verdicts.returned[language] }] : []),
    ],
    chosen: verdict,
    note: comments,
    by: '',
    isOpen: true,
  };
}

/** The link that somebody else handed in, since the page was opened on which another is handed in. */
export function theirLink(
  standing: { readonly url: string; readonly by: string },
  given: { readonly url: string; readonly was?: string | undefined },
): Saved['theirs'] {
  const isOther = given.was !== undefined && standing.url !== given.was && standing.url !== given.url;
  return isOther ? { text: standing.url, by: standing.by } : undefined;
}

export const missing = {
  delivery: label('Falta entregarla', 'Not delivered yet', 'Falta entregar'),
  correction: label('Falta la versión corregida', 'The corrected version is missing', 'Falta a versão corrigida'),
  review: label('Falta la revisión', 'Review missing', 'Falta a revisão'),
} as const;
