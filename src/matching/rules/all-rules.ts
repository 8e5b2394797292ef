// Every hard rule. The order decides under which rule somebody is listed when several speak against her:
// first what concerns the person, then what concerns this request, last what a change of date could solve.
import { active } from './active.ts';
import { availability } from './availability.ts';
import { capacity } from './capacity.ts';
import { conflict } from './conflict.ts';
import { declined } from './declined.ts';
import { engaged } from './engaged.ts';
import { invited } from './invited.ts';
import { language } from './language.ts';
import { modality } from './modality.ts';
import { panel } from './panel.ts';
import type { Rule } from './rule.ts';
import { ruledOut } from './ruled-out.ts';
import { silent } from './silent.ts';
import { trained } from './trained.ts';

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
