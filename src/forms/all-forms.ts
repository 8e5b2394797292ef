// Every form of the programme; the installer makes one Google Form for each.
import type { AnyForm } from '../define/define-form.ts';
import { advisorProfileForm } from './advisor-profile.ts';
import { advisorSurveyForm } from './advisor-survey.ts';
import { areaRequestForm } from './area-request.ts';
import { attendanceForm } from './attendance.ts';
import { needsDiagnosisForm } from './needs-diagnosis.ts';
import { recipientSurveyForm } from './recipient-survey.ts';

export const allForms: readonly AnyForm[] = [
  advisorProfileForm,
  areaRequestForm,
  needsDiagnosisForm,
  advisorSurveyForm,
  recipientSurveyForm,
  attendanceForm,
];
