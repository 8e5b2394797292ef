// What the add-on itself did in the sample: documents, follow-up plans, closings, invitations, answers from links.
// Each is played at its own moment, oldest first, so that mails, documents and log carry the right days.

import type { Id } from '../../src/define/ids.ts';
import { commitments } from '../../src/tables/commitments.ts';
import { incentiveCatalogue } from '../../src/tables/incentives.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { ofAdvisory } from '../own-block.ts';
import { actOnPage, ask } from '../site.ts';
import { rowsOf } from '../workbook-view.ts';
import type { AdvisoryCase, CommitmentCase, RequestCase } from './case.ts';
import type { Days } from './days.ts';
import { type EventSetting, type SampleEvent, tokenOf } from './event.ts';
import { needed } from './fill-base.ts';
import { sampleAreas } from './institution.ts';
import { latestEvents } from './latest-events.ts';
import { mentorEmail } from './mentor.ts';
import { sampleMentors } from './mentors.ts';
import { playAt } from './moment.ts';

export function playEvents(site: Workspace, setting: EventSetting): void {
  const endings = [...setting.filled].flatMap(([each, { advisory }]) =>
    advisory && each.advisory ? endingOf(each, each.advisory, advisory, setting.days) : [],
  );
  const events = [...endings, ...latestEvents(setting)];
  const when = ({ on, time }: SampleEvent) => setting.days.at(on, time);
  for (const event of events.sort((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0)))
    playAt(site.world, when(event), () => event.play(site));
}

/** Report, follow-up plan with its progress, incentive and closing of one advisory. */
function endingOf(
  each: RequestCase,
  { reportOn, planOn, commitments: agreed = [], incentive, closedOn, cancelled }: AdvisoryCase,
  advisory: Id<'advisories'>,
  days: Days,
): readonly SampleEvent[] {
  const events: SampleEvent[] = [];
  const add = (on: number | undefined, time: string, play: SampleEvent['play']) => {
    if (on !== undefined) events.push({ on, time, play });
  };
  add(reportOn, '10:15', (site) => ask(site, 'makeAdvisoryReport', { advisory }));
  add(planOn, '12:40', (site) => {
    const rows = agreed.map((commitment) => ({
      agreement: commitment.agreement,
      keyActivity: commitment.activity,
      ...ownerOf(each, commitment),
      startsOn: days.day(planOn ?? 0),
      dueOn: days.day(commitment.due),
      cost: commitment.cost ?? null,
    }));
    ask(site, 'changeBlock', ofAdvisory(advisory, 'follow-up', { act: 'addRows', rows }));
    ask(site, 'makeDocument', { kind: 'follow-up-plan', advisory });
  });
  for (const { agreement, progress } of agreed)
    add(progress?.on, '18:05', (site) => {
      const row = rowsOf(site, commitments).find((one) => one.agreement === agreement && one.advisory === advisory);
      const token = tokenOf(site, 'commitment', needed(row, agreement).id);
      actOnPage(site, 'reportProgress', token, { progress: progress?.value, note: progress?.note });
    });
  add(incentive?.on, '13:10', (site) => {
    const given = rowsOf(site, incentiveCatalogue).find(({ name }) => name === incentive?.name);
    ask(site, 'giveIncentive', { advisory, incentive: needed(given, incentive?.name ?? '').id });
  });
  add(closedOn, '13:30', (site) => ask(site, 'closeAdvisory', { advisory }));
  add(cancelled?.on, '11:00', (site) => ask(site, 'cancelAdvisory', { advisory, reason: cancelled?.reason ?? '' }));
  return events;
}

function ownerOf(each: RequestCase, { owner }: CommitmentCase) {
  const accepted = each.invitations?.find(({ answer }) => answer === 'accepted');
  if (owner === 'mentor' && accepted) {
    const mentor = sampleMentors[accepted.mentor];
    return { ownerName: mentor.name, ownerEmail: mentorEmail(mentor) };
  }
  const { contactName, contactEmail } = sampleAreas[each.area];
  return { ownerName: contactName, ownerEmail: contactEmail };
}
