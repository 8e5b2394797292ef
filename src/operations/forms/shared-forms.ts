// The forms that people may share, each with its link and the text that goes with it; and what could not be received.
// With an area, the link has its name chosen already and the text is for its contact.
import * as z from 'zod/mini';
import { defineQuery } from '../../define/define-operation.ts';
import { troubleOf } from '../../progress/form-attention.ts';
import { areas } from '../../tables/areas.ts';
import { formTitles } from '../../tables/form-titles.ts';
import { forms } from '../../tables/system.ts';
import type { SharedForms } from '../../views/form-view.ts';
import { areaForms, formAddress, formText } from './form-messages.ts';

const shared = ['areaRequest', 'needsDiagnosis', 'advisorProfile'] as const;

export const sharedForms = defineQuery({
  reads: [areas, forms],
  input: z.object({ area: z.optional(z.string()) }),
  run(records, input, context): SharedForms {
    const area = input.area ? records.areas.get(input.area) : undefined;
    return {
      troubles: records.forms.all.flatMap((row) => troubleOf(row, context) ?? []),
      items: shared.map((key) => ({
        key,
        title: formTitles[key][context.language],
        about: context.text.mailsForms.about[key],
        url: formAddress(key, area, context),
        message: formText(key, area, context),
        forAreas: areaForms.some((form) => form === key),
      })),
      areas: records.areas.all
        .filter(({ active }) => active)
        .map(({ id, name, contactName, contactEmail }) => ({
          id,
          name,
          contactName,
          reachable: contactEmail !== '' && !areas.columns.contactEmail.fromAnswer(contactEmail, context).problem,
        }))
        .sort((one, other) => one.name.localeCompare(other.name, context.language)),
    };
  },
});
