// The forms that people may share: the link to copy, its QR code, a text for WhatsApp, and a mail to an area's contact.
// With an area chosen, the form opens with that area filled in.
import type { FormArea, SharedForm, SharedForms } from '../../../src/views/form-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button, LinkOut } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { copyText } from '../../components/copy-text.ts';
import { Field } from '../../components/field.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { ReadyTextCard } from '../../components/ready-text.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { Trouble } from './trouble.tsx';

export function FormsScreen({ area: first = '' }: { area?: string }) {
  const { text } = useShell();
  const [area, setArea] = useKept('area', first);
  const answer = useAnswer('sharedForms', area === '' ? {} : { area });
  return (
    <Screen title={text.forms.title} busy={answer.loading}>
      <p class="detail">{text.forms.about}</p>
      <Answer answer={answer}>{(view) => <Forms view={view} area={area} onArea={setArea} />}</Answer>
    </Screen>
  );
}

function Forms({ view, area, onArea }: { view: SharedForms; area: string; onArea: (area: string) => void }) {
  const words = useShell().text.forms;
  const chosen = view.areas.find(({ id }) => id === area);
  return (
    <>
      {view.troubles.map((trouble) => (
        <Trouble key={trouble.form} trouble={trouble} />
      ))}
      {view.areas.length > 0 ? (
        <Field
          spec={{
            key: 'area',
            label: words.forArea,
            help: words.forAreaHelp,
            question: { type: 'reference' },
            options: view.areas.map(({ id, name }) => ({ value: id, label: name })),
          }}
          value={area}
          onChange={(value) => onArea(String(value))}
        />
      ) : null}
      {view.items.map((form) => (
        <FormCard key={form.key} form={form} {...(chosen && form.forAreas ? { area: chosen } : {})} />
      ))}
    </>
  );
}

function FormCard({ form, area }: { form: SharedForm; area?: FormArea }) {
  const { text, go, say } = useShell();
  const words = text.forms;
  const copy = async () => {
    const copied = await copyText(form.url);
    say(copied ? { text: text.copied, tone: 'done' } : { text: text.requests.copyByHand, tone: 'refused' });
  };
  if (form.url === '') {
    return (
      <Card title={form.title} detail={words.missing}>
        <div class="actions">
          <Button kind="primary" onClick={() => go({ screen: 'installation', check: true })}>
            {text.checkInstallation}
          </Button>
        </div>
      </Card>
    );
  }
  return (
    <Card title={form.title} detail={form.about}>
      <input
        class="input small spaced"
        readOnly
        value={form.url}
        aria-label={words.linkOf(form.title)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="actions">
        <Button kind={area ? 'plain' : 'primary'} onClick={() => void copy()}>
          {words.copyLink}
        </Button>
        <LinkOut href={form.url}>{words.see}</LinkOut>
        {form.key === 'advisorProfile' ? (
          <Button onClick={() => go({ screen: 'callForMentors' })}>{text.people.call}</Button>
        ) : null}
        {form.key === 'areaRequest' ? (
          <Button onClick={() => go({ screen: 'newRequest' })}>{text.requests.create}</Button>
        ) : null}
      </div>
      {area ? <Send form={form} area={area} /> : null}
      <details>
        <summary>{form.message.title}</summary>
        <ReadyTextCard ready={form.message} titled />
      </details>
      <details>
        <summary>{words.qr}</summary>
        <QrCode address={form.url} label={words.qrOf(form.title)} />
        <p class="detail centred">{words.qrHint}</p>
      </details>
    </Card>
  );
}

/** By mail to the contact of the area, or how to add one. */
function Send({ form: { key: form }, area }: { form: SharedForm; area: FormArea }) {
  const { text, go } = useShell();
  const words = text.forms;
  const action = useAction();
  if (!area.reachable) {
    return (
      <div class="actions">
        <p class="detail">{words.noContact}</p>
        <Button onClick={() => go({ screen: 'editArea', id: area.id })}>{text.edit}</Button>
      </div>
    );
  }
  return (
    <div class="actions">
      <Button
        kind="primary"
        wide
        busy={action.busy}
        onClick={() =>
          void action.run(() => call('sendForm', { form, area: area.id }), {
            done: ({ sentTo }) => words.sentTo(sentTo),
          })
        }
      >
        {words.sendTo(area.contactName || area.name)}
      </Button>
    </div>
  );
}
