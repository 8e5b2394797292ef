// Lists as people have them, shaped after real ones with invented people; and where each of their columns belongs.
// 'x' stays out; where two places are right, both are named.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SampleList {
  readonly file: string;
  readonly encoding?: 'latin1';
  /** The right place of each column, in order. */
  readonly right: readonly string[];
}

const split = (line: string) => line.split(' ');

export const sampleLists: readonly SampleList[] = [
  {
    file: 'university-survey.tsv',
    right: split(
      'x x x email name x x phone place knowledge organisation x|knowledge knowledge|x topics strengths knowledge x x languages modalities availability monthlyCapacity groupExperience x vocation x notes',
    ),
  },
  {
    file: 'institute-directory.tsv',
    right: split('x name surname surname knowledge organisation email phone place knowledge'),
  },
  {
    file: 'form-answers.csv',
    right: split(
      'x email name place organisation topics levels modalities availability monthlyCapacity groupExperience genderTraining x vocation phone x',
    ),
  },
  { file: 'contacts.csv', right: split('name surname organisation knowledge email x phone place x x notes') },
  {
    file: 'two-header-rows.tsv',
    right: split('name email phone place topics languages modalities levels trainingOneOn trainingTwoOn status'),
  },
  { file: 'merged-cells.tsv', right: split('organisation place name knowledge email phone topics x') },
  {
    file: 'volunteers-latin1.csv',
    encoding: 'latin1',
    right: split('x name email phone organisation topics availability status trainingOneOn trainingTwoOn notes'),
  },
];

/** Written before the meanings and never used to mend them. */
export const keptApart: readonly SampleList[] = [
  {
    file: 'kept-apart-pt.csv',
    right: split(
      'x email name phone place organisation topics skills knowledge modalities availability monthlyCapacity languages groupExperience vocation x x notes',
    ),
  },
  {
    file: 'kept-apart-en.csv',
    right: split(
      'name surname email x phone organisation organisation|x place topics|knowledge knowledge monthlyCapacity x languages availability modalities status x x',
    ),
  },
];

export function bytesOf({ file }: SampleList): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${file}`, import.meta.url))));
}

export function textOf(list: SampleList): string {
  return Buffer.from(bytesOf(list)).toString(list.encoding ?? 'utf8');
}
