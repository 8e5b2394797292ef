// Why a project can advise another, or is not among the suggested ones.
import type { Text } from '../text.ts';

const list = (parts: readonly string[]) => parts.join(', ');
const appears = (n: number) => `${n} more ${n === 1 ? 'project' : 'projects'} would appear`;
const times = (n: number) => (n === 1 ? 'once' : `${n} times`);

export const suggestions: Text['suggestions'] = {
  rules: {
    itself: {
      group: () => 'the receiving project',
      reason: () => 'It is the receiving project.',
      relax: () => '',
    },
    sameOrganisation: {
      group: (n) => `${n} of the same organisation`,
      reason: (d) => `It is of the same organisation: ${d.organisation}.`,
      relax: () => '',
    },
    seated: {
      group: (n) => `${n} already there`,
      reason: () => 'It is already an advising project in this advisory.',
      relax: () => '',
    },
    paused: {
      group: (n) => `${n} paused`,
      reason: () => 'It is paused.',
      relax: (n) => `End the pause in the directory: ${appears(n)}.`,
    },
    unreachable: {
      group: (n) => `${n} without a contact`,
      reason: () => 'Its contact person or her e-mail is missing.',
      relax: (n) => `Write down contact and e-mail in the directory: ${appears(n)}.`,
    },
    language: {
      group: (n) => `${n} in another language`,
      reason: (d) => `It works in ${list(d.languages)}; the receiving project, in ${list(d.asked)}.`,
      relax: (n) => `Find interpretation or write down another language that both speak: ${appears(n)}.`,
    },
    full: {
      group: (n) => `${n} without room`,
      reason: (d) =>
        d.most === 0 ? 'It can advise nobody for now.' : `It already advises ${d.load} of ${d.most} at once.`,
      relax: (n) => `Wait until another advisory ends, or raise how many it takes at once: ${appears(n)}.`,
    },
  },
  themes: {
    shared: (entries) =>
      entries.length === 1 ? `It shares the theme ${list(entries)}.` : `It shares the themes ${list(entries)}.`,
    words: (words) => `Its themes have in common: ${list(words)}.`,
    none: () => 'It does not share the themes that are asked for.',
  },
  practice: {
    some: (words) => `What it can show mentions: ${list(words)}.`,
    none: () => 'What it can show does not mention what is to be learnt.',
    unknown: () => 'Nobody has written down which good practices it can show.',
  },
  context: (d) => {
    const parts = [
      ...(d.people.length > 0 ? [`it also works with ${list(d.people)}`] : []),
      ...(d.words.length > 0 ? [`its population has in common: ${list(d.words)}`] : []),
      ...(d.isSameKind ? ['it is the same kind of institution'] : []),
      ...(d.country ? [`it is also in ${d.country}`] : []),
    ];
    return parts.length > 0 ? capital(`${parts.join('; ')}.`) : 'Nothing alike is known of its context.';
  },
  load: ({ load, most, advised }) => {
    if (most === 0 && load === 0) return 'It can advise nobody for now.';
    const before = advised - load;
    const now = load === 0 ? `It is free: it can take ${most} at once.` : `It advises ${load} of ${most} at once.`;
    return `${now} ${before === 0 ? (load === 0 ? 'It has not advised here yet.' : 'It has not advised here before.') : `It has advised here ${times(before)} before.`}`;
  },
  sameLanguage: (names) => `Same language: ${list(names)}.`,
  together: (titles) => `It has advised this project before, in “${titles.join('”, “')}”.`,
  never: () => 'They have never been in an advisory together.',
  preferred: () => 'The receiving project asked for this one.',
  otherPreferred: () => 'The receiving project asked for another.',
  isPaused: () => 'Paused',
  leftOut: (n, groups) => `${n === 1 ? '1 does not appear' : `${n} do not appear`}: ${groups.join(', ')}.`,
  unsaid: () =>
    'What the receiving project wants to strengthen is not known yet. Once the request or the theme is filled, the suggestions will be better.',
  nobodyShares: () => 'None has the themes or what is to be learnt in common. These could in all other respects.',
  emptyDirectory: () => ({
    title: 'There are no projects in the directory yet',
    detail:
      'Write down the projects that can advise others, with their themes and contact. Suggestions come from there.',
  }),
  unknownParty: (party) => ({
    title: `Still to be written down: ${party}`,
    detail: 'Then it is known whom to suggest, and nobody of its own organisation ever is.',
  }),
  nobody: (relax) => ({
    title: 'No project can at the moment',
    detail: relax ? `What would help most: ${relax}` : 'Add projects of other organisations to the directory.',
  }),
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
