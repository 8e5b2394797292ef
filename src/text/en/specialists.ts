// Why a specialist should be invited to a round, or does not appear among those suggested.
import type { specialists as es } from '../es/specialists.ts';

const list = (parts: readonly string[]) => parts.join(', ');
const appears = (n: number) => (n === 1 ? '1 more specialist would appear' : `${n} more specialists would appear`);

export const specialists: typeof es = {
  rules: {
    askingCountry: {
      group: (n) => `${n} from the country that asks for the round`,
      reason: (d) => `Is from ${d.country}, the country that asks for the round.`,
      relax: () => '',
    },
    seated: {
      group: (n) => `${n} already in the panel or invited`,
      reason: () => 'Is in the panel already, or an answer is awaited.',
      relax: () => '',
    },
    declined: {
      group: (n) => `${n} who already answered to this round`,
      reason: () => 'Already answered to this round, or the invitation was withdrawn.',
      relax: () => '',
    },
    sameCountry: {
      group: (n) => `${n} from a country that is in the panel already`,
      reason: (d) => `Somebody from ${d.country} is in the panel; the two specialists come from different countries.`,
      relax: () => '',
    },
    paused: {
      group: (n) => `${n} paused`,
      reason: () => 'Is paused.',
      relax: (n) => `End the pause in the directory: ${appears(n)}.`,
    },
    consent: {
      group: (n) => `${n} without consent on record`,
      reason: () => 'It is not on record that this person agreed to be in the directory.',
      relax: (n) => `Note the day of agreement to being in the directory: ${appears(n)}.`,
    },
    teams: {
      group: (n) => `${n} without teams led`,
      reason: () => 'No experience leading teams is on record, which the profile asks for.',
      relax: (n) => `Note how many years of leading teams: ${appears(n)}.`,
    },
    language: {
      group: (n) => `${n} in another language`,
      reason: (d) => `Works in ${list(d.languages)}; the country that asks, in ${list(d.asked)}.`,
      relax: (n) => `Plan for interpreting and note the language in the request: ${appears(n)}.`,
    },
    full: {
      group: (n) => `${n} without room`,
      reason: (d) =>
        d.most === 0 ? 'Cannot take part in any round for now.' : `Is already in ${d.load} of ${d.most} at once.`,
      relax: (n) => `Wait until another round ends, or raise how many at once: ${appears(n)}.`,
    },
  },
  interest: (named) => `The country asked to learn from ${named}.`,
  otherInterest: () => 'The country asked to learn from others.',
  initiatives: {
    some: (words) => `What was led mentions: ${list(words)}.`,
    none: () => 'What was led does not mention what is asked for.',
    unknown: () => 'Initiatives led are not on record.',
  },
  themes: {
    some: (entries) => `Themes in common: ${list(entries)}.`,
    none: () => 'No themes in common with what is asked for.',
  },
  teams: (years) => (years === 1 ? 'Has led teams for 1 year.' : `Has led teams for ${years} years.`),
  load: ({ load, most, done }) => {
    const before = done === 0 ? '' : ` Took part in ${done === 1 ? '1 round' : `${done} rounds`} here.`;
    if (most === 0) return `Cannot take part in any round for now.${before}`;
    return `${load === 0 ? 'Is free.' : `Is in ${load} of ${most} at once.`}${before}`;
  },
  speaks: (languages) => `Speaks ${list(languages)}.`,
  nobodyShares: () => 'Nobody shares the themes or initiatives that are asked for. These could otherwise.',
  emptyDirectory: () => ({
    title: 'No specialists in the directory yet',
    detail: 'Note who could be in a panel, with country, initiatives led and teams led.',
  }),
  unknownCountry: (party) => ({
    title: `It is not known which is ${party}`,
    detail: 'The request says it. Nobody of that country is ever proposed.',
  }),
  nobody: (relax) => ({
    title: 'Nobody of the directory can now',
    detail: relax ? `What would help most: ${relax}` : 'Add specialists of other countries to the directory.',
  }),
};
