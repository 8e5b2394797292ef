// Planning a training or changing one. Whoever lacks that session is ticked already; the invitation goes out on request.
import { useState } from 'preact/hooks';
import { trainings } from '../../../src/tables/trainings.ts';
import type { TrainingList, TrainingView } from '../../../src/views/advisor-view.ts';
import { Answer } from '../../components/answer.tsx';
import { ColumnForm } from '../../components/column-form.tsx';
import type { FieldOption, FieldValue } from '../../components/field.tsx';
import { Screen } from '../../components/screen.tsx';
import { Tick } from '../../components/tick.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

const fields = ['name', 'session', 'startsAt', 'hours', 'modality', 'place', 'topics', 'invited', 'notes'] as const;

/** What the programme teaches in each session, unless changed. */
const contents = {
  first: ['gender', 'care', 'awareness'],
  second: ['accompaniment', 'tools'],
} as const;

type Session = 'first' | 'second';

export function EditTrainingScreen({ id, session }: { id?: string; session?: Session }) {
  const { text } = useShell();
  const list = useAnswer('listTrainings', {});
  const people = useAnswer('listAdvisors', { show: 'all' });
  const training = list.data?.items.find((item) => item.id === id);
  const title = id === undefined ? text.trainings.newTitle : `${text.edit} · ${training?.name ?? id}`;
  return (
    <Screen title={title} busy={list.loading || people.loading}>
      <Answer answer={list}>
        {(known) => (
          <Answer answer={people}>
            {({ items }) => (
              <TrainingForm
                list={known}
                {...(training ? { training } : {})}
                session={session ?? 'first'}
                people={items
                  .filter((person) => person.status !== 'retired')
                  .map((person) => ({ value: person.id, label: person.name }))}
              />
            )}
          </Answer>
        )}
      </Answer>
    </Screen>
  );
}

function TrainingForm({
  list,
  training,
  session,
  people,
}: {
  list: TrainingList;
  training?: TrainingView;
  session: Session;
  people: readonly FieldOption[];
}) {
  const { text, back, replace } = useShell();
  const words = text.trainings;
  const [invite, setInvite] = useState(true);
  /** Who lacks a session and is not convened to it yet. */
  const lacking = (of: FieldValue) =>
    list.waiting
      .filter(({ lacks, convened }) => convened === '' && (lacks === of || (lacks === 'both' && of === 'first')))
      .map(({ id }) => id);
  const suggested = lacking(session);
  const values = training
    ? { ...training, invited: training.invited.map(({ id }) => id) }
    : {
        name: list.items[0]?.name ?? '',
        session,
        hours: list.items[0]?.hours ?? 2,
        modality: list.items[0]?.modality ?? '',
        place: list.items[0]?.place ?? '',
        topics: contents[session],
        invited: suggested,
      };
  const missing = list.waiting.map(({ id }) => id);
  const first = people.filter(({ value }) => missing.includes(value));
  const others = people.filter(({ value }) => !missing.includes(value));
  return (
    <ColumnForm
      columns={trainings.columns}
      fields={fields}
      needed={['session']}
      parts={words.parts}
      values={values}
      rows={{ advisors: [...first, ...others] }}
      following={(key, value, valueIn) => {
        if (key !== 'session') return {};
        const before = valueIn('session');
        return {
          ...(isAsSuggested(valueIn('topics'), contentsOf(before)) ? { topics: contentsOf(value) } : {}),
          ...(!training && isAsSuggested(valueIn('invited'), lacking(before)) ? { invited: lacking(value) } : {}),
        };
      }}
      draft={`training ${training?.id ?? session}`}
      submitLabel={training ? text.save : words.add}
      submit={(typed) =>
        call('saveTraining', { ...(training ? { training: training.id } : {}), values: typed, invite })
      }
      done={({ invited }) => words.saved(invited)}
      onDone={({ training: id }) => (training ? back() : replace({ screen: 'training', id }))}
      onCancel={back}
    >
      {training || suggested.length === 0 ? null : <p class="detail">{words.suggested(suggested.length)}</p>}
      <Tick label={words.inviteTick} help={words.inviteHelp} value={invite} onChange={setInvite} />
    </ColumnForm>
  );
}

function contentsOf(session: FieldValue): readonly string[] {
  return session === 'first' || session === 'second' ? contents[session] : [];
}

/** Whether nobody changed by hand what the session brings; then another session brings its own. */
function isAsSuggested(chosen: FieldValue, suggested: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  return chosen.length === suggested.length && suggested.every((each) => chosen.includes(each));
}
