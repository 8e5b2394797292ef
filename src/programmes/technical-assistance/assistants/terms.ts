// How well an assistant fits a request, respect by respect, with the weight of each.
// Each sentence says only what its fraction was counted from.
import { wordsSaid } from '../../../matching/said.ts';
import { roomLeft, type Shares, type SuggestionTermOf, wordsShared } from '../../../matching/shared-terms.ts';
import type { Language, Translated } from '../../../text/language.ts';
import {
  modalities as modalityNames,
  populations as populationNames,
} from '../../../text/programmes/technical-assistance/choices.ts';
import { terms as labels } from '../../../text/programmes/technical-assistance/directory.ts';
import type { Text } from '../../../text/text.ts';
import { type Asked, type AssistantFacts, isLocalExpert } from './facts.ts';

type Words = Text['assistants'];

interface AssistantTerm extends SuggestionTermOf<Asked, AssistantFacts, Shares> {
  readonly key: keyof typeof labels;
  sentence(asked: Asked, one: AssistantFacts, words: Words, language: Language): string;
}

/** The area comes first; then who knows the place and its people. */
export const weights: Readonly<Record<keyof typeof labels, number>> = {
  area: 40,
  local: 25,
  populations: 25,
  experience: 20,
  modalities: 10,
  load: 10,
};

const shared = <K extends string>(own: readonly K[], wanted: readonly K[]) =>
  wanted.filter((each) => own.includes(each));
const part = (own: readonly string[], wanted: readonly string[]) => shared(own, wanted).length / wanted.length;
const told = <K extends string>(keys: readonly K[], names: Readonly<Record<K, Translated>>, language: Language) =>
  keys.map((key) => names[key][language].toLowerCase());

export const terms: readonly AssistantTerm[] = [
  {
    key: 'area',
    label: labels.area,
    applies: ({ area }) => area !== '',
    fraction: ({ area }, { row }) => (row.areas.some((each) => each === area) ? 1 : 0),
    sentence: ({ area }, { row }, words) =>
      row.areas.some((each) => each === area) ? words.area.same() : words.area.other(),
  },
  {
    key: 'local',
    label: labels.local,
    applies: (asked, all) => all.some((one) => isLocalExpert(one, asked.place)),
    fraction: ({ place }, one) => (isLocalExpert(one, place) ? 1 : 0),
    sentence: ({ place }, one, words) =>
      isLocalExpert(one, place) ? words.local.yes(one.row.place) : words.local.no(),
  },
  {
    key: 'populations',
    label: labels.populations,
    applies: ({ populations }) => populations.length > 0,
    fraction: ({ populations }, { row }) => part(row.populations, populations),
    sentence({ populations }, { row }, words, language) {
      const known = shared(row.populations, populations);
      return known.length > 0
        ? words.populations.some(told(known, populationNames, language))
        : words.populations.none();
    },
  },
  {
    key: 'experience',
    label: labels.experience,
    applies: ({ wanted }) => wanted.size > 0,
    fraction: ({ wanted }, { row }) => wordsShared(row.experience, wanted),
    sentence({ wanted }, { row }, words) {
      const some = wordsSaid(row.experience, wanted);
      return some.length > 0 ? words.experience.some(some) : words.experience.none();
    },
  },
  {
    key: 'modalities',
    label: labels.modalities,
    applies: ({ modalities }) => modalities.length > 0,
    fraction: ({ modalities }, { row }) => part(row.modalities, modalities),
    sentence({ modalities }, { row }, words, language) {
      const known = shared(row.modalities, modalities);
      return known.length > 0 ? words.modalities.some(told(known, modalityNames, language)) : words.modalities.none();
    },
  },
  {
    key: 'load',
    label: labels.load,
    applies: () => true,
    fraction: (_, one, shares) => roomLeft(one, shares),
    sentence: (_, one, words) => words.load(one),
  },
];
