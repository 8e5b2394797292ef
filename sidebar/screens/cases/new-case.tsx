// A new case: a title is enough, everything else is filled in its blocks.
import { advisories } from '../../../src/tables/advisories.ts';
import { ColumnForm } from '../../components/column-form.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

export function NewCaseScreen({ programme }: { programme: string }) {
  const { text, programmes, back, replace } = useShell();
  const words = text.cases;
  const name = useAnswer('listCases', { programme }).data?.caseName;
  const label = programmes.find(({ key }) => key === programme)?.label ?? '';
  return (
    <Screen title={name === undefined ? label : words.add(name)}>
      <ColumnForm
        columns={advisories.columns}
        fields={['title']}
        values={{ title: '' }}
        draft={`case ${programme}`}
        submitLabel={words.begin}
        done={words.begun}
        submit={({ title }) => call('openCase', { programme, title: String(title) })}
        onDone={({ case: id }) => replace({ screen: 'case', programme, id })}
        onCancel={back}
      >
        <p class="detail">{words.titleHelp}</p>
      </ColumnForm>
    </Screen>
  );
}
