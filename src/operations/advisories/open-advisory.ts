// Opens the advisory of an accepted invitation, and tells the area and the mentor what comes next.
// Asked twice for the same request and mentor, it answers with the advisory that is already open.
import { addDays, daysBetween } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import type { Effect } from '../../define/effects.ts';
import type { Id } from '../../define/ids.ts';
import { type Change, collection, insert, type Records } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { toldOf } from '../../programmes/mentoring/told.ts';
import { contactOf, heldCode } from '../../progress/case-contact.ts';
import { inTimeFor } from '../../progress/promise.ts';
import { plannedSessionsOf } from '../../progress/session-format.ts';
import { type Advisory, advisories } from '../../tables/advisories.ts';
import type { advisors } from '../../tables/advisors.ts';
import type { areas } from '../../tables/areas.ts';
import type { Assignment } from '../../tables/assignments.ts';
import type { Request } from '../../tables/requests.ts';
import type { topics } from '../../tables/topics.ts';
import { conditionBlock } from './condition.ts';

/** An invitation that was accepted, with what the mentor said. */
type Accepted = Pick<Assignment, 'advisor'> & Partial<Pick<Assignment, 'comment'>>;

export interface OpenedAdvisory {
  readonly id: Id<'advisories'>;
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
}

export function openAdvisoryChanges(
  request: Request,
  assignment: Accepted,
  records: Records<typeof advisories | typeof advisors | typeof areas | typeof topics>,
  context: Context,
): OpenedAdvisory {
  const open = records.advisories.all.find(
    (row) => row.request === request.id && row.advisor === assignment.advisor && row.cancelledOn === '',
  );
  if (open) return { id: open.id, changes: [], effects: [] };
  const id = context.newId(advisories);
  const title = records.topics.find(request.topic)?.name ?? request.focus;
  const values: Partial<Omit<Advisory, 'id'>> = {
    title,
    request: request.id,
    area: request.area,
    advisor: assignment.advisor,
    topic: request.topic,
    format: request.format,
    plannedSessions: plannedSessionsOf(request.format, context.settings),
    openedOn: context.today,
    condition: assignment.comment ?? '',
  };
  return {
    id,
    changes: [insert(advisories, id, values)],
    effects: announce(id, title, request, assignment, records, context),
  };
}

function announce(
  about: Id<'advisories'>,
  title: string,
  request: Request,
  assignment: Accepted,
  records: Records<typeof advisors | typeof areas>,
  context: Context,
): readonly Effect[] {
  const words = context.text.mailsAdvisories;
  const { today, settings } = context;
  const told = toldOf(
    { id: about, title, area: request.area, advisor: assignment.advisor, request: request.id },
    { ...records, requests: collection([request]) },
    context,
    {
      count: String(daysBetween(today, inTimeFor(addDays(today, settings.linkUpDays), request.proposedAt, today))),
    },
  );
  const said = { condition: assignment.comment ?? '', conditionSettledOn: '', linkUpDoneOn: '' } as const;
  const contact = contactOf(request, records.areas.find(request.area), context);
  return [
    ...mail(context, {
      to: contact.email,
      cc: contact.copy,
      about,
      subject: words.mentorFound.subject(told),
      blocks: [
        { type: 'text', text: words.mentorFound.body(told) },
        conditionBlock(said, told.mentor, 'other', context),
        {
          type: 'button',
          label: words.followRequest(),
          url: context.pageLink('request', heldCode(request.id, request)),
        },
      ],
    }),
    ...mail(context, {
      to: records.advisors.find(assignment.advisor)?.email ?? '',
      about,
      subject: words.mentorWelcome.subject(told),
      blocks: [
        { type: 'text', text: words.mentorWelcome.body(told) },
        conditionBlock(said, told.mentor, 'mentor', context),
        {
          type: 'facts',
          facts: [
            [words.facts.area(), told.area],
            [words.facts.contact(), contact.name],
            [words.facts.title(), title],
            [words.facts.objective(), request.objective],
          ],
        },
      ],
    }),
  ];
}
