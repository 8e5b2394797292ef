// Every template source by key.
import type { Document } from 'docx';
import type { DocumentKind } from '../src/tables/documents.ts';
import type { Language } from '../src/text/language.ts';
import { accompanimentSummary } from './documents/accompaniment-summary.ts';
import { advisoryReport } from './documents/advisory-report.ts';
import { areaReport } from './documents/area-report.ts';
import { assistanceReport } from './documents/assistance-report.ts';
import { attendanceList } from './documents/attendance-list.ts';
import { certificate } from './documents/certificate.ts';
import { followUpPlan } from './documents/follow-up-plan.ts';
import { jointFollowUp } from './documents/joint-follow-up.ts';
import { jointReport } from './documents/joint-report.ts';
import { panelLetter } from './documents/panel-letter.ts';
import { presentationOutline } from './documents/presentation-outline.ts';
import { roundReport } from './documents/round-report.ts';
import { sessionDesign } from './documents/session-design.ts';
import { workPlan } from './documents/work-plan.ts';
import { workshopMemory } from './documents/workshop-memory.ts';

export const templateSources: Readonly<Record<DocumentKind, (language: Language) => Document>> = {
  'session-design': sessionDesign,
  'presentation-outline': presentationOutline,
  'attendance-list': attendanceList,
  'advisory-report': advisoryReport,
  'follow-up-plan': followUpPlan,
  'area-report': areaReport,
  certificate,
  'work-plan': workPlan,
  'joint-report': jointReport,
  'joint-follow-up': jointFollowUp,
  'panel-letter': panelLetter,
  'round-report': roundReport,
  'assistance-report': assistanceReport,
  'accompaniment-summary': accompanimentSummary,
  'workshop-memory': workshopMemory,
};
