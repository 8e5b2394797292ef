// Adding an area, or changing one.
import { areas } from '../../../src/tables/areas.ts';
import type { AreaView } from '../../../src/views/advisor-view.ts';
import { Answer } from '../../components/answer.tsx';
import { ColumnForm } from '../../components/column-form.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

const fields = [
  'name',
  'kind',
  'contactName',
  'contactEmail',
  'contactPhone',
  'contactCopied',
  'place',
  'notes',
] as const;

export function EditAreaScreen({ id }: { id?: string }) {
  const { text } = useShell();
  const answer = useAnswer('listAreas', { all: true });
  const area = answer.data?.items.find((item) => item.id === id);
  return (
    <Screen
      title={id === undefined ? text.areas.newTitle : `${text.edit} · ${area?.name ?? id}`}
      busy={id !== undefined && answer.loading}
    >
      {id === undefined ? (
        <AreaForm />
      ) : (
        <Answer answer={answer}>
          {() => (area ? <AreaForm area={area} /> : <p class="detail">{text.notInSheet}</p>)}
        </Answer>
      )}
    </Screen>
  );
}

function AreaForm({ area }: { area?: AreaView }) {
  const { text, back, replace } = useShell();
  return (
    <ColumnForm
      columns={areas.columns}
      fields={fields}
      values={area ? { ...area } : { kind: 'area' }}
      draft={`area ${area?.id ?? ''}`}
      submitLabel={area ? text.save : text.areas.add}
      done={area ? text.saved : text.areas.added}
      submit={(values) => call('saveArea', area ? { area: area.id, values } : { values: { ...values, active: 'yes' } })}
      undo={area !== undefined}
      onDone={({ area: id }) => (area ? back() : replace({ screen: 'area', id }))}
      onCancel={back}
    />
  );
}
