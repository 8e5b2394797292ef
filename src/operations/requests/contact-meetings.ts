// The meetings ahead of an advisory, when its contact changes: each as a file that puts it in the new contact's calendar,
// and one that takes it out of the former one's.
import type { Context } from '../../define/context.ts';
import type { MailAttachment } from '../../define/effects.ts';
import type { Id } from '../../define/ids.ts';
import { collection } from '../../define/records.ts';
import { linkUpFile, sessionFile } from '../../programmes/mentoring/calendar-files.ts';
import { dayWords, type PeopleRecords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import type { Request } from '../../tables/requests.ts';

export interface MeetingAhead {
  readonly advisory: Id<'advisories'>;
  /** undefined for the link-up. */
  readonly session: Id<'sessions'> | undefined;
  readonly version: number;
  readonly title: string;
  readonly when: string;
  readonly toAdd: MailAttachment;
  readonly toRemove: MailAttachment;
}

/** Only what people were told of: a session that was not announced is in nobody's calendar. */
export function meetingsAhead(
  { advisory, sessions }: AdvisoryFacts,
  before: Request,
  after: Request,
  records: PeopleRecords,
  context: Context,
): readonly MeetingAhead[] {
  const of = (request: Request) => {
    const read = { ...records, requests: collection([request]) };
    return { people: peopleOf(advisory, read, context), told: toldOf(advisory, read, context) };
  };
  const [old, now] = [of(before), of(after)];
  const isAhead = (at: string) => at > context.now;
  const linkUp = isAhead(advisory.linkUpAt) && advisory.linkUpDoneOn === '';
  const meeting = { ...advisory, linkUpVersion: (advisory.linkUpVersion ?? 0) + 1 };
  return [
    ...(linkUp
      ? [
          {
            advisory: advisory.id,
            session: undefined,
            version: meeting.linkUpVersion,
            title: context.text.mailsAdvisories.linkUp.title(now.told),
            when: dayWords(advisory.linkUpAt, context),
            toAdd: linkUpFile(meeting, 'REQUEST', now.told, now.people, context),
            toRemove: linkUpFile(meeting, 'CANCEL', old.told, old.people, context),
          },
        ]
      : []),
    ...sessions
      .filter((session) => isAhead(session.startsAt) && session.announcedOn !== '')
      .map((session) => {
        const moved = { ...session, calendarVersion: (session.calendarVersion ?? 0) + 1 };
        return {
          advisory: advisory.id,
          session: session.id,
          version: moved.calendarVersion,
          title: session.title || advisory.title,
          when: dayWords(session.startsAt, context),
          toAdd: sessionFile(moved, 'REQUEST', now.told, now.people, context),
          toRemove: sessionFile(moved, 'CANCEL', old.told, old.people, context),
        };
      }),
  ];
}
