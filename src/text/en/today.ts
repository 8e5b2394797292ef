// Words of Hoy: its groups by what one does about them, the one action of a row, and when something is due.
// Short: a row is two lines of a 300 px panel.
import type { Text } from '../text.ts';

const people = (count: number) => (count === 1 ? 'the person' : `the ${count} people`);

export const today: Text['today'] = {
  groups: {
    trouble: 'Forms and installation',
    unanswered: 'No answer yet',
    lists: 'Attendance missing',
    review: 'Requests to review',
    correction: 'Requests to correct',
    search: 'Looking for a mentor',
    recruiting: 'Recruiting',
    dates: 'Link-up and dates',
    logistics: 'Logistics',
    awaited: 'Deliveries missing',
    deliveries: 'Deliveries to review',
    tools: 'List and survey to send',
    surveys: 'Surveys missing',
    reports: 'Reports and agreements',
    closing: 'To be closed',
    cases: 'Other ways of working',
    commitments: 'Overdue commitments',
    people: 'Training and directory',
  },
  onlyCases: 'Cases',
  due: (d) =>
    d.days < -1
      ? `${-d.days} days late`
      : d.days === -1
        ? '1 day late'
        : d.days === 0
          ? 'today'
          : d.days === 1
            ? 'tomorrow'
            : d.day,
  actions: {
    remind: 'Remind',
    reviewed: 'Reviewed',
    choose: 'Choose',
    otherDate: 'New date',
    held: 'It was held',
    setDay: 'Set',
    approve: 'Approve',
    send: 'Send',
    count: 'Enter',
    make: 'Make',
    write: 'Write',
    close: 'Close',
    see: 'See',
    join: 'Join',
    list: 'List',
  },
  done: {
    remind: 'Reminded',
    reviewed: 'Reviewed',
    held: 'Held',
    approve: 'Approved',
    send: 'Sent',
    count: 'Entered',
    make: 'Made',
  },
  bulk: {
    unanswered: (count) => (count === 1 ? 'Remind the mentor' : `Remind the ${count} mentors`),
    awaited: (count) => (count === 1 ? 'Remind the mentor' : `Remind the ${count} mentors`),
    tools: (count) => `Send to ${people(count)}`,
    surveys: (count) => `Write to ${people(count)}`,
    other: (count) => `Remind ${people(count)}`,
    reports: (count) => `Make the ${count} reports`,
    proposals: (count) => (count === 1 ? 'Propose a mentor' : `Propose for all ${count}`),
  },
  about: {
    newRequest: (d) =>
      d.participants > 0 ? `${d.area}, ${d.participants === 1 ? '1 person' : `${d.participants} people`}` : d.area,
    enrolled: (d) => `${d.enrolled} enrolled`,
    declined: (d) => (d.count === 1 ? '1 could not' : `${d.count} could not`),
    silent: () => 'did not answer',
    since: (d) => `since ${d.on}`,
  },
  meetings: {
    linkUp: (d) => `Link-up, ${d.area}`,
    training: (d) => `Training, ${d.name}, ${d.session.toLowerCase()}`,
    numbered: (d) => (d.of > 1 ? `Session ${d.number} of ${d.of}` : 'Session'),
    invited: (d) => `${d.count} invited`,
    online: 'Online',
  },
  notSent: {
    noAddress: (d) => `The address of ${d.who} is missing.`,
    over: () => 'No longer needed.',
    noForm: () => 'The form is missing: check the installation.',
  },
};
