// The documents of an assistance and of an accompaniment.
import { summary } from '../../../text/programmes/technical-assistance/accompaniment.ts';
import { report } from '../../../text/programmes/technical-assistance/result.ts';

export const assistanceLabels = {
  'assistance-report': report.label,
  'accompaniment-summary': summary.label,
} as const;
