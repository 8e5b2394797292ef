// The fields of a request, drawn from the columns of its table: for typing one in the panel and for correcting one.
import { useMemo, useState } from 'preact/hooks';
import { addressByTelephone, requests } from '../../../src/tables/requests.ts';
import type { AreaView } from '../../../src/views/advisor-view.ts';
import type { RequestDetail } from '../../../src/views/request-view.ts';
import { Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { ColumnForm } from '../../components/column-form.tsx';
import type { FieldValue } from '../../components/field.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

const contactFields = ['contactName', 'contactEmail', 'contactPhone'] as const;
const fields = [
  'area',
  ...contactFields,
  'topic',
  'focus',
  'level',
  'participants',
  'objective',
  'expectedResult',
  'format',
  'modality',
  'proposedAt',
  'place',
  'language',
  'visitNeeded',
  'secondBriefing',
  'priorityPopulation',
  'seats',
  'preferred',
  'excluded',
  'notes',
] as const;

export function RequestForm({ request, onDone }: { request?: RequestDetail; onDone: (id: string) => void }) {
  const { text, go } = useShell();
  const areas = useAnswer('listAreas', {});
  const topics = useAnswer('listTopics', {});
  const advisors = useAnswer('listAdvisors', {});
  const [proposedAt, setProposedAt] = useState(String(request?.values.proposedAt ?? ''));
  const near = useAnswer('dateHint', { proposedAt });
  const rows = useMemo(
    () => ({
      areas: (areas.data?.items ?? [])
        .filter((area) => area.active)
        .map(({ id, name }) => ({ value: id, label: name })),
      topics: (topics.data?.families ?? []).flatMap((family) =>
        family.items.filter((topic) => topic.active).map(({ id, name }) => ({ value: id, label: name })),
      ),
      advisors: (advisors.data?.items ?? [])
        .filter((advisor) => advisor.status === 'active')
        .map(({ id, name }) => ({ value: id, label: name })),
    }),
    [areas.data, topics.data, advisors.data],
  );
  if (areas.data && rows.areas.length === 0 && !request) {
    return (
      <Empty icon="people" title={text.requests.noAreas.title} detail={text.requests.noAreas.detail}>
        <Button kind="primary" onClick={() => go({ screen: 'editArea' })}>
          {text.requests.noAreas.add}
        </Button>
      </Empty>
    );
  }
  /** Whoever can be written to is changed by an action of its own, which tells everybody. */
  const fixed = request !== undefined && request.contact.email !== '' && request.contact.standsInFor === '';
  const contactOf = (id: FieldValue) => areas.data?.items.find((area) => area.id === id);
  return (
    <ColumnForm
      columns={request ? requests.columns : columnsByTelephone}
      fields={fixed ? fields.filter((key) => !isContact(key)) : fields}
      following={(key, value, valueIn) => {
        if (key === 'proposedAt') setProposedAt(String(value));
        if (key !== 'area' || request) return {};
        return contactOfArea(contactOf(valueIn('area')), contactOf(value), valueIn);
      }}
      hints={(valueIn) => ({
        proposedAt: near.data?.hint ?? '',
        ...(request
          ? {}
          : { contactName: isStored(contactOf(valueIn('area')), valueIn) ? text.requests.contactOfArea : '' }),
      })}
      values={request?.values ?? {}}
      rows={rows}
      draft={`request ${request?.id ?? ''}`}
      submitLabel={request ? text.save : text.requests.create}
      done={request ? text.saved : text.requests.created}
      submit={(values) =>
        request ? call('reviewRequest', { request: request.id, values }) : call('createRequest', { values })
      }
      undo={request !== undefined}
      onDone={({ request: id }) => onDone(id)}
      onCancel={() => onDone(request?.id ?? '')}
    />
  );
}

const columnsByTelephone = { ...requests.columns, contactEmail: addressByTelephone };

function isContact(key: string): boolean {
  return contactFields.some((field) => field === key);
}

function isStored(area: AreaView | undefined, valueIn: (key: string) => FieldValue): boolean {
  return area !== undefined && area.contactName !== '' && valueIn('contactName') === area.contactName;
}

/** The stored contact of the area that was chosen, unless somebody else was typed already. */
function contactOfArea(
  before: AreaView | undefined,
  chosen: AreaView | undefined,
  valueIn: (key: string) => FieldValue,
): Readonly<Record<string, string>> {
  const untouched = contactFields.every((key) => valueIn(key) === '' || valueIn(key) === before?.[key]);
  return untouched ? Object.fromEntries(contactFields.map((key) => [key, chosen?.[key] ?? ''])) : {};
}
