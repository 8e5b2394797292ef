// The question by which somebody agrees that her data are kept; without it the form cannot be sent.
// What she agreed to stands below the question, and in full in the form's description.

import { label, type Translated } from '../../text/language.ts';
import { choice } from './choice.ts';

export function agreement(use: Translated) {
  return choice(
    label('Uso de sus datos', 'Use of your data', 'Uso dos seus dados'),
    { agreed: label('Sí, estoy de acuerdo', 'Yes, I agree', 'Sim, concordo') },
    { required: true, note: use },
  );
}
