// The forms of a workbook in which certain programmes are switched on: those of the first, and those that the
// blocks of the others bring along. The installer makes one Google Form for each.
import type { AnyForm } from '../define/define-form.ts';
import { blockProgrammes } from '../programmes/block-programmes.ts';
import { formsBroughtBy } from '../programmes/brought-forms.ts';
import { advisorProfileForm } from './advisor-profile.ts';
import { advisorSurveyForm } from './advisor-survey.ts';
import { areaRequestForm } from './area-request.ts';
import { attendanceForm } from './attendance.ts';
import { needsDiagnosisForm } from './needs-diagnosis.ts';
import { programmeForm } from './programme-form.ts';
import { recipientSurveyForm } from './recipient-survey.ts';

/** Of the first programme. */
export const firstForms: readonly AnyForm[] = [
  advisorProfileForm,
  areaRequestForm,
  needsDiagnosisForm,
  advisorSurveyForm,
  recipientSurveyForm,
  attendanceForm,
];

export function formsWith(programmes: readonly string[], withFirst = true): readonly AnyForm[] {
  return [...(withFirst ? firstForms : []), ...formsOf(programmes)];
}

/** The forms of programmes alone. */
export function formsOf(programmes: readonly string[]): readonly AnyForm[] {
  return formsBroughtBy(programmes).map(programmeForm);
}

/** Every form that a workbook may have; made when asked for, not at every start. */
export function everyForm(): readonly AnyForm[] {
  return formsWith(blockProgrammes.map(({ key }) => key));
}
