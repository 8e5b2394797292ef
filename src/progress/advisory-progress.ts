// The progress of one advisory in the mentoring programme, with the names of who owes each step.
// The one way for screens, reminders and reports to ask how far it is.
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { mentoring } from '../programmes/mentoring/mentoring.ts';
import type { advisors } from '../tables/advisors.ts';
import type { areas } from '../tables/areas.ts';
import type { ProgressView } from '../views/progress-view.ts';
import type { AdvisoryFacts } from './advisory-facts.ts';
import { isOver } from './advisory-state.ts';
import { progressOf } from './progress.ts';

export type NameTable = typeof areas | typeof advisors;

export function advisoryProgress(facts: AdvisoryFacts, records: Records<NameTable>, context: Context): ProgressView {
  const { advisory } = facts;
  return progressOf(
    mentoring,
    {
      id: advisory.id,
      facts,
      today: context.today,
      over: isOver(facts),
      owners: {
        coordination: context.text.advisories.coordination,
        area: records.areas.find(advisory.area)?.name ?? mentoring.owners.area[context.language],
        advisor: records.advisors.find(advisory.advisor)?.name ?? mentoring.owners.advisor[context.language],
      },
    },
    context,
  );
}
