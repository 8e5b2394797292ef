// Everybody who could be asked, prepared once: options as bits, names as numbers, words in an index, loads and history.
// Rules and terms look only at these facts, so that ten million pairs need no work on text.
import type { LocalDate } from '../../calendar/local-date.ts';
import type { Advisor } from '../../tables/advisors.ts';
import { levels, modalities, spokenLanguages } from '../../tables/options.ts';
import type { Topic } from '../../tables/topics.ts';
import type { AdvisorStatus } from '../../views/advisor-view.ts';
import type { MatchingPolicy } from '../policy.ts';
import { capacityOf, isTrained, standingOf } from '../standing.ts';
import { type Engagement, engagementsByAdvisor } from './engagements.ts';
import { type History, historiesOf } from './history.ts';
import { type Load, type LoadSources, loadBetween, loadsOf } from './loads.ts';
import { bitsOf, monthNumber, slotKeys } from './moments.ts';
import { freshness, type Silence, silencesByAdvisor } from './silences.ts';
import { TopicIndex } from './topic-index.ts';
import { Vocabulary } from './vocabulary.ts';
import { Numbering } from './words.ts';

export const levelKeys = Object.keys(levels) as readonly (keyof typeof levels)[];
export const modalityKeys = Object.keys(modalities) as readonly (keyof typeof modalities)[];
export const languageKeys = Object.keys(spokenLanguages) as readonly (keyof typeof spokenLanguages)[];

const NOT_ENGAGED: readonly Engagement[] = [];
const NO_LOAD: Load = new Map();
/** Months before this one whose load counts for the fair share. */
const MONTHS_OF_SHARE = 3;

export interface AdvisorFacts {
  readonly index: number;
  readonly row: Advisor;
  readonly standing: AdvisorStatus;
  readonly trained: boolean;
  readonly levels: number;
  readonly modalities: number;
  readonly slots: number;
  readonly languages: number;
  readonly hasPlace: boolean;
  readonly organisation: number;
  readonly email: number;
  readonly capacity: number;
  readonly load: Load;
  /** Load of the last months, this one and the next. */
  readonly share: number;
  readonly history: History;
  /** Start and end of the sessions ahead, one after the other, in minutes. */
  readonly busy: readonly number[];
  /** Requests she accepted or is asked about, whose sessions have no date of their own. */
  readonly engaged: readonly Engagement[];
  /** The last invitation that she left without an answer, if she has answered none since. */
  readonly silence: Silence | undefined;
  /** Best satisfaction per area served; null while nobody answered there. */
  readonly areas: ReadonlyMap<string, number | null>;
}

export interface Fleet {
  readonly today: LocalDate;
  readonly policy: MatchingPolicy;
  readonly advisors: readonly AdvisorFacts[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Place of each advisor in the order of the codes. */
  readonly placeByCode: Int32Array;
  readonly topics: TopicIndex;
  /** Words of topics and profiles, and of the places where people live or work. */
  readonly vocabulary: Vocabulary;
  readonly places: Vocabulary;
  readonly names: Numbering;
  readonly mostShare: number;
  readonly meanSatisfaction: number;
  /** Surveys answered in the whole programme. */
  readonly surveys: number;
  /** Whether anybody has sessions ahead, or has been asked or accepted where the sessions have no date yet. */
  readonly someBusy: boolean;
  readonly someEngaged: boolean;
  /** Whether anybody's silence is recent. */
  readonly someSilence: boolean;
  /** Areas that somebody has accompanied. */
  readonly areasServed: ReadonlySet<string>;
}

export interface FleetSources extends LoadSources {
  readonly advisors: readonly Advisor[];
  readonly topics: readonly Topic[];
}

export function prepareFleet(sources: FleetSources, policy: MatchingPolicy, except = ''): Fleet {
  const vocabulary = new Vocabulary(sources.advisors.length);
  const places = new Vocabulary(sources.advisors.length);
  const topicIndex = new TopicIndex(sources.topics, sources.advisors.length);
  const names = new Numbering();
  const loads = loadsOf(sources, except);
  const engagements = engagementsByAdvisor(sources);
  const silences = silencesByAdvisor(sources.assignments);
  const histories = historiesOf(sources.advisories, sources.sessions);
  const month = monthNumber(sources.today);
  const advisors = sources.advisors.map((row, index): AdvisorFacts => {
    const history = histories.of(row.id);
    const topics = topicsOf(row, history, topicIndex);
    const load = loads.get(row.id) ?? NO_LOAD;
    topicIndex.add(index, topics);
    for (const { name, description } of topics) {
      vocabulary.add(index, name);
      vocabulary.add(index, description);
    }
    vocabulary.add(index, row.strengths);
    vocabulary.add(index, row.skills);
    vocabulary.add(index, row.knowledge);
    return {
      index,
      row,
      standing: standingOf(row, sources.today),
      trained: isTrained(row),
      levels: bitsOf(row.levels, levelKeys),
      modalities: bitsOf(row.modalities, modalityKeys),
      slots: bitsOf(row.availability, slotKeys),
      languages: bitsOf(row.languages, languageKeys),
      hasPlace: places.add(index, row.place) > 0,
      organisation: row.organisation === '' ? -1 : names.of(`organisation ${row.organisation}`),
      email: row.email === '' ? -1 : names.of(`email ${row.email}`),
      capacity: capacityOf(row),
      load,
      share: loadBetween(load, month - MONTHS_OF_SHARE, month + 1),
      history,
      busy: histories.busy(row.id),
      engaged: engagements.get(row.id) ?? NOT_ENGAGED,
      silence: silences.get(row.id),
      areas: areasServedBy(history),
    };
  });
  return {
    today: sources.today,
    policy,
    advisors,
    placeByCode: placesByCode(sources.advisors),
    indexOf: new Map(advisors.map(({ row, index }) => [row.id as string, index])),
    topics: topicIndex,
    vocabulary,
    places,
    names,
    mostShare: advisors.reduce((most, { share }) => Math.max(most, share), 0),
    meanSatisfaction: histories.mean,
    surveys: histories.surveys,
    someBusy: advisors.some(({ busy }) => busy.length > 0),
    someEngaged: engagements.size > 0,
    someSilence: advisors.some(({ silence }) => freshness(silence, sources.today, policy.silenceDays) > 0),
    areasServed: new Set(advisors.flatMap(({ areas }) => [...areas.keys()])),
  };
}

/** The topics that she offers or has given, each once. */
function topicsOf({ topics }: Advisor, { past }: History, { rows }: TopicIndex): readonly Topic[] {
  const found: Topic[] = [];
  for (let at = 0; at < topics.length + past.length; at++) {
    const topic = rows.get((at < topics.length ? topics[at] : past[at - topics.length]?.advisory.topic) ?? '');
    if (topic && !found.includes(topic)) found.push(topic);
  }
  return found;
}

const NO_AREAS: ReadonlyMap<string, number | null> = new Map();

function areasServedBy(history: History): ReadonlyMap<string, number | null> {
  if (history.past.length === 0) return NO_AREAS;
  const areas = new Map<string, number | null>();
  for (const { advisory, average } of history.past) {
    const known = areas.get(advisory.area) ?? null;
    areas.set(advisory.area, average === null ? known : Math.max(known ?? 0, average));
  }
  return areas;
}

function placesByCode(rows: readonly Advisor[]): Int32Array {
  const order = rows.map(({ id }, index) => ({ id, index }));
  order.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  const places = new Int32Array(order.length);
  order.forEach(({ index }, place) => {
    places[index] = place;
  });
  return places;
}
