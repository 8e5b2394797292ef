// Why somebody should be invited to give technical assistance, or is not among those suggested.
import type { assistants as es } from '../es/assistants.ts';

const list = (parts: readonly string[]) => parts.join(', ');
const appear = (n: number) => (n === 1 ? '1 more person would appear' : `${n} more people would appear`);

export const assistants: typeof es = {
  rules: {
    sameInstitution: {
      group: (n) => `${n} of the institution that asks`,
      reason: (d) => `Is of ${d.institution}, which asks for the assistance.`,
      relax: () => '',
    },
    seated: {
      group: (n) => `${n} who ${n === 1 ? 'takes' : 'take'} part already or ${n === 1 ? 'is' : 'are'} invited`,
      reason: () => 'Takes part in this assistance already, or is awaited.',
      relax: () => '',
    },
    declined: {
      group: (n) => `${n} who answered already`,
      reason: () => 'Answered this invitation already, or it was withdrawn.',
      relax: () => '',
    },
    paused: {
      group: (n) => `${n} paused`,
      reason: () => 'Is paused.',
      relax: (n) => `End the pause in the directory: ${appear(n)}.`,
    },
    consent: {
      group: (n) => `${n} without consent on record`,
      reason: () => 'It is not on record that she agreed to be in the directory.',
      relax: (n) => `Note the day on which she agreed to be in the directory: ${appear(n)}.`,
    },
    full: {
      group: (n) => `${n} without room`,
      reason: (d) =>
        d.most === 0 ? 'Cannot give assistance for now.' : `Gives ${d.load} of ${d.most} assistances at once already.`,
      relax: (n) => `Wait for another to end, or raise how many at once: ${appear(n)}.`,
    },
  },
  area: { same: () => 'Works in this thematic area.', other: () => 'This thematic area is not on record.' },
  local: { yes: (place) => `Is a local expert of ${place}.`, no: () => 'Is no local expert of the region.' },
  populations: {
    some: (names) => `Has worked with ${list(names)}.`,
    none: () => 'No work with this population is on record.',
  },
  experience: {
    some: (words) => `What was done before mentions: ${list(words)}.`,
    none: () => 'What was done before does not mention what is asked for.',
  },
  modalities: {
    some: (names) => `Works by ${list(names)}.`,
    none: () => 'The ways of working that are asked for are not on record.',
  },
  load: ({ load, most, done }) => {
    const before = done === 0 ? '' : ` Gave ${done === 1 ? '1 assistance' : `${done} assistances`} here.`;
    if (most === 0) return `Cannot give assistance for now.${before}`;
    return `${load === 0 ? 'Is free.' : `Gives ${load} of ${most} assistances at once.`}${before}`;
  },
  speaks: (languages) => `Speaks ${languages}.`,
  isLocal: () => 'local expert',
  nobodyShares: () => 'Nobody has this area or anything like it on record. They could otherwise.',
  emptyDirectory: () => ({
    title: 'No assistants in the directory yet',
    detail: 'Note who can give assistance, with their region and areas. Mark the local experts.',
  }),
  noRequest: () => ({
    title: 'The request is missing',
    detail: 'Area, region and demand tell whom to propose.',
  }),
  nobody: (relax) => ({
    title: 'Nobody of the directory can now',
    detail: relax ? `What would help most: ${relax}` : 'Add assistants to the directory, of the region if you can.',
  }),
};
