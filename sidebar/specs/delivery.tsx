// A work product: where it is done, its link to be handed in, what was said about it, and the answer of whoever reviews
// it. Rounds that are over are folded away.
import { useId, useRef, useState } from 'preact/hooks';
import type { DeliverySpec, RoundSpec } from '../../src/blocks/screen.ts';
import { showDate } from '../../src/calendar/show-date.ts';
import { Button, LinkOut } from '../components/button.tsx';
import { Choice } from './choice.tsx';
import { Conflict, type Theirs } from './conflict.tsx';
import { SaveMark, type SaveState } from './save-state.tsx';
import { useSpecs } from './specs-context.ts';
import { useTyping } from './use-typing.ts';

const tones = { asked: 'info', overdue: 'bad', delivered: 'warn', approved: 'ok', returned: 'info' } as const;

export function Delivery({ spec, label }: { spec: DeliverySpec; label: string }) {
  const { text } = useSpecs();
  const words = text.delivery;
  const [newest, ...before] = spec.rounds;
  if (!newest) return <p class="help">{words.none}</p>;
  return (
    <div class="stack">
      <Round round={newest} label={label} said={commentsOn(newest, before)} />
      {spec.said.map((line) => (
        <p key={line} class="help">
          {line}
        </p>
      ))}
      {spec.access && newest.url ? <p class="help">{spec.access}</p> : null}
      {spec.keeping ? <KeepButton label={spec.keeping} what={label} /> : null}
      {spec.mayDeliver ? <LinkForm key={newest.number} spec={spec} round={newest} label={label} /> : null}
      {spec.review ? <Choice spec={spec.review} label={label} seen={{ row: newest.id, was: newest.url }} /> : null}
      {before.length > 0 ? (
        <details>
          <summary>{words.before(before.length)}</summary>
          {before.map((round) => (
            <Round key={round.id} round={round} label={label} said={round.comments} />
          ))}
        </details>
      ) : null}
    </div>
  );
}

/** What has to be adjusted in a new round was said about the one before. */
function commentsOn(newest: RoundSpec, [last]: readonly RoundSpec[]): string {
  return newest.comments || (newest.deliveredOn === '' ? (last?.comments ?? '') : '');
}

function Round({ round, label, said }: { round: RoundSpec; label: string; said: string }) {
  const { text, language } = useSpecs();
  const words = text.delivery;
  const { number, state, stateLabel, dueOn, deliveredOn, url } = round;
  const about = [
    deliveredOn
      ? words.deliveredOn(showDate(deliveredOn, language))
      : dueOn
        ? words.dueOn(showDate(dueOn, language))
        : '',
    number > 1 ? words.round(number) : '',
  ].filter(Boolean);
  return (
    <div class="spec-row">
      <p>
        <span class={`chip ${tones[state]}`}>{stateLabel}</span>
      </p>
      {about.length > 0 ? <p class="help">{about.join(' · ')}</p> : null}
      {said ? (
        <p class="lines">
          <b>{words.comments}:</b> «{said}»
        </p>
      ) : null}
      {url ? (
        <div class="actions">
          <LinkOut href={url} label={`${words.see}: ${label}`}>
            {words.see}
          </LinkOut>
        </div>
      ) : null}
    </div>
  );
}

const isLink = (found: unknown): found is string => typeof found === 'string';

function LinkForm({ spec, round, label }: { spec: DeliverySpec; round: RoundSpec; label: string }) {
  const { text, act, draftKey, tell } = useSpecs();
  const words = text.delivery;
  const id = useId();
  const typing = useTyping(draftKey('link'), isLink);
  const [isOpen, setOpen] = useState(round.deliveredOn === '' || typing.value !== null);
  const [state, setState] = useState<SaveState>('');
  const [problem, setProblem] = useState('');
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  /** What stood there when she began, whatever comes in meanwhile. */
  const was = useRef(round.url);
  const url = typing.value ?? round.url;
  const deliver = async () => {
    if (state === 'saving') return;
    const isWhole = /^https:\/\/\S+$/.test(url.trim());
    setProblem(isWhole ? '' : text.notLink);
    if (!isWhole) return;
    setState('saving');
    const saved = await act({ act: 'deliver', url: url.trim(), was: theirs?.text ?? was.current });
    setState(saved === null ? 'notSaved' : '');
    if (saved === null) return;
    setTheirs(saved.theirs ?? null);
    if (saved.theirs) return;
    tell(text.saved);
    close();
  };
  const open = () => {
    was.current = round.url;
    setOpen(true);
  };
  const close = () => {
    typing.settle(null);
    setTheirs(null);
    setOpen(false);
  };
  const template =
    spec.template && round.deliveredOn === '' ? (
      <LinkOut href={spec.template} label={`${words.template}: ${label}`}>
        {words.template}
      </LinkOut>
    ) : null;
  if (!isOpen)
    return (
      <div class="actions">
        <Button label={`${words.deliverAgain}: ${label}`} onClick={open}>
          {words.deliverAgain}
        </Button>
      </div>
    );
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void deliver();
      }}
    >
      {theirs ? <Conflict theirs={theirs} onMine={() => void deliver()} onTheirs={close} /> : null}
      {template ? <div class="actions">{template}</div> : null}
      <div class="field">
        <label for={id}>{words.link}</label>
        <input
          id={id}
          class="input"
          type="url"
          inputMode="url"
          autocomplete="off"
          value={url}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-help${problem ? ` ${id}-problem` : ''}`}
          onInput={(event) => typing.change(event.currentTarget.value)}
        />
        <span class="help" id={`${id}-help`}>
          {spec.template ? words.linkHelp : words.shareFirst}
        </span>
        {problem ? (
          <span class="problem" role="alert" id={`${id}-problem`}>
            {problem}
          </span>
        ) : null}
      </div>
      <div class="actions">
        <Button kind="primary" type="submit" label={`${words.deliver}: ${label}`} busy={state === 'saving'}>
          {state === 'saving' ? text.saving : words.deliver}
        </Button>
        {spec.template && url !== spec.template ? (
          <Button onClick={() => typing.change(spec.template)}>{words.useTemplate}</Button>
        ) : null}
        {state === 'notSaved' ? <SaveMark state={state} /> : null}
      </div>
    </form>
  );
}

function KeepButton({ label, what }: { label: string; what: string }) {
  const { act, text, tell } = useSpecs();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    if ((await act({ act: 'keep' })) !== null) tell(text.saved);
    setBusy(false);
  };
  return (
    <div class="actions">
      <Button label={`${label}: ${what}`} busy={busy} onClick={() => void keep()}>
        {label}
      </Button>
    </div>
  );
}
