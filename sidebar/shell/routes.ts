// The screens of the sidebar and what each needs to be opened.
// The bar at the bottom leads to the four roots; every other screen stands on one of them and leads back to it.

import type { ProgrammeView, Selection } from '../../src/views/tasks.ts';

export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'requests'; readonly filter?: string }
  /** With `edit`, opened for changing it. */
  | { readonly screen: 'request'; readonly id: string; readonly edit?: boolean }
  | { readonly screen: 'newRequest' }
  | { readonly screen: 'candidates'; readonly id: string }
  | { readonly screen: 'advisories' }
  | { readonly screen: 'advisory'; readonly id: string }
  | { readonly screen: 'linkUp'; readonly id: string }
  | { readonly screen: 'planSessions'; readonly id: string }
  | { readonly screen: 'sessions' }
  | { readonly screen: 'session'; readonly id: string }
  | { readonly screen: 'attendance'; readonly id: string }
  /** With `row`, that agreement is opened for changing it. */
  | { readonly screen: 'followUp'; readonly id: string; readonly row?: string }
  | { readonly screen: 'report'; readonly id: string }
  | { readonly screen: 'closing'; readonly id: string }
  | { readonly screen: 'people' }
  | { readonly screen: 'advisor'; readonly id: string }
  /** Without an id: somebody new. */
  | { readonly screen: 'editAdvisor'; readonly id?: string }
  | { readonly screen: 'importAdvisors' }
  | { readonly screen: 'callForMentors'; readonly topic?: string }
  | { readonly screen: 'trainings' }
  | { readonly screen: 'training'; readonly id: string }
  | { readonly screen: 'editTraining'; readonly id?: string; readonly session?: 'first' | 'second' }
  | { readonly screen: 'areas' }
  | { readonly screen: 'area'; readonly id: string }
  | { readonly screen: 'editArea'; readonly id?: string }
  | { readonly screen: 'topics' }
  | { readonly screen: 'forms'; readonly area?: string }
  | { readonly screen: 'documents' }
  | { readonly screen: 'certificates' }
  | { readonly screen: 'needs' }
  | { readonly screen: 'repertoire' }
  | { readonly screen: 'commitments' }
  /** The cases of another way of working than the first. */
  | { readonly screen: 'cases'; readonly programme: string }
  | { readonly screen: 'newCase'; readonly programme: string }
  | { readonly screen: 'case'; readonly programme: string; readonly id: string }
  /** With `row`, that row is opened for changing it. */
  | {
      readonly screen: 'block';
      readonly programme: string;
      readonly id: string;
      readonly block: string;
      readonly row?: string;
    }
  /** Whom a way of working can ask to take part. */
  | { readonly screen: 'directory'; readonly programme: string }
  /** A row selected in the sheet, whose case only the server knows. */
  | { readonly screen: 'caseOfRow'; readonly table: string; readonly id: string }
  | { readonly screen: 'settings' }
  | { readonly screen: 'outbox' }
  | { readonly screen: 'installation'; readonly check?: true }
  | { readonly screen: 'search' };

export type ScreenName = Route['screen'];
export type RootName = 'today' | 'requests' | 'advisories' | 'people';

const roots: Readonly<Record<ScreenName, RootName>> = {
  today: 'today',
  search: 'today',
  settings: 'today',
  outbox: 'today',
  installation: 'today',
  documents: 'today',
  certificates: 'today',
  needs: 'requests',
  repertoire: 'advisories',
  requests: 'requests',
  request: 'requests',
  newRequest: 'requests',
  forms: 'requests',
  candidates: 'requests',
  advisories: 'advisories',
  advisory: 'advisories',
  linkUp: 'advisories',
  planSessions: 'advisories',
  sessions: 'advisories',
  session: 'advisories',
  attendance: 'advisories',
  followUp: 'advisories',
  report: 'advisories',
  closing: 'advisories',
  commitments: 'advisories',
  cases: 'advisories',
  newCase: 'advisories',
  case: 'advisories',
  block: 'advisories',
  directory: 'advisories',
  caseOfRow: 'advisories',
  people: 'people',
  advisor: 'people',
  editAdvisor: 'people',
  importAdvisors: 'people',
  callForMentors: 'people',
  trainings: 'people',
  training: 'people',
  editTraining: 'people',
  areas: 'people',
  area: 'people',
  editArea: 'people',
  topics: 'people',
};

/** The root whose button in the bar is lit on this screen. */
export function rootOf(route: Route): RootName {
  return roots[route.screen];
}

/** The way of working whose cases are the main list: '' of the first, which is on unless others alone are. */
export function mainProgramme(programmes: readonly ProgrammeView[]): string {
  return programmes[0]?.key ?? '';
}

/** The first screen of a root. */
export function routeOfRoot(root: RootName, programmes: readonly ProgrammeView[]): Route {
  const programme = mainProgramme(programmes);
  return root === 'advisories' && programme !== '' ? { screen: 'cases', programme } : { screen: root };
}

/** Tabs whose rows belong to the first way of working or to another. */
const sharedTabs = ['advisories', 'commitments'];
/** Those that the first works with alone. */
const ofFirst = ['requests', 'sessions', 'advisors', 'trainings', 'topics'];

/** Where the panel opens on a selected row. Where there are further ways of working, it is asked whose case the row is. */
export function routeOfSelection({ table, id }: Selection, programmes: readonly ProgrammeView[]): Route | undefined {
  const isFirstOff = mainProgramme(programmes) !== '';
  const own = isFirstOff && ofFirst.includes(table) ? undefined : routeOfRow(table, id);
  return programmes.length > 0 && (!own || sharedTabs.includes(table)) ? { screen: 'caseOfRow', table, id } : own;
}

/** The screen for a row selected in the sheet, if that table has one. */
export function routeOfRow(table: string, id: string): Route | undefined {
  switch (table) {
    case 'requests':
      return { screen: 'request', id };
    case 'advisories':
      return { screen: 'advisory', id };
    case 'sessions':
      return { screen: 'session', id };
    case 'advisors':
      return { screen: 'advisor', id };
    case 'areas':
      return { screen: 'area', id };
    case 'trainings':
      return { screen: 'training', id };
    case 'topics':
      return { screen: 'topics' };
    case 'documents':
      return { screen: 'documents' };
    case 'materials':
      return { screen: 'repertoire' };
    case 'commitments':
      return { screen: 'commitments' };
    case 'settingRows':
      return { screen: 'settings' };
    case 'outbox':
      return { screen: 'outbox' };
    default:
      return undefined;
  }
}
