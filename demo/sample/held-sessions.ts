// Who came to each held session and what they said, drawn once, so that rows and totals agree.
import { surveyPoints } from '../../src/figures/surveys.ts';
import type { AdvisoryCase, SessionCase } from './case.ts';
import { firstNames, lastNames, organisations, places } from './participants.ts';
import { type Chance, deck } from './random.ts';
import { improvements, liked } from './voices.ts';

type Gender = 'woman' | 'man' | 'nonBinary' | 'undisclosed';
type AgeGroup = 'under18' | 'from18to29' | 'from30to44' | 'from45to59' | 'over60';

export interface Person {
  readonly name: string;
  readonly gender: Gender;
  readonly ageGroup: AgeGroup;
  readonly place: string;
  readonly organisation: string;
}

export interface SurveyAnswers {
  readonly useful: number;
  readonly clear: number;
  readonly mentor: number;
  readonly welcome: number;
  readonly wouldReturn: boolean;
  readonly liked: string;
  readonly improve: string;
}

export interface HeldSession {
  readonly people: readonly Person[];
  readonly women: number;
  readonly answers: readonly SurveyAnswers[];
  /** Sum of the points of the answers, as the session keeps it. */
  readonly points: number;
}

const ages = [
  ['under18', 2],
  ['from18to29', 24],
  ['from30to44', 40],
  ['from45to59', 25],
  ['over60', 9],
] as const;

const genders = [
  ['woman', 90],
  ['man', 6],
  ['nonBinary', 2],
  ['undisclosed', 2],
] as const;

/** Draws the sessions of one advisory after another; no comment comes twice before all others were said. */
export function sessionDrawer(luck: Chance) {
  const voices = { good: deck(liked, luck), better: deck(improvements, luck) };
  return (advisory: AdvisoryCase) => drawSessions(advisory, voices, luck);
}

interface Voices {
  good(): string;
  better(): string;
}

function drawSessions(advisory: AdvisoryCase, voices: Voices, luck: Chance): ReadonlyMap<SessionCase, HeldSession> {
  const held = advisory.sessions.filter((session) => session.attended !== undefined);
  const most = Math.max(0, ...held.map((session) => session.attended ?? 0));
  const group = drawGroup(most, luck);
  return new Map(
    held.map((session) => {
      const people = luck.some(group, session.attended ?? 0);
      const answers = drawAnswers(session.surveys ?? 0, voices, luck);
      return [
        session,
        {
          people,
          women: people.filter(({ gender }) => gender === 'woman').length,
          answers,
          points: answers.reduce((sum, answer) => sum + surveyPoints(answer), 0),
        },
      ];
    }),
  );
}

function drawGroup(size: number, luck: Chance): readonly Person[] {
  const taken = new Set<string>();
  const people: Person[] = [];
  while (people.length < size) {
    const gender = luck.weighted<Gender>(genders);
    const first = luck.pick<string>(firstNames[gender === 'undisclosed' ? 'woman' : gender]);
    const name = `${first} ${luck.pick(lastNames)} ${luck.pick(lastNames)}`;
    if (taken.has(first)) continue;
    taken.add(first);
    people.push({
      name,
      gender,
      ageGroup: luck.weighted<AgeGroup>(ages),
      place: luck.pick(places),
      organisation: luck.pick(organisations),
    });
    if (taken.size >= firstNames.woman.length) taken.clear();
  }
  return people;
}

function drawAnswers(count: number, voices: Voices, luck: Chance): readonly SurveyAnswers[] {
  return Array.from({ length: count }, () => {
    const score = () =>
      luck.weighted([
        [5, 62],
        [4, 29],
        [3, 8],
        [2, 1],
      ] as const);
    return {
      useful: score(),
      clear: score(),
      mentor: Math.max(score(), score()),
      welcome: score(),
      wouldReturn: luck.next() < 0.95,
      liked: luck.next() < 0.38 ? voices.good() : '',
      improve: luck.next() < 0.2 ? voices.better() : '',
    };
  });
}
