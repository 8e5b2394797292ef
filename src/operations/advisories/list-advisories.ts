// Advisories for the panel's list: those under way first the most overdue, then by the date of what comes next.
// The search looks at title, code, area and mentor, without minding accents.
import * as v from 'valibot';
import { folded } from '../../define/columns/column.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { isOver } from '../../progress/advisory-state.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import type { AdvisoryCard, AdvisoryList } from '../../views/advisory-view.ts';
import { advisoryCard } from './advisory-view-of.ts';

/** The panel shows no more; the search finds the rest. */
const MOST_SHOWN = 300;

export const listAdvisories = defineQuery({
  reads: [...factTables, areas, advisors],
  input: v.object({ show: v.optional(v.picklist(['open', 'closed', 'all'])), search: v.optional(v.string()) }),
  run(records, { show = 'open', search = '' }, context): AdvisoryList {
    const facts = factsOf(records, context);
    const wanted = folded(search);
    const every = records.advisories.all.map(facts);
    const over = every.filter(isOver);
    const open = every.filter((each) => !isOver(each)).map((each) => advisoryCard(each, records, context));
    const closed = show === 'open' ? [] : over.map((each) => advisoryCard(each, records, context));
    const shown = (show === 'closed' ? closed : [...open.sort(byUrgency), ...closed]).filter((card) =>
      folded(`${card.id} ${card.title} ${card.area.name} ${card.advisor.name}`).includes(wanted),
    );
    return {
      items: shown.slice(0, MOST_SHOWN),
      counts: {
        open: open.length,
        closed: over.length,
        overdue: open.filter((card) => card.overdue > 0).length,
      },
    };
  },
});

function byUrgency(one: AdvisoryCard, other: AdvisoryCard): number {
  const late = (card: AdvisoryCard) => (card.overdue > 0 ? 0 : 1);
  const due = (card: AdvisoryCard) => card.next?.dueOn || card.nextSessionAt || '9999';
  return late(one) - late(other) || (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0);
}
