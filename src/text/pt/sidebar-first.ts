// The words that the sidebar needs as soon as it opens, one file for each group of screens.
// The groups have the same names in the three languages.
import type { SidebarFirstText } from '../sidebar-first-text.ts';
import { documents } from './sidebar-documents.ts';
import { installation } from './sidebar-installation.ts';
import { requests } from './sidebar-requests.ts';
import { sessions } from './sidebar-sessions.ts';
import { shell } from './sidebar-shell.ts';
import { today } from './sidebar-today.ts';

export const firstWords: SidebarFirstText = {
  ...shell,
  documents,
  installation,
  requests,
  sessions,
  today,
};
