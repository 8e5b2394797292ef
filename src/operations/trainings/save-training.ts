// Plans a training session or changes it, and writes to those who are invited for the first time.
// People added later get their invitation when the training is saved again.
import * as z from 'zod/mini';
import { showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import type { Effect } from '../../define/effects.ts';
import { insert, update } from '../../define/records.ts';
import { type Advisor, advisors } from '../../tables/advisors.ts';
import { type Training, trainings } from '../../tables/trainings.ts';
import { checkValues } from '../check-input.ts';
import { mail } from '../mail.ts';

const { name, session, startsAt, modality, place, topics, invited, notes } = trainings.columns;
const editable = { name, session, startsAt, modality, place, topics, invited, notes };

export const saveTraining = defineOperation({
  reads: [trainings, advisors],
  input: z.object({
    training: z.optional(z.string()),
    values: z.record(z.string(), z.unknown()),
    invite: z.optional(z.boolean()),
  }),
  run(records, input, context): Outcome<{ readonly training: string; readonly invited: number }> {
    const known = input.training ? records.trainings.get(input.training) : undefined;
    const given = known ? input.values : { name: '', startsAt: '', ...input.values };
    const values = checkValues(editable, given, context);
    const id = known?.id ?? context.newId(trainings);
    const { columns } = trainings;
    const merged = { session: '', modality: '', place: '', topics: [], startsAt: '', name: '', ...known, ...values };
    const before = new Set<string>(known?.invited ?? []);
    const fresh = input.invite === false ? [] : (values.invited ?? []).filter((advisor) => !before.has(advisor));
    const effects = fresh.flatMap((advisor) => {
      const person = records.advisors.find(advisor);
      return person ? trainingMail(id, person, merged as Training, context) : [];
    });
    return {
      changes: [known ? update(trainings, known.id, values) : insert(trainings, id, values)],
      effects,
      result: { training: id, invited: effects.length },
      logged: `${id} ${columns.name.show(merged.name, context)}`,
    };
  },
});

function trainingMail(about: string, person: Advisor, training: Training, context: Context): readonly Effect[] {
  const words = context.text.mailsRequests.training;
  const { columns } = trainings;
  const sessionLabel = columns.session.show(training.session || 'first', context);
  return mail(context, {
    to: person.email,
    about,
    subject: words.subject({ name: training.name, session: sessionLabel }),
    blocks: [
      {
        type: 'text',
        text: words.body({ person: person.name, session: sessionLabel, service: context.settings.publicName }),
      },
      {
        type: 'facts',
        facts: [
          [words.facts.name, training.name],
          [words.facts.when, training.startsAt === '' ? '' : showDateTime(training.startsAt, context.language)],
          [words.facts.where, training.place],
          [words.facts.modality, columns.modality.show(training.modality, context)],
          [words.facts.topics, columns.topics.show(training.topics, context)],
        ],
      },
      { type: 'text', text: words.closing() },
    ],
  });
}
