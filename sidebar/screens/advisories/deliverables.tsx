// What the mentor delivers before the sessions: writing down a delivery, approving it, giving it back with comments.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BlockInput } from '../../../src/blocks/input.ts';
import { deliverables as table } from '../../../src/tables/deliverables.ts';
import type { DeliverableView } from '../../../src/views/advisory-view.ts';
import type { ChipTone } from '../../../src/views/attention.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { ReopenReview } from './reopen-review.tsx';

const tones: Readonly<Record<DeliverableView['state'], ChipTone>> = {
  asked: 'info',
  overdue: 'bad',
  delivered: 'warn',
  approved: 'ok',
  returned: 'info',
};

/** What is asked of the block that a delivery belongs to. */
const toBlock = ({ advisory, kind }: DeliverableView, input: BlockInput) => ({
  programme: 'mentoring',
  case: advisory,
  block: kind,
  input,
});

interface DeliverablesProps {
  readonly deliverables: readonly DeliverableView[];
  readonly mentor: string;
  readonly asked: string;
}

export function Deliverables({ deliverables, mentor, asked }: DeliverablesProps) {
  return (
    <>
      {deliverables.map((deliverable) => (
        <Deliverable key={deliverable.id} deliverable={deliverable} mentor={mentor} asked={deliverable.id === asked} />
      ))}
    </>
  );
}

function Deliverable({ deliverable, mentor, asked }: { deliverable: DeliverableView; mentor: string; asked: boolean }) {
  const { text, language } = useShell();
  const words = text.advisories;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.querySelector<HTMLElement>('input, .actions button, .actions a')?.focus();
  }, [asked]);
  const day = (iso: string) => dayLabel(iso, language);
  const about = [
    deliverable.round > 1 ? words.round(deliverable.round) : '',
    deliverable.reviewedOn
      ? words.reviewedOn(day(deliverable.reviewedOn))
      : deliverable.deliveredOn
        ? words.deliveredOn(day(deliverable.deliveredOn))
        : deliverable.dueOn
          ? words.dueOn(day(deliverable.dueOn))
          : '',
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are buttons of one delivery
    <div ref={box} role="group" aria-label={deliverable.label}>
      <Card
        title={deliverable.label}
        chip={{ label: deliverable.stateLabel, tone: tones[deliverable.state] }}
        detail={about.join(' · ')}
        chosen={asked}
      >
        {deliverable.comments ? <p class="detail">«{deliverable.comments}»</p> : null}
        {deliverable.state === 'asked' || deliverable.state === 'overdue' ? (
          <Record deliverable={deliverable} asked={asked} />
        ) : (
          <Delivered deliverable={deliverable} asked={asked} />
        )}
        <ReopenReview deliverable={deliverable} mentor={mentor} />
      </Card>
    </div>
  );
}

function Record({ deliverable, asked }: { deliverable: DeliverableView; asked: boolean }) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(asked), [asked]);
  const draft = useDraft(`delivery ${deliverable.id}`, '');
  const url = draft.value;
  const [missing, setMissing] = useState(false);
  if (!open) {
    return (
      <div class="actions">
        <Button onClick={() => setOpen(true)}>{words.recordDelivery}</Button>
      </div>
    );
  }
  return (
    <form
      class="stack group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(url.trim() === '');
        if (url.trim() === '') return;
        void action.run(() => call('changeBlock', toBlock(deliverable, { act: 'deliver', url: url.trim() })), {
          done: words.deliveryRecorded,
          next: () => {
            draft.clear();
            setOpen(false);
          },
        });
      }}
    >
      <DraftNote draft={draft} />
      <ColumnField
        name="url"
        column={table.columns.url}
        label={words.deliveryLink}
        help={words.deliveryLinkHelp}
        required
        value={url}
        onChange={draft.change}
        {...(missing && url.trim() === '' ? { problem: text.fieldMissing } : {})}
      />
      <div class="actions">
        <Button kind="primary" type="submit" busy={action.busy}>
          {words.recordDelivery}
        </Button>
        <Button
          onClick={() => {
            draft.discard();
            setOpen(false);
          }}
        >
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

function Delivered({ deliverable, asked }: { deliverable: DeliverableView; asked: boolean }) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  const draft = useDraft(`review ${deliverable.id}`, '');
  const comments = draft.value;
  const [missing, setMissing] = useState(false);
  const review = (verdict: 'approved' | 'returned') => {
    setMissing(verdict === 'returned' && comments.trim() === '');
    if (verdict === 'returned' && comments.trim() === '') return;
    void action.run(
      () =>
        call(
          'changeBlock',
          toBlock(deliverable, { act: 'decide', option: verdict, note: comments, row: deliverable.id }),
        ),
      {
        done: verdict === 'approved' ? words.approved : words.returned,
        next: draft.clear,
      },
    );
  };
  const link = deliverable.url ? (
    <a
      class={deliverable.state === 'delivered' ? 'button' : 'text-link'}
      href={deliverable.url}
      target="_blank"
      rel="noopener"
      aria-label={words.openName(deliverable.label)}
    >
      {words.open}
    </a>
  ) : null;
  if (deliverable.state === 'approved' && deliverable.url) {
    return (
      <div class="actions">
        {link}
        <Button
          busy={action.busy}
          label={`${text.handedMaterials.keep}: ${deliverable.label}`}
          onClick={() =>
            void action.run(() => call('keepDeliverable', { deliverable: deliverable.id }), {
              done: ({ title }) => text.handedMaterials.kept(title),
            })
          }
        >
          {text.handedMaterials.keep}
        </Button>
      </div>
    );
  }
  if (deliverable.state !== 'delivered') return link;
  return (
    <div class="actions">
      {link}
      <Confirm
        label={words.approve}
        sure={words.approveSure}
        kind={asked ? 'primary' : 'plain'}
        busy={action.busy}
        onConfirm={() => review('approved')}
      />
      <Confirm
        label={words.giveBack}
        sure={words.commentsHelp}
        kind="plain"
        busy={action.busy}
        onConfirm={() => review('returned')}
      >
        <DraftNote draft={draft} />
        <ColumnField
          name="comments"
          column={table.columns.comments}
          label={words.commentsForMentor}
          required
          value={comments}
          onChange={draft.change}
          {...(missing && comments.trim() === '' ? { problem: text.fieldMissing } : {})}
        />
      </Confirm>
    </div>
  );
}
