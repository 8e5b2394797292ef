// Which part of the sidebar draws which screen. The first part has its few in shell/screen-of.tsx.
import type { PartName } from '../../src/views/sidebar-parts.ts';
import type { Route, ScreenName } from '../shell/routes.ts';

/** Drawn by the part that opens the sidebar. */
export type FirstScreenName = 'today' | 'search' | 'installation';
export type LaterRoute = Exclude<Route, { readonly screen: FirstScreenName }>;

const parts: Readonly<Record<Exclude<ScreenName, FirstScreenName>, PartName>> = {
  requests: 'cases',
  request: 'cases',
  newRequest: 'cases',
  candidates: 'cases',
  advisories: 'cases',
  advisory: 'cases',
  linkUp: 'cases',
  planSessions: 'cases',
  sessions: 'cases',
  session: 'cases',
  attendance: 'cases',
  report: 'cases',
  followUp: 'cases',
  closing: 'cases',
  commitments: 'cases',
  people: 'office',
  advisor: 'office',
  editAdvisor: 'office',
  importAdvisors: 'office',
  callForMentors: 'office',
  trainings: 'office',
  training: 'office',
  editTraining: 'office',
  areas: 'office',
  area: 'office',
  editArea: 'office',
  topics: 'office',
  forms: 'office',
  documents: 'office',
  certificates: 'office',
  needs: 'office',
  repertoire: 'office',
  settings: 'office',
  outbox: 'office',
  cases: 'programmes',
  newCase: 'programmes',
  case: 'programmes',
  block: 'programmes',
  directory: 'programmes',
  caseOfRow: 'programmes',
};

export function partOf({ screen }: LaterRoute): PartName {
  return parts[screen];
}
