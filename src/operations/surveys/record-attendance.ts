// Quick entry of who came: names, added to those on record; or the two totals of the paper list, which replace the count.
// Many more than were expected are asked about first. Names are kept of those who agreed; the others are counted without one. With `complete`, the attendance of the session is closed in the same click.
import * as v from 'valibot';
import { askAbout, checkValues, needValue, readCount } from '../../define/check-values.ts';
import { consentOf } from '../../define/consent.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { advisories } from '../../tables/advisories.ts';
import { attendance } from '../../tables/attendance.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { type Correction, womenIn } from './attendance-correction.ts';

const MOST_PEOPLE = 200;

const personInput = v.object({
  name: v.string(),
  gender: v.optional(v.string()),
  ageGroup: v.optional(v.string()),
  place: v.optional(v.string()),
  organisation: v.optional(v.string()),
  consent: v.optional(v.boolean()),
});

const hasAgreed = (person: { readonly consent?: unknown }): boolean => person.consent === true;

export const recordAttendance = defineOperation({
  // Request and advisory say how many were expected.
  reads: [sessions, advisories, requests],
  input: v.object({
    session: v.string(),
    people: v.optional(v.array(personInput)),
    /** Totals of the whole session, as the paper list says. */
    counts: v.optional(v.object({ attended: v.number(), women: v.number() })),
    fromList: v.optional(v.boolean()),
    complete: v.optional(v.boolean()),
  }),
  run(records, input, context) {
    const session = records.sessions.get(input.session);
    if (session.cancelledOn !== '') throw refuse('sessionCancelled', { id: session.id });
    if (session.startsAt.slice(0, 10) > context.today)
      throw refuse('dayAhead', { when: dayWords(session.startsAt, context) });
    const given = input.people ?? [];
    if (given.length > MOST_PEOPLE) throw refuse('tooManyPeople', { max: MOST_PEOPLE });
    if (given.length === 0 && !input.counts) throw refuse('attendanceEmpty');
    const { columns } = attendance;
    const people = given.map((person) => {
      const name = needValue(columns.name, person.name, context);
      return { ...checkValues(columns, person, context), name };
    });
    const counted = input.counts && {
      attended: readCount(sessions.columns.attended, input.counts.attended, context),
      women: readCount(sessions.columns.women, input.counts.women, context),
    };
    if (counted && counted.women > counted.attended) throw refuse('womenAboveTotal', counted);
    if (counted && counted.attended < people.length)
      throw refuse('countBelowRecorded', { recorded: people.length, attended: counted.attended });
    const attended = counted?.attended ?? (session.attended ?? 0) + people.length;
    const women = counted?.women ?? (session.women ?? 0) + people.filter((person) => person.gender === 'woman').length;
    const attendanceOn = input.complete ? session.attendanceOn || context.today : session.attendanceOn;
    if (attended !== session.attended)
      askAbout(sessions.columns.attended, attended, { ...session, attendanceOn }, context);
    const named = people.filter(hasAgreed).map((person) => ({ person, id: context.newId(attendance) }));
    const undo: Correction = {
      session: session.id,
      remove: named.map(({ id }) => id),
      // Names that are taken out take themselves out of the totals; the others are counted here.
      adjust: {
        attended: (session.attended ?? 0) - attended + named.length,
        women: (session.women ?? 0) - women + womenIn(named.map(({ person }) => ({ gender: person.gender ?? '' }))),
      },
      reopen: session.attendanceOn === '' && attendanceOn !== '',
    };
    return {
      changes: [
        ...named.map(({ person, id }) =>
          insert(attendance, id, {
            ...person,
            session: session.id,
            channel: input.fromList ? 'list' : 'panel',
            recordedOn: context.today,
            ...consentOf(context, context.today, input.fromList ? '' : context.text.people.imported.consent),
          }),
        ),
        update(sessions, session.id, { attended, women, attendanceOn }),
      ],
      result: { session: session.id as string, attended, women, complete: attendanceOn !== '', undo },
      logged: `${session.id} · ${attended}`,
    };
  },
});
