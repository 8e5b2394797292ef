// Every table of the workbook, in the order of its tabs. A new table is added here and nowhere else.
import type { AnyTable } from '../define/define-table.ts';
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

export const allTables: readonly AnyTable[] = [
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
