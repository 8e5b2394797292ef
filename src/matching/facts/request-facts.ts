// One request prepared for comparing: its topic, words, moment and place as numbers, and who has been asked already.
// The words in common with everybody are counted here once, through the index of the fleet.
import { dayOf } from '../../calendar/local-date.ts';
import type { Area } from '../../tables/areas.ts';
import type { Assignment } from '../../tables/assignments.ts';
import type { Request } from '../../tables/requests.ts';
import { type Fleet, languageKeys, levelKeys, type modalityKeys } from './fleet.ts';
import { bitsOf, minuteNumber, monthNumber, SESSION_MINUTES, slotOf } from './moments.ts';
import type { TopicStanding } from './topic-index.ts';
import type { WordsInCommon } from './vocabulary.ts';

export interface RequestFacts {
  readonly row: Request;
  readonly area: Area | undefined;
  readonly topic: TopicStanding;
  readonly topicWords: WordsInCommon;
  readonly focusWords: WordsInCommon;
  readonly level: number;
  readonly modality: (typeof modalityKeys)[number] | '';
  readonly language: number;
  /** -1 when the moment is not known, or on a Sunday. */
  readonly slot: number;
  /** Minutes; -1 when the moment is not known. */
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly placeWords: WordsInCommon;
  readonly organisation: number;
  readonly contactEmail: number;
  readonly preferred: ReadonlySet<number>;
  readonly ruledOut: ReadonlySet<number>;
  readonly invited: ReadonlySet<number>;
  readonly declined: ReadonlySet<number>;
  /** Those whose invitation to this request ended without an answer. */
  readonly silent: ReadonlySet<number>;
  /** Organisations of those who were invited or have accepted. */
  readonly organisationsTaken: ReadonlySet<number>;
  readonly seats: number;
  readonly accepted: number;
}

const NOBODY: ReadonlySet<number> = new Set();

export interface RequestSources {
  readonly area: Area | undefined;
  /** Those of this request. */
  readonly assignments: readonly Assignment[];
}

export function prepareRequest(row: Request, { area, assignments }: RequestSources, fleet: Fleet): RequestFacts {
  const topic = fleet.topics.rows.get(row.topic);
  const known = row.proposedAt !== '';
  const start = known ? minuteNumber(row.proposedAt) : -1;
  const asked = assignments.length === 0 ? NOBODY_ASKED : askedIn(assignments, fleet);
  return {
    row,
    area,
    topic: fleet.topics.standing(row.topic),
    topicWords: fleet.vocabulary.inCommonWith(topic ? topic.name : row.focus),
    focusWords: fleet.vocabulary.inCommonWith(row.focus),
    level: row.level === '' ? 0 : bitsOf([row.level], levelKeys),
    modality: row.modality,
    language: row.language === '' ? 0 : bitsOf([row.language], languageKeys),
    slot: slotOf(row.proposedAt),
    start,
    end: known ? start + SESSION_MINUTES : -1,
    month: monthNumber(known ? dayOf(row.proposedAt) : fleet.today),
    placeWords: fleet.places.inCommonWith(`${row.place} ${area?.place ?? ''}`),
    organisation: fleet.names.find(`organisation ${area?.name ?? ''}`),
    contactEmail: fleet.names.find(`email ${row.contactEmail}`),
    preferred: indicesOf(row.preferred, fleet),
    ruledOut: indicesOf(row.excluded, fleet),
    invited: asked.invited,
    declined: asked.declined,
    silent: asked.silent,
    organisationsTaken: asked.organisationsTaken,
    seats: row.seats ?? 1,
    accepted: asked.accepted,
  };
}

type Asked = Pick<RequestFacts, 'invited' | 'declined' | 'silent' | 'organisationsTaken' | 'accepted'>;

const NOBODY_ASKED: Asked = {
  invited: NOBODY,
  declined: NOBODY,
  silent: NOBODY,
  organisationsTaken: NOBODY,
  accepted: 0,
};

function askedIn(assignments: readonly Assignment[], fleet: Fleet): Asked {
  const whoAnswered = (...answers: readonly Assignment['answer'][]) =>
    assignments.filter(({ answer }) => answers.includes(answer)).map(({ advisor }) => advisor);
  const invited = indicesOf(whoAnswered('', 'accepted'), fleet);
  return {
    invited,
    declined: indicesOf(whoAnswered('declined'), fleet),
    silent: indicesOf(whoAnswered('silent'), fleet),
    organisationsTaken: new Set([...invited].map((index) => fleet.advisors[index]?.organisation ?? -1)),
    accepted: whoAnswered('accepted').length,
  };
}

function indicesOf(ids: readonly string[], fleet: Fleet): ReadonlySet<number> {
  return ids.length === 0 ? NOBODY : new Set(ids.flatMap((id) => fleet.indexOf.get(id) ?? []));
}

/** What of a request decides where a rule or a term looks at the person alone. */
export const nothing = (): unknown => undefined;
