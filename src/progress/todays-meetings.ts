// The meetings of today by their hour: link-ups, sessions and trainings, each with how far away it is.
// What is over stays in the day; once nothing is left to do about it, it is done.
import { joinAddress } from '../calendar/join-address.ts';
import { dayOf, timeOf, toSerial } from '../calendar/local-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { trainings } from '../tables/trainings.ts';
import type { AttentionAction, MeetingView } from '../views/attention.ts';
import { factsOf } from './advisory-facts.ts';
import { sessionTotal } from './advisory-state.ts';
import type { attentionTables } from './attention.ts';
import { LINK_UP_MINUTES } from './link-up-minutes.ts';
import { hoursOf } from './training-state.ts';

type MeetingRecords = Records<(typeof attentionTables)[number]>;
export type Meeting = Omit<MeetingView, 'time' | 'startsIn' | 'url'> & { readonly at: string; readonly place: string };

/** With those that others bring along. */
export function todaysMeetings(
  records: MeetingRecords,
  others: readonly Meeting[],
  context: Context,
): readonly MeetingView[] {
  const { today, now } = context;
  return [...linkUps(records, context), ...sessionsOf(records, context), ...trainingsOf(records, context), ...others]
    .filter(({ at }) => at !== '' && dayOf(at) === today)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.key < other.key ? -1 : 1))
    .map(({ at, place, ...meeting }) => {
      const url = joinAddress(place);
      const where = url === '' ? place : context.text.today.meetings.online;
      return {
        ...meeting,
        detail: [where, meeting.detail].filter((part) => part !== '').join(' · '),
        time: timeOf(at),
        startsIn: Math.round((toSerial(at) - toSerial(now)) * 1440),
        url,
      };
    });
}

function linkUps(records: MeetingRecords, context: Context): readonly Meeting[] {
  const words = context.text.today.meetings;
  return records.advisories.all
    .filter((row) => row.cancelledOn === '')
    .map((row) => ({
      key: `link-up-${row.id}`,
      at: row.linkUpAt,
      place: row.linkUpPlace,
      minutes: LINK_UP_MINUTES,
      title: words.linkUp({ area: records.areas.find(row.area)?.name ?? row.title }),
      detail: '',
      done: row.linkUpDoneOn !== '',
      action: null,
      opens: opening('openLinkUp', row.id, context),
    }));
}

function sessionsOf(records: MeetingRecords, context: Context): readonly Meeting[] {
  const words = context.text.today;
  const facts = factsOf(records, context);
  return records.sessions.all
    .filter((row) => row.cancelledOn === '' && row.startsAt !== '' && dayOf(row.startsAt) === context.today)
    .flatMap((row): Meeting[] => {
      const advisory = records.advisories.find(row.advisory);
      if (advisory?.cancelledOn !== '') return [];
      const own = facts(advisory);
      const number = own.sessions.findIndex(({ id }) => id === row.id) + 1;
      const enrolled = row.enrolled ?? 0;
      const parts = [
        words.meetings.numbered({ number, of: sessionTotal(own) }),
        enrolled > 0 ? words.about.enrolled({ enrolled }) : '',
      ];
      const done = row.attendanceOn !== '';
      return [
        {
          key: `session-${row.id}`,
          at: row.startsAt,
          place: row.place,
          minutes: Math.round((row.hours ?? 1) * 60),
          title: advisory.title,
          detail: parts.filter((part) => part !== '').join(' · '),
          done,
          action: done ? null : { kind: 'recordAttendance', label: words.actions.list, target: row.id },
          opens: opening('openSession', row.id, context),
        },
      ];
    });
}

function trainingsOf(records: MeetingRecords, context: Context): readonly Meeting[] {
  const words = context.text.today;
  return records.trainings.all
    .filter(({ cancelledOn }) => cancelledOn === '')
    .map((row) => ({
      key: `training-${row.id}`,
      at: row.startsAt,
      place: row.place,
      minutes: Math.round(hoursOf(row) * 60),
      title: words.meetings.training({
        name: row.name,
        session: trainings.columns.session.show(row.session, context),
      }),
      detail: row.invited.length > 0 ? words.meetings.invited({ count: row.invited.length }) : '',
      done: row.attended.length > 0,
      action: row.attended.length > 0 ? null : { kind: 'openTraining', label: words.actions.list, target: row.id },
      opens: opening('openTraining', row.id, context),
    }));
}

function opening(kind: AttentionAction['kind'], target: string, { text }: Context): AttentionAction {
  return { kind, label: text.today.actions.see, target };
}
