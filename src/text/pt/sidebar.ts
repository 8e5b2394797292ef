// The words of the sidebar, one file for each group of screens.
// The groups have the same names in the three languages.
import type { SidebarText } from '../sidebar-text.ts';
import { advisories } from './sidebar-advisories.ts';
import { areas, topics } from './sidebar-areas.ts';
import { commitments } from './sidebar-commitments.ts';
import { documents } from './sidebar-documents.ts';
import { forms } from './sidebar-forms.ts';
import { installation } from './sidebar-installation.ts';
import { needs, repertoire } from './sidebar-needs.ts';
import { people } from './sidebar-people.ts';
import { candidates, requests } from './sidebar-requests.ts';
import { sessions } from './sidebar-sessions.ts';
import { settings } from './sidebar-settings.ts';
import { shell } from './sidebar-shell.ts';
import { today } from './sidebar-today.ts';
import { trainings } from './sidebar-trainings.ts';

export const sidebar: SidebarText = {
  ...shell,
  advisories,
  candidates,
  commitments,
  documents,
  forms,
  installation,
  requests,
  sessions,
  settings,
  areas,
  needs,
  repertoire,
  people,
  today,
  topics,
  trainings,
};
