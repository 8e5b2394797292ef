// What can be done about somebody of the directory: write to her, send her the profile form, edit, pause, retire.
import { useState } from 'preact/hooks';
import { advisors } from '../../../src/tables/advisors.ts';
import type { AdvisorDetail } from '../../../src/views/advisor-view.ts';
import type { ReadyText } from '../../../src/views/request-view.ts';
import { Button, LinkOut } from '../../components/button.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { ReadyTextCard } from '../../components/ready-text.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function PersonActions({ person }: { person: AdvisorDetail }) {
  const { text, go } = useShell();
  const words = text.people;
  const action = useAction();
  const [ready, setReady] = useState<ReadyText | null>(null);
  const whatsapp = person.whatsappUrl;
  const advisor = person.id;
  const retired = person.status === 'retired';
  const lacksProfile = person.profileOn === '' && !retired;
  return (
    <>
      <div class="actions">
        {lacksProfile ? (
          <Button
            kind={person.pipeline === 'profile' ? 'primary' : 'plain'}
            busy={action.busy}
            onClick={() =>
              void action.run(() => call('sendProfileForm', { advisor }), {
                done: words.profileSent(person.name),
                next: setReady,
              })
            }
          >
            {person.profileSentOn ? words.sendProfileAgain : words.sendProfile}
          </Button>
        ) : null}
        {whatsapp ? <LinkOut href={whatsapp}>WhatsApp</LinkOut> : null}
        {person.email ? <LinkOut href={`mailto:${person.email}`}>{text.mail}</LinkOut> : null}
        <Button onClick={() => go({ screen: 'editAdvisor', id: advisor })}>{text.edit}</Button>
        {person.status === 'paused' || retired ? (
          <Button
            busy={action.busy}
            onClick={() =>
              void action.run(() => call('resumeAdvisor', { advisor }), { done: words.resumed(person.name) })
            }
          >
            {retired ? words.bringBack : words.resume}
          </Button>
        ) : null}
        {person.status === 'active' ? <Pause person={person} /> : null}
        {retired ? null : <Retire person={person} />}
        <Button
          busy={action.busy}
          onClick={() =>
            void action.run(() => call('personData', { advisor }), {
              next: (data) => setReady({ title: words.dataOf(data.name), text: data.text, whatsappUrl: '' }),
            })
          }
        >
          {words.herData}
        </Button>
      </div>
      {ready ? <ReadyTextCard ready={ready} /> : null}
    </>
  );
}

function Pause({ person }: { person: AdvisorDetail }) {
  const { text } = useShell();
  const words = text.people;
  const action = useAction();
  const [until, setUntil] = useState('');
  const advisor = person.id;
  return (
    <Confirm
      label={words.pause}
      kind="plain"
      sure={words.pauseAbout}
      busy={action.busy}
      onConfirm={() =>
        void action.run(() => call('pauseAdvisor', { advisor, ...(until ? { until } : {}) }), {
          done: words.paused(person.name),
          undo: () => call('resumeAdvisor', { advisor }),
        })
      }
    >
      <ColumnField
        name="until"
        column={advisors.columns.pausedUntil}
        label={words.pauseUntil}
        help={words.pauseUntilHelp}
        required
        value={until}
        onChange={setUntil}
      />
    </Confirm>
  );
}

function Retire({ person }: { person: AdvisorDetail }) {
  const { text } = useShell();
  const words = text.people;
  const action = useAction();
  const advisor = person.id;
  return (
    <ConfirmWithReason
      label={words.retire}
      sure={words.retireSure}
      act={words.retireAct}
      keep={words.keep}
      busy={action.busy}
      draft={`retire ${advisor}`}
      field={{ column: advisors.columns.organisation, label: words.retireReason, help: '', required: true }}
      onConfirm={(said, leave) =>
        void action.run(() => call('retireAdvisor', { advisor, ...said }), {
          done: words.retired(person.name),
          next: leave,
          undo: () => call('resumeAdvisor', { advisor }),
        })
      }
    />
  );
}
