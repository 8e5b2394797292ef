// The link-up: setting its day, going through the logistics that the area owns, and writing down that it was held.
import { useState } from 'preact/hooks';
import { dayOf } from '../../../src/calendar/local-date.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel, momentLabel } from '../../components/short-date.ts';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { HandedMaterials, handedOver } from '../repertoire/handed-materials.tsx';
import { ConditionCard } from './condition.tsx';
import { CancelLinkUp, ReopenLinkUp } from './link-up-back.tsx';
import { Logistics } from './logistics.tsx';

export function LinkUpScreen({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('advisoryDetail', { advisory: id });
  return (
    <Screen title={text.advisories.linkUp} busy={answer.loading}>
      <Answer answer={answer}>{(advisory) => <LinkUp advisory={advisory} />}</Answer>
    </Screen>
  );
}

function LinkUp({ advisory }: { advisory: AdvisoryDetail }) {
  const { text, language } = useShell();
  const words = text.advisories;
  const [moving, setMoving] = useState(false);
  const held = advisory.linkUpDoneOn !== '';
  const scheduled = advisory.linkUpAt !== '';
  return (
    <>
      <Card title={advisory.title} detail={`${advisory.id} · ${advisory.area.name} · ${advisory.advisor.name}`}>
        {held ? null : <p class="detail spaced">{words.linkUpAbout(advisory.area.name)}</p>}
      </Card>
      <ConditionCard
        advisory={advisory.id}
        mentor={advisory.advisor.name}
        condition={advisory.condition}
        over={advisory.closedOn !== '' || advisory.cancelledOn !== ''}
      />
      {held ? (
        <Card
          title={words.heldAlready(dayLabel(advisory.linkUpDoneOn, language))}
          {...(advisory.linkUpPlace ? { detail: advisory.linkUpPlace } : {})}
        >
          <ReopenLinkUp advisory={advisory} />
        </Card>
      ) : scheduled && !moving ? (
        <Section title={words.meeting}>
          <Card
            title={momentLabel(advisory.linkUpAt, language)}
            detail={advisory.linkUpPlace}
            chosen={advisory.action?.name === 'recordLinkUp'}
          >
            <Held advisory={advisory} onMove={() => setMoving(true)} />
          </Card>
        </Section>
      ) : (
        <Schedule advisory={advisory} {...(moving ? { onDone: () => setMoving(false) } : {})} />
      )}
      <Logistics advisory={advisory} />
    </>
  );
}

function Schedule({ advisory, onDone }: { advisory: AdvisoryDetail; onDone?: () => void }) {
  const { text, language } = useShell();
  const words = text.advisories;
  const action = useAction();
  const draft = useDraft(`link-up ${advisory.id}`, { at: advisory.linkUpAt, place: advisory.linkUpPlace, note: '' });
  const { at, place, note } = draft.value;
  const change = (next: Partial<typeof draft.value>) => draft.change({ ...draft.value, ...next });
  const [tried, setTried] = useState(false);
  /** The area and the mentor meet before they work together. */
  const first = advisory.sessions[0]?.startsAt || advisory.proposedSessions[0]?.startsAt || '';
  const isAfter = at !== '' && first !== '' && at >= first;
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (at === '') return;
    void action.run(() => call('scheduleLinkUp', { advisory: advisory.id, at, place, ...(note ? { note } : {}) }), {
      done: ({ sentTo }) => words.invited(sentTo.length),
      next: () => {
        draft.clear();
        onDone?.();
      },
    });
  };
  return (
    <form class="card stack" noValidate onSubmit={send}>
      <DraftNote draft={draft} />
      <ColumnField
        name="linkUpAt"
        column={advisories.columns.linkUpAt}
        label={words.when}
        required
        value={at}
        onChange={(value) => change({ at: value })}
        {...(tried && at === '' ? { problem: text.fieldMissing } : {})}
      />
      <p class={isAfter ? 'note' : ''} role="status">
        {isAfter ? words.linkUpAfter(momentLabel(first, language)) : ''}
      </p>
      <ColumnField
        name="linkUpPlace"
        column={advisories.columns.linkUpPlace}
        label={words.where}
        value={place}
        onChange={(value) => change({ place: value })}
      />
      <ColumnField
        name="note"
        column={advisories.columns.notes}
        label={words.note}
        value={note}
        onChange={(value) => change({ note: value })}
      />
      <div class="actions">
        <Button kind="primary" type="submit" busy={action.busy}>
          {onDone ? words.saveChange : words.schedule}
        </Button>
        {onDone ? (
          <Button
            onClick={() => {
              draft.clear();
              onDone();
            }}
          >
            {text.cancel}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function Held({ advisory, onMove }: { advisory: AdvisoryDetail; onMove: () => void }) {
  const { text, back } = useShell();
  const words = text.advisories;
  const action = useAction();
  const [doneOn, setDoneOn] = useState(dayOf(advisory.linkUpAt));
  const isTime = advisory.action?.name === 'recordLinkUp';
  const materials = useAnswer('listMaterials', { advisory: advisory.id });
  const [chosen, setChosen] = useState<readonly string[]>();
  const handed = handedOver(materials, chosen);
  return (
    <div class="stack group">
      {isTime ? (
        <ColumnField
          name="doneOn"
          column={advisories.columns.linkUpDoneOn}
          label={words.heldOn}
          required
          value={doneOn}
          onChange={setDoneOn}
        />
      ) : null}
      {isTime ? <HandedMaterials answer={materials} chosen={handed} onChange={setChosen} /> : null}
      <div class="actions">
        {isTime ? (
          <Button
            kind="primary"
            wide
            busy={action.busy}
            onClick={() =>
              void action.run(
                () =>
                  call('recordLinkUp', {
                    advisory: advisory.id,
                    ...(doneOn ? { doneOn } : {}),
                    ...(materials.data ? { materials: [...handed] } : {}),
                  }),
                {
                  done: words.heldRecorded,
                  next: back,
                },
              )
            }
          >
            {words.markHeld}
          </Button>
        ) : null}
        <Button onClick={onMove}>{words.reschedule}</Button>
        <CancelLinkUp advisory={advisory} />
      </div>
    </div>
  );
}
