// Words of the panel about advisories: what to do, where things stand, gentle hints.
// Short: they stand on buttons, marks and lines of a 300 px panel.
import type { Text } from '../text.ts';

export const advisories: Text['advisories'] = {
  actions: {
    scheduleLinkUp: 'Set the link-up',
    recordLinkUp: 'Record the link-up',
    setLogistics: 'See logistics',
    recordDelivery: 'Record delivery',
    reviewDeliverable: 'Review delivery',
    planSessions: 'Set dates',
    sendSessionTools: 'Send list and survey',
    recordAttendance: 'Record attendance',
    sendAdvisorSurvey: 'Send survey',
    writeReport: 'Write report',
    makeAdvisoryReport: 'Make report',
    planFollowUp: 'Write agreements',
    makePlan: 'Make plan',
    giveIncentive: 'Choose incentive',
    seeClosing: 'See closing',
    closeAdvisory: 'Close advisory',
  },
  states: {
    linkUp: 'Link-up due',
    preparation: 'In preparation',
    sessions: 'In sessions',
    report: 'Report due',
    followUp: 'Agreements due',
    closing: 'To close',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  sessionStates: {
    planned: 'Planned',
    today: 'Today',
    waitingAttendance: 'List missing',
    held: 'Held',
    cancelled: 'Cancelled',
  },
  deliverableStates: {
    asked: 'asked for',
    overdue: 'late',
    delivered: 'to review',
    approved: 'approved',
    returned: 'returned',
  },
  commitmentStates: {
    ahead: 'Not started',
    underWay: 'Under way',
    overdue: 'Late',
    done: 'Done',
    cancelled: 'Cancelled',
  },
  owes: (what, who) => (who === '' ? what : `${what} · waiting on ${who}`),
  coordination: 'the coordination',
  linkUpWas: (d) =>
    `The link-up of ${d.when}${d.place ? ` (${d.place})` : ''} was cancelled${d.reason ? `: ${d.reason}` : '.'}`,
  sessionTitle: (title, number, total) => (total > 1 ? `${title}, session ${number} of ${total}` : title),
  attention: {
    list: (day) => `List missing for ${day}`,
    linkUp: (area) => `Link-up: ${area}`,
    step: (step, title) => `${step}: ${title}`,
    detail: (code, who, what) =>
      [who === '' ? code : `${code} · ${who}`, what].filter((part) => part !== '').join('. '),
    enrolled: (title, enrolled) => (enrolled > 0 ? `${title}, ${enrolled} enrolled` : title),
    commitment: (who) => `Late agreement: ${who}`,
    late: (days) => (days === 1 ? 'since yesterday' : `${days} days ago`),
    ahead: (days, time) =>
      [days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`, time]
        .filter((part) => part !== '')
        .join(' '),
  },
  /** How many sessions of what length a format is. */
  lengths: {
    quick: () => 'one session of 2 to 4 hours',
    midTerm: (count) => `${count} sessions of about 2 hours`,
    longTerm: (count) => `${count} sessions of 1 to 2 hours`,
  },
  formatHints: {
    quickOne: () => 'The quick format is usually a single session; with more, mid-term may suit better.',
    quickHours: () => 'A quick session usually takes 2 to 4 hours.',
    midTermOnline: () => 'Mid-term was meant to be online, so that more people can join.',
    longTermCount: () => 'Long-term usually has more than three sessions towards one objective.',
    longTermHours: () => 'Long-term sessions usually take 1 to 2 hours.',
  },
};
