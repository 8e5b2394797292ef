// The tables of the workbook, in the order of their tabs: those of every workbook, listed here and nowhere else, and
// those that the blocks of a programme bring along once it is switched on.
import type { AnyTable } from '../define/define-table.ts';
import { blockProgrammes, tablesOf } from '../programmes/block-programmes.ts';
import { advisorSurveys } from './advisor-surveys.ts';
import { advisories } from './advisories.ts';
import { advisors } from './advisors.ts';
import { areas } from './areas.ts';
import { assignments } from './assignments.ts';
import { attendance } from './attendance.ts';
import { commitments } from './commitments.ts';
import { deliverables } from './deliverables.ts';
import { documents } from './documents.ts';
import { incentiveCatalogue, incentiveLedger } from './incentives.ts';
import { materials } from './materials.ts';
import { needs } from './needs.ts';
import { recipientSurveys } from './recipient-surveys.ts';
import { requests } from './requests.ts';
import { sessions } from './sessions.ts';
import { answeredCalls, counters, files, forms, log, outbox, settingRows } from './system.ts';
import { team } from './team.ts';
import { topics } from './topics.ts';
import { trainings } from './trainings.ts';

/** In every workbook. */
export const commonTables: readonly AnyTable[] = [
  requests,
  advisories,
  sessions,
  advisors,
  assignments,
  deliverables,
  attendance,
  recipientSurveys,
  advisorSurveys,
  commitments,
  documents,
  needs,
  trainings,
  materials,
  incentiveCatalogue,
  incentiveLedger,
  areas,
  topics,
  team,
  settingRows,
  outbox,
  log,
  forms,
  files,
  counters,
  answeredCalls,
];

/** Those that the first programme works with alone: hidden, or not made, where it is switched off. */
export const firstTables: readonly AnyTable[] = [
  requests,
  sessions,
  advisors,
  assignments,
  deliverables,
  attendance,
  recipientSurveys,
  advisorSurveys,
  needs,
  trainings,
  incentiveCatalogue,
  incentiveLedger,
];

/** In every workbook, and out of sight where nothing that is switched on works with them. */
const shownWhereUsed: readonly AnyTable[] = [topics, materials, commitments];

const broughtAlong = (programmes: readonly string[]) =>
  blockProgrammes.filter(({ key }) => programmes.includes(key)).flatMap(tablesOf);

/** The tables of a workbook in which these programmes are switched on, and `withFirst` the first one too. */
export function tablesWith(programmes: readonly string[], withFirst = true): readonly AnyTable[] {
  const all = [...new Set([...commonTables, ...broughtAlong(programmes)])];
  return withFirst ? all : all.filter((table) => !firstTables.includes(table));
}

/** Every table that a workbook may have. */
export const allTables: readonly AnyTable[] = [
  ...new Set([...commonTables, ...broughtAlong(blockProgrammes.map(({ key }) => key))]),
];

/** The tabs that are not shown where these programmes are switched on. */
export function hiddenTables(programmes: readonly string[], withFirst: boolean): readonly AnyTable[] {
  if (withFirst) return [];
  const used = broughtAlong(programmes);
  return [...firstTables, ...shownWhereUsed.filter((table) => !used.includes(table))];
}
