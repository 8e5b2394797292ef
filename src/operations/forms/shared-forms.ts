// The forms that people may share, each with its link and the text that goes with it; and what could not be received.
// With an area, the link has its name chosen already and the text is for its contact.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { troubleOf } from '../../progress/form-attention.ts';
import { areas } from '../../tables/areas.ts';
import { forms } from '../../tables/system.ts';
import type { SharedForms } from '../../views/form-view.ts';
import { formAddress, formText } from './form-messages.ts';
import { shareableForms } from './shareable-forms.ts';

export const sharedForms = defineQuery({
  reads: [areas, forms],
  input: v.object({ area: v.optional(v.string()) }),
  run(records, input, context): SharedForms {
    const area = input.area ? records.areas.get(input.area) : undefined;
    return {
      troubles: records.forms.all.flatMap((row) => troubleOf(row, context) ?? []),
      items: shareableForms(context).map((form) => ({
        key: form.key,
        title: form.title,
        about: form.about,
        url: formAddress(form, area, context),
        message: formText(form, area, context),
        forAreas: form.mail !== undefined,
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
