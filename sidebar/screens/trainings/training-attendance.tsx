// Who came to a training: ticked in the list of those invited. After the second session the profile forms go out.
import { useState } from 'preact/hooks';
import type { TrainingView } from '../../../src/views/advisor-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function TrainingAttendance({ training }: { training: TrainingView }) {
  const { text } = useShell();
  const words = text.trainings;
  const action = useAction();
  const draft = useDraft<readonly string[]>(`training-attendance ${training.id}`, training.attended);
  const attended = draft.value;
  const [open, setOpen] = useState(training.state === 'waitingAttendance' || draft.resumed);
  const { invited } = training;
  const everyone = attended.length === invited.length;
  const toggle = (id: string, on: boolean) =>
    draft.change(on ? [...attended, id] : attended.filter((other) => other !== id));
  const save = () =>
    void action.run(() => call('recordTrainingAttendance', { training: training.id, attended: [...attended] }), {
      done: ({ formsSent }) => words.attendanceSaved(formsSent),
      next: () => {
        draft.clear();
        setOpen(false);
      },
    });
  if (invited.length === 0) {
    return (
      <Section title={words.attendance}>
        <Card detail={words.nobodyInvited} />
      </Section>
    );
  }
  return (
    <Section title={words.attendance}>
      <Card>
        {open ? <p class="detail">{words.attendanceAbout}</p> : null}
        {open ? <DraftNote draft={draft} /> : null}
        {open ? (
          <>
            <div class="row center spaced">
              <button
                type="button"
                class="link-button grow"
                onClick={() => draft.change(everyone ? [] : invited.map(({ id }) => id))}
              >
                {everyone ? words.nobody : words.everyone}
              </button>
              <span class="detail" role="status">
                {words.marked(attended.length, invited.length)}
              </span>
            </div>
            <fieldset class="options">
              <legend class="visually-hidden">{words.attendance}</legend>
              {invited.map(({ id, name }) => (
                <label key={id} class="option">
                  <input
                    type="checkbox"
                    checked={attended.includes(id)}
                    onChange={(event) => toggle(id, event.currentTarget.checked)}
                  />
                  <span>{name}</span>
                </label>
              ))}
            </fieldset>
            <div class="actions sticky">
              <Button kind="primary" busy={action.busy} onClick={save}>
                {words.saveAttendance}
              </Button>
              {training.state === 'waitingAttendance' ? null : (
                <Button
                  onClick={() => {
                    draft.discard();
                    setOpen(false);
                  }}
                >
                  {text.cancel}
                </Button>
              )}
            </div>
          </>
        ) : (
          <>
            <People training={training} />
            <div class="actions">
              <Button onClick={() => setOpen(true)}>
                {training.state === 'held' ? words.correct : words.recordNow}
              </Button>
            </div>
          </>
        )}
      </Card>
    </Section>
  );
}

/** Those invited; once it was held, with who came. */
function People({ training }: { training: TrainingView }) {
  const { text, go } = useShell();
  const held = training.state === 'held';
  return (
    <ul class="lines">
      {training.invited.map(({ id, name }) => (
        <li key={id} class="row">
          <button type="button" class="link-button grow" onClick={() => go({ screen: 'advisor', id })}>
            {name}
          </button>
          {held ? (
            <span class="detail">
              <span class="visually-hidden">{text.trainings.attendance}: </span>
              {training.attended.includes(id) ? text.yes : text.no}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
