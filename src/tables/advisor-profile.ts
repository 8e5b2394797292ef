// The columns of the directory that people may write, in the panel or from an imported list.
// Consent, dates of the profile and the technical columns are written by the add-on.
import { pickColumns } from '../define/columns/pick-columns.ts';
import { type Advisor, advisors } from './advisors.ts';

export const profileColumns = pickColumns(
  advisors.columns,
  'name',
  'email',
  'phone',
  'status',
  'channel',
  'organisation',
  'place',
  'topics',
  'strengths',
  'skills',
  'knowledge',
  'levels',
  'formats',
  'modalities',
  'availability',
  'languages',
  'monthlyCapacity',
  'groupExperience',
  'genderTraining',
  'digitalSkills',
  'vocation',
  'trainingOneOn',
  'trainingTwoOn',
  'notes',
);

export type ProfileKey = keyof typeof profileColumns;
export type ProfileValues = Partial<Pick<Advisor, ProfileKey>>;

export function profileValues(advisor: Advisor): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(profileColumns).map((key) => [key, advisor[key as ProfileKey]]));
}
