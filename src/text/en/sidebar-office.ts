// The words that come with the part of the office, one file for each group of screens.
// The groups have the same names in the three languages.
import type { SidebarOfficeText } from '../sidebar-office-text.ts';
import { areas, topics } from './sidebar-areas.ts';
import { forms } from './sidebar-forms.ts';
import { learning } from './sidebar-learning.ts';
import { needs, repertoire } from './sidebar-needs.ts';
import { people } from './sidebar-people.ts';
import { settings } from './sidebar-settings.ts';
import { trainings } from './sidebar-trainings.ts';

export const officeWords: SidebarOfficeText = {
  areas,
  topics,
  forms,
  learning,
  needs,
  repertoire,
  people,
  settings,
  trainings,
};
