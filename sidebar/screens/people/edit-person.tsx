// Adding somebody to the directory, or changing her row: the fields are the columns of the table.
import { useMemo, useState } from 'preact/hooks';
import { advisors } from '../../../src/tables/advisors.ts';
import type { AdvisorDetail } from '../../../src/views/advisor-view.ts';
import { Answer } from '../../components/answer.tsx';
import { ColumnForm } from '../../components/column-form.tsx';
import { Screen } from '../../components/screen.tsx';
import { Tick } from '../../components/tick.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

const fields = [
  'name',
  'email',
  'phone',
  'channel',
  'organisation',
  'place',
  'topics',
  'strengths',
  'skills',
  'knowledge',
  'levels',
  'formats',
  'modalities',
  'languages',
  'availability',
  'monthlyCapacity',
  'groupExperience',
  'genderTraining',
  'digitalSkills',
  'vocation',
  'trainingOneOn',
  'trainingTwoOn',
  'notes',
] as const;

export function EditPersonScreen({ id }: { id?: string }) {
  const { text } = useShell();
  return id === undefined ? (
    <Screen title={text.people.newTitle}>
      <PersonForm />
    </Screen>
  ) : (
    <Known id={id} />
  );
}

function Known({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('advisorDetail', { advisor: id });
  return (
    <Screen title={`${text.edit} · ${answer.data?.name ?? id}`} busy={answer.loading}>
      <Answer answer={answer}>{(person) => <PersonForm person={person} />}</Answer>
    </Screen>
  );
}

function PersonForm({ person }: { person?: AdvisorDetail }) {
  const { text, back, replace } = useShell();
  const words = text.people;
  const topics = useAnswer('listTopics', {});
  const [consent, setConsent] = useState(false);
  const rows = useMemo(
    () => ({
      topics: (topics.data?.families ?? []).flatMap(({ items }) =>
        items.map(({ id, name }) => ({ value: id, label: name })),
      ),
    }),
    [topics.data],
  );
  return (
    <ColumnForm
      columns={advisors.columns}
      fields={fields}
      parts={words.parts}
      values={person?.values ?? {}}
      rows={rows}
      draft={`advisor ${person?.id ?? ''}`}
      submitLabel={person ? text.save : words.add}
      done={person ? text.saved : words.added}
      submit={(values) =>
        call('saveAdvisor', {
          ...(person ? { advisor: person.id } : {}),
          values,
          ...(consent ? { consent } : {}),
        })
      }
      undo={person !== undefined}
      onDone={({ advisor }) => (person ? back() : replace({ screen: 'advisor', id: advisor }))}
      onCancel={back}
    >
      {person?.consentOn ? null : (
        <Tick label={words.consentTick} help={words.consentHelp} value={consent} onChange={setConsent} />
      )}
    </ColumnForm>
  );
}
