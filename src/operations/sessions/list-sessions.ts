// Sessions of every advisory: those ahead in order of time, those behind the latest first.
// The search looks at title, code, area and mentor, without minding accents.
import * as v from 'valibot';
import { dayOf } from '../../calendar/local-date.ts';
import { folded } from '../../define/columns/column.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import type { SessionList } from '../../views/session-view.ts';
import { sessionView } from './session-view-of.ts';

const MOST_SHOWN = 200;

export const listSessions = defineQuery({
  reads: [...factTables, areas, advisors],
  input: v.object({ show: v.optional(v.picklist(['upcoming', 'past', 'all'])), search: v.optional(v.string()) }),
  run(records, { show = 'upcoming', search = '' }, context): SessionList {
    const facts = factsOf(records, context);
    const wanted = folded(search);
    const chosen = records.sessions.all.filter((session) => {
      const ahead = session.cancelledOn === '' && dayOf(session.startsAt) >= context.today;
      return show === 'all' || (show === 'upcoming') === ahead;
    });
    const direction = show === 'upcoming' ? 1 : -1;
    const items = chosen
      .flatMap((session) => {
        const advisory = records.advisories.find(session.advisory);
        return advisory ? [sessionView(session, facts(advisory), records, context)] : [];
      })
      .filter((view) => folded(`${view.id} ${view.title} ${view.area.name} ${view.advisor.name}`).includes(wanted))
      .sort((one, other) => (one.startsAt < other.startsAt ? -direction : direction));
    return { items: items.slice(0, MOST_SHOWN) };
  },
});
