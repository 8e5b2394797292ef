// Words of the panel about the directory, its import, trainings, areas and topics.
// The team reads them.
import type { Text } from '../text.ts';

export const people: Text['people'] = {
  pipeline: {
    training1: 'The first training session is missing',
    training2: 'The second training session is missing',
    profile: 'Her profile is missing',
    ready: 'Ready to mentor',
  },
  criteria: {
    vocation: 'Vocation for mentoring',
    groups: 'Experience with groups',
    consent: 'Agreed to the use of her data',
    gender: 'Training in gender perspective',
    digital: 'Uses video calls',
  },
  paused: (d) => (d.until ? `Paused until ${d.until}` : 'Paused'),
  history: {
    advisory: (d) => [d.area, d.state].filter((part) => part !== '').join(' · '),
    open: 'under way',
    closed: 'finished',
    cancelled: 'cancelled',
    training: (d) => `Training, ${d.session.toLowerCase()} session`,
    incentive: 'Incentive',
  },
  trainingStates: { planned: 'Planned', waitingAttendance: 'Attendance missing', held: 'Held', cancelled: 'Cancelled' },
  lacks: { first: 'needs the first', second: 'needs the second', both: 'needs both' },
  convened: (d) => `${d.label}, invited for ${d.on}`,
  retired: (d) => `Left: ${d.reason}`,
  imported: {
    noName: 'There is no name.',
    noEmail: (d) =>
      d.written ? `The e-mail “${d.written}” is not valid.` : 'There is no e-mail, which is needed for inviting her.',
    noAddress: (d) =>
      d.written
        ? `The e-mail “${d.written}” is not valid: she cannot be written to until there is one.`
        : 'There is no e-mail: she cannot be written to until there is.',
    duplicate: (d) => `In the directory already (${d.id}).`,
    repeated: 'Repeated in the list.',
    unread: (d) => `${d.field}: ${d.problem}`,
    unknownTopics: (d) => `Topics that are not in the catalogue: ${d.names}. They are in her notes.`,
    summary: (d) =>
      `${[
        d.added === 1 ? '1 person was added' : `${d.added} people were added`,
        ...(d.updated > 0 ? [`${d.updated} brought up to date`] : []),
        ...(d.topics > 0 ? [d.topics === 1 ? '1 new topic' : `${d.topics} new topics`] : []),
        ...(d.skipped > 0 ? [d.skipped === 1 ? '1 row was left out' : `${d.skipped} rows were left out`] : []),
      ].join('; ')}.`,
    changedSince: 'Somebody changed the row after it was imported.',
    usedSince: (d) => `Used in ${d.id} by now.`,
    family: 'To be sorted',
    last: (d) =>
      [d.people === 1 ? '1 person' : `${d.people} people`, `on ${d.day}`, d.by]
        .filter((part) => part !== '')
        .join(', '),
    undone: (d) =>
      `${[
        d.removed === 1 ? '1 person was taken out' : `${d.removed} people were taken out`,
        ...(d.restored > 0 ? [d.restored === 1 ? '1 is as before' : `${d.restored} are as before`] : []),
        ...(d.topics > 0 ? [d.topics === 1 ? '1 topic was taken out' : `${d.topics} topics were taken out`] : []),
        ...(d.kept > 0 ? [d.kept === 1 ? '1 row stays' : `${d.kept} rows stay`] : []),
      ].join('; ')}.`,
    consent: 'The coordination confirmed that she has given her consent',
  },
  noFamily: 'No family',
};
