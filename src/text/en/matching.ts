// Why somebody fits a request or does not appear: rules, terms of the score, summaries.
// The names of the terms are the labels of their weights in the settings.
import type { Text } from '../text.ts';

export const matching: Text['matching'] = {
  rules: {
    active: {
      group: (n) => `${n} out of service`,
      reason: (d) =>
        d.standing === 'retired'
          ? 'She has left the programme.'
          : d.standing === 'paused'
            ? 'She is on a pause.'
            : 'She is still a candidate: her profile is missing, or she has to be made active.',
      relax: (n) => `Bring back or activate whoever can take part: ${more(n)}.`,
    },
    trained: {
      group: (n) => `${n} without the whole training`,
      reason: (d) =>
        d.first
          ? 'She still needs the second training session.'
          : d.second
            ? 'She still needs the first training session.'
            : 'She has not taken the training.',
      relax: (n) => `Complete the training of whoever lacks it, and activate her: ${more(n)}.`,
    },
    invited: {
      group: (n) => `${n} invited already`,
      reason: () => 'She is invited to this request already.',
      relax: () => '',
    },
    declined: {
      group: (n) => `${n} who said no`,
      reason: () => 'She answered that she cannot take this request.',
      relax: () => '',
    },
    silent: {
      group: (n: number) => `${n} who did not answer`,
      reason: () => 'She was invited to this request and did not answer.',
      relax: (n) => `Call her and note her answer, or invite her again with a reason: ${more(n)}.`,
    },
    ruledOut: {
      group: (n) => `${n} ruled out by the area`,
      reason: () => 'The area asked for somebody else.',
      relax: (n) => `Talk it over with the area: ${more(n)}.`,
    },
    conflict: {
      group: (n) => `${n} with a conflict of interest`,
      reason: (d) => (d.herself ? 'She made the request herself.' : 'She belongs to whoever made the request.'),
      relax: () => '',
    },
    panel: {
      group: (n) => `${n} from an organisation that is in already`,
      reason: (d) => `There is somebody from ${d.organisation} already.`,
      relax: (n) => `Accept two people from one organisation: ${more(n)}.`,
    },
    modality: {
      group: (n) => `${n} who work another way`,
      reason: (d) => (d.onlineOnly ? 'She works online only.' : 'She works on site only.'),
      relax: (n) => `Leave the modality open: ${more(n)}.`,
    },
    language: {
      group: (n) => `${n} in another language`,
      reason: (d) => `She did not name ${d.asked} among her languages.`,
      relax: (n) => `Change the language of the session or find an interpreter: ${more(n)}.`,
    },
    availability: {
      group: (n) => `${n} busy at that time`,
      reason: (d) => (d.busy ? 'She has another session at that time.' : `She cannot do ${d.slot}.`),
      relax: (n) => `Move the date or the hour to one at which they can: ${more(n)}.`,
    },
    engaged: {
      group: (n) => `${n} who accepted another at that time`,
      reason: (d) => `She has already accepted ${d.code} for that time.`,
      relax: (n) => `Move the hour to one at which they are not taken: ${more(n)}.`,
    },
    capacity: {
      group: (n, d) => `${n} full in ${d.month}`,
      reason: (d) =>
        d.capacity === 0
          ? 'She said that she can take no advisories.'
          : `She has ${d.load} of ${d.capacity} in ${d.month}.`,
      relax: (n, d) => `Move the session out of ${d.month}: ${more(n)}.`,
    },
  },
  topic: {
    given: (d) => `She has given “${d.topic}” ${times(d.times)}.`,
    offers: (d) => `She offers “${d.topic}”; it would be her first time.`,
    family: (d) => `She gives other topics of ${d.family}.`,
    words: (d) =>
      d.count === 1 ? 'One word of the topic is in her profile.' : `${d.count} words of the topic are in her profile.`,
    none: () => 'She has not named this topic.',
  },
  focus: {
    some: (d) =>
      d.count === 1
        ? 'Her experience mentions one word of the focus.'
        : `Her experience mentions ${d.count} of ${d.asked} words of the focus.`,
    none: () => 'Her profile does not mention the focus.',
  },
  level: {
    same: (d) => `She serves groups of ${d.asked} level.`,
    other: (d) => `She did not name the ${d.asked} level.`,
    unknown: () => 'She has not said which levels she serves.',
  },
  modality: {
    same: () => 'She works in the modality asked for.',
    covered: () => 'She can combine on site and online.',
    other: () => 'She did not name this modality.',
    unknown: () => 'She has not said in which modality she works.',
  },
  availability: {
    free: (d) => `She is free on ${d.slot}.`,
    other: (d) => `She did not name ${d.slot}.`,
    unknown: () => 'She has not told her hours; she has to be asked.',
  },
  satisfaction: {
    noSurveys: () => 'There are no surveys yet: satisfaction does not count.',
    some: (d) => `${d.average.toFixed(1)} of 5 in ${d.answers === 1 ? 'one survey' : `${d.answers} surveys`}.`,
    none: (d) => `No surveys yet; the mean of the programme counts (${d.mean.toFixed(1)}).`,
  },
  answers: {
    silent: (d: { code: string; on: string }) => `Did not answer the invitation to ${d.code} (${d.on}).`,
    none: () => 'Has no recent invitation without an answer.',
  },
  load: {
    room: (d) =>
      sentence(
        `${places(d.free, d.capacity)} in ${d.month}; ${d.lately === 0 ? 'no recent advisories' : `${d.lately} in the last months`}`,
      ),
  },
  place: {
    near: (d) => `She is in ${d.place}, close to the session.`,
    far: (d) => `She is in ${d.place} and would have to travel.`,
    unknown: () => 'She has not said where she lives.',
  },
  groups: {
    experienced: () => 'She has experience with groups.',
    without: (d) => `No experience with groups; there would be ${d.participants} participants.`,
  },
  continuity: {
    before: (d) =>
      `She has accompanied the group of “${d.area}”${d.average === null ? '' : ` (${d.average.toFixed(1)} of 5)`}.`,
    none: (d) => `She has not accompanied the group of “${d.area}” yet.`,
  },
  preference: {
    named: () => 'The area asked for her.',
    other: () => 'The area prefers somebody else.',
  },
  priority: (d) => {
    const reasons = [
      ...(d.leader ? ['is a community leader'] : []),
      ...(d.language ? ['speaks an indigenous or sign language'] : []),
      ...(d.gender ? ['is trained in gender perspective'] : []),
    ];
    return reasons.length > 0 ? `She ${list(reasons)}.` : 'Her profile does not mention work with this population.';
  },
  summary: {
    given: (d) =>
      `has given this topic ${times(d.times)}${d.area ? ` in “${d.area}”` : ''}${d.average === null ? '' : ` (${d.average.toFixed(1)} of 5)`}`,
    offers: () => 'offers this topic',
    family: (d) => `gives topics of ${d.family}`,
    words: () => 'has a profile close to the topic',
    none: () => 'has not named this topic',
    free: (d) => `is free on ${d.slot}`,
    unknownTime: () => 'has to be asked about the time',
    asked: (d) => `has also been invited to ${d.code} at that time`,
    preferred: () => 'was asked for by the area',
    continuity: (d) => `has accompanied the group of “${d.area}”`,
    whole: (parts) => (parts.length === 0 ? '' : `She ${list(parts)}.`),
  },
  room: (d) => `${places(d.free, d.capacity)} in ${d.month}`,
  excluded: (n, groups) => `${n === 1 ? '1 does not appear' : `${n} do not appear`}: ${groups.join(', ')}.`,
  nobody: (relax) =>
    relax
      ? `Nobody meets everything. What would help most: ${relax} You can also open a recruiting from the request.`
      : 'Nobody meets everything. You can open a recruiting from the request.',
  emptyDirectory: () => 'The directory is empty. Add mentors under People, or import them from a list.',
  title: (d) => (d.level ? `${d.topic}, ${d.level} level` : d.topic),
  participants: (n) => (n === 1 ? '1 participant' : `${n} participants`),
  noDate: () => 'no date',
};

function more(n: number): string {
  return n === 1 ? '1 more person would appear' : `${n} more people would appear`;
}

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}

function places(free: number, capacity: number): string {
  return capacity === 1 ? (free === 1 ? '1 place free' : 'no free place') : `${free} of ${capacity} places free`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
