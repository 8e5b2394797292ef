// The plan speaks of the ways of working that were chosen: it offers these alone, and each is owed an activity.
import type { Dossier } from '../../blocks/dossier.ts';
import type { Worksheet } from '../../blocks/worksheet/worksheet.ts';
import { label } from '../../text/language.ts';
import { modalities } from '../../text/programmes/technical-assistance/choices.ts';

type Modality = keyof typeof modalities;

/** @param chosenIn the ways of working of a case; none where nobody said */
export function forEachModality<P extends Worksheet>(plan: P, chosenIn: (dossier: Dossier) => readonly Modality[]): P {
  const lacking = (dossier: Dossier) => {
    const planned = plan.values(dossier).map((row) => String((row as { modality?: unknown }).modality));
    return chosenIn(dossier).find((each) => !planned.includes(each));
  };
  return {
    ...plan,
    state(dossier) {
      const state = plan.state(dossier);
      const missing = lacking(dossier);
      if (state.done === '' || missing === undefined) return state;
      const { es, en, pt } = modalities[missing];
      const what = label(`Falta: ${es.toLowerCase()}`, `Missing: ${en.toLowerCase()}`, `Falta: ${pt.toLowerCase()}`);
      return {
        ...state,
        done: '',
        owes: plan.aspects.by.map((role) => ({ role, verb: 'fill' as const, missing: what })),
      };
    },
    screen(dossier, author) {
      const spec = plan.screen(dossier, author);
      const chosen: readonly string[] = chosenIn(dossier);
      if (spec.type !== 'rows' || chosen.length === 0) return spec;
      const isKnown = (value: string) =>
        chosen.includes(value) || spec.rows.some(({ values }) => values.modality === value);
      return {
        ...spec,
        least: Math.max(spec.least, chosen.length),
        fields: spec.fields.map((field) =>
          field.key === 'modality' ? { ...field, options: field.options.filter(({ value }) => isKnown(value)) } : field,
        ),
      };
    },
  };
}
