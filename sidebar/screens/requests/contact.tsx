// Who is written to about a case, and the one action that puts somebody else in her place.
// The request and its advisories show the same card.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OperationResult } from '../../../src/operations/registry.ts';
import { requests } from '../../../src/tables/requests.ts';
import type { CaseContactView } from '../../../src/views/advisory-view.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ColumnForm } from '../../components/column-form.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';

interface ContactCardProps {
  /** Code of the request; '' for an advisory without one. */
  readonly request: string;
  readonly contact: CaseContactView;
  /** What she is, where the card stands among other people. */
  readonly role?: string;
  readonly over: boolean;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

const fields = ['contactName', 'contactEmail', 'contactPhone'] as const;

export function ContactCard({ request, contact, role, over, children }: ContactCardProps) {
  const { text } = useShell();
  const words = text.requests.changeContact;
  const [changing, setChanging] = useState(false);
  const reach = [contact.email, contact.phone.replace(/ /g, '\u00a0')].filter(Boolean).join(' · ');
  if (changing) return <ChangeContact request={request} contact={contact} onDone={() => setChanging(false)} />;
  return (
    <Card title={contact.name} detail={role ?? reach}>
      {role ? <p class="detail">{reach}</p> : null}
      {contact.standsInFor ? <p class="detail">{words.standsIn(contact.standsInFor)}</p> : null}
      {contact.email === '' ? <p class="detail late">{words.nobody}</p> : null}
      {contact.copy ? <p class="detail">{words.copyTo(contact.copy)}</p> : null}
      <div class="actions">
        {children}
        {over || request === '' ? null : <Button onClick={() => setChanging(true)}>{words.change}</Button>}
      </div>
    </Card>
  );
}

function ChangeContact({
  request,
  contact,
  onDone,
}: {
  request: string;
  contact: CaseContactView;
  onDone: () => void;
}) {
  const { text } = useShell();
  const words = text.requests.changeContact;
  return (
    <ColumnForm
      columns={requests.columns}
      fields={fields}
      values={{
        contactName: contact.standsInFor || contact.name,
        contactEmail: contact.standsInFor ? '' : contact.email,
        contactPhone: contact.standsInFor ? '' : contact.phone,
      }}
      draft={`contact ${request}`}
      submitLabel={words.change}
      done={({ told }: OperationResult<'changeContact'>) => words.done(told)}
      submit={(values) =>
        call('changeContact', {
          request,
          name: String(values.contactName ?? ''),
          email: String(values.contactEmail ?? ''),
          phone: String(values.contactPhone ?? ''),
        })
      }
      onDone={onDone}
      onCancel={onDone}
    >
      <p class="detail">{words.about}</p>
    </ColumnForm>
  );
}
