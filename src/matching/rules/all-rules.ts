// Every hard rule. The order decides under which rule somebody is listed when several speak against her:
// first what concerns the person, then what concerns this request, last what a change of date could solve.
import { declined, invited, ruledOut, silent } from './asked-before.ts';
import { capacity } from './capacity.ts';
import { availability, engaged } from './free-hours.ts';
import { active, trained } from './in-service.ts';
import { language } from './language.ts';
import { modality } from './modality.ts';
import { conflict, panel } from './organisation.ts';
import type { Rule } from './rule.ts';

export const allRules: readonly Rule[] = [
  invited,
  declined,
  silent,
  active,
  trained,
  ruledOut,
  conflict,
  panel,
  modality,
  language,
  availability,
  engaged,
  capacity,
];
