// What the cases of programmes need today: blocks that the team owes, one card each, and parties that are late, one
// card each with all that they are late with. And their meetings of the day.
import { blocksOf } from '../../blocks/programme.ts';
import type { Role } from '../../blocks/role.ts';
import { seated } from '../../blocks/seated.ts';
import { placeOf } from '../../blocks/turn.ts';
import { addDays, latestDay } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { Records } from '../../define/records.ts';
import { attentionLine, chipOf } from '../../progress/attention-line.ts';
import type { Attention, AttentionAction } from '../../views/attention.ts';
import type { OwedView } from '../../views/case-view.ts';
import { owedIn } from './case-view-of.ts';
import { type StandingCase, standingCases } from './standing-cases.ts';

const AHEAD_DAYS = 7;

export function caseAttention(records: Records<AnyTable>, context: Context): readonly Attention[] {
  return standingCases(records, context).flatMap((standing) => {
    const owed = blocksOf(standing.programme).flatMap((block) => owedIn(block, standing.dossier));
    return standing.programme.roles.flatMap((role) => {
      const own = owed.filter((each) => each.role === role.key);
      if (role.side === 'party') return partyCard(role, own, standing);
      return teamCards(own, standing, own.length === owed.length);
    });
  });
}

/**
 * What has no day yet is owed all the same. Where a case waits for the team alone, its next step is shown however far
 * its day: a request that has just come in stands still until somebody looks at it.
 */
function teamCards(owed: readonly OwedView[], standing: StandingCase, waits: boolean): readonly Attention[] {
  const { context } = standing.dossier;
  const horizon = addDays(context.today, AHEAD_DAYS);
  return owed
    .filter(({ due }, place) => due <= horizon || (waits && place === 0))
    .map((each) => {
      const opens = opening(each, standing);
      return card(each, standing, {
        owner: 'coordination',
        what: each.blockLabel,
        detail: each.missing,
        action: opens,
        opens,
      });
    });
}

function partyCard(role: Role, owed: readonly OwedView[], standing: StandingCase): readonly Attention[] {
  const { case: row, context } = standing.dossier;
  const late = owed.filter(({ isLate }) => isLate).sort((one, other) => (one.due < other.due ? -1 : 1));
  const [first] = late;
  if (!first) return [];
  const people = seated(standing.dossier, role.key);
  return [
    card(first, standing, {
      owner: 'area',
      what: people.map(({ name }) => name).join(', ') || first.roleName,
      detail: late.map(({ blockLabel }) => blockLabel).join(', '),
      remindedOn: latestDay(people.map(({ remindedOn }) => remindedOn)),
      person: people[0]?.email ?? '',
      action: {
        kind: 'send',
        due: 'party',
        label: context.text.today.actions.remind,
        done: context.text.today.done.remind,
        target: [row.programme, row.id, role.key].join('/'),
      },
      opens: opening(first, standing),
    }),
  ];
}

interface Told {
  readonly owner: Attention['owner'];
  /** The block, or whoever is late. */
  readonly what: string;
  readonly detail: string;
  readonly action: AttentionAction;
  readonly opens: AttentionAction;
  readonly remindedOn?: string;
  readonly person?: string;
}

function card({ block, role, due, isLate }: OwedView, { programme, dossier }: StandingCase, told: Told): Attention {
  const { case: row, context } = dossier;
  const turn = programme.turn?.(dossier);
  const first = turn?.first?.[context.language] ?? '';
  const { owner, what, detail, action, opens, remindedOn = '', person = '' } = told;
  const words = context.text.advisories.attention;
  return {
    key: `case-${row.id}-${role}-${block}`,
    group: 'cases',
    urgency: isLate ? 'urgent' : due === '' || due > addDays(context.today, AHEAD_DAYS) ? 'later' : 'thisWeek',
    dueOn: due,
    owner,
    remindedOn,
    turn: placeOf(turn),
    title: words.step(what, row.title),
    detail: words.detail(row.id, '', first || detail),
    chip: chipOf(due, '', context),
    line: attentionLine(
      { title: row.title, detail: [what, first || detail].join(' · '), dueOn: due, action, opens, person },
      context,
    ),
  };
}

/** The block in its case. */
function opening({ block }: OwedView, { dossier: { case: row, context } }: StandingCase): AttentionAction {
  return {
    kind: 'openCase',
    label: context.text.today.actions.see,
    target: [row.programme, row.id, block].join('/'),
  };
}
