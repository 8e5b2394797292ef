// Writing down who came, fast: one by one on the telephone, a pasted list, or the two totals of the paper list.
// What was typed stays until the server has taken it, even when the screen is left and opened again.
import { useState } from 'preact/hooks';
import type { AttendanceSheet } from '../../../src/views/session-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Head } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Filters } from '../../components/filters.tsx';
import { Screen } from '../../components/screen.tsx';
import { momentLabel } from '../../components/short-date.ts';
import { Tick } from '../../components/tick.tsx';
import { DraftNote } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { AttendanceCounts } from './attendance-counts.tsx';
import { type AttendanceDraft, useAttendanceDraft } from './attendance-draft.ts';
import { PasteNames } from './paste-names.tsx';
import { PeopleEntry } from './people-entry.tsx';
import { RecordedPeople } from './recorded-people.tsx';
import { sessionTones } from './session-button.tsx';

export function AttendanceScreen({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('attendanceSheet', { session: id });
  return (
    <Screen title={text.sessions.attendance} busy={answer.loading}>
      <Answer answer={answer}>{(sheet) => <Entry sheet={sheet} />}</Answer>
    </Screen>
  );
}

type Way = 'byName' | 'byPaste' | 'byCount';

function Entry({ sheet }: { sheet: AttendanceSheet }) {
  const { text, language, back } = useShell();
  const words = text.sessions;
  const { session, recorded } = sheet;
  const kept = useAttendanceDraft(session.id);
  const { value: draft, change } = kept;
  const [way, setWay] = useState<Way>('byName');
  const action = useAction();
  const save = (complete: boolean) =>
    void action.run(() => call('recordAttendance', attendanceInput(session.id, draft, complete)), {
      done: (saved) => (complete ? words.savedClosed(saved.attended) : words.saved(saved.attended)),
      undo: ({ undo }) => call('correctAttendance', undo),
      next: () => {
        kept.discard();
        if (complete) back();
      },
    });
  const options = { genders: sheet.genders, ageGroups: sheet.ageGroups };
  return (
    <>
      <div class="card">
        <Head chip={{ label: session.stateLabel, tone: sessionTones[session.state] }}>{session.title}</Head>
        <p class="detail">
          {momentLabel(session.startsAt, language)} · {session.area.name}
        </p>
        {recorded.attended > 0 || recorded.closedOn ? (
          <p class="detail">{words.recorded(recorded.attended, recorded.women)}</p>
        ) : null}
      </div>
      {recorded.attended > 0 ? <RecordedPeople session={session.id} options={options} /> : null}
      <Filters
        label={words.ways}
        filters={(['byName', 'byPaste', 'byCount'] as const).map((key) => ({ key, label: words[key] }))}
        value={way}
        onChange={setWay}
      />
      <DraftNote draft={kept} />
      {way === 'byCount' ? (
        <AttendanceCounts sheet={sheet} />
      ) : (
        <>
          {way === 'byPaste' ? (
            <PasteNames
              session={session.id}
              options={options}
              people={draft.people}
              onAdd={(people) => {
                change({ ...draft, people });
                setWay('byName');
              }}
            />
          ) : (
            <PeopleEntry options={options} draft={draft} onChange={change} />
          )}
          {draft.people.length > 0 ? (
            <div class="stack">
              <Tick
                label={words.paper}
                value={draft.paper}
                onChange={(paper) => change({ ...draft, paper, agreed: paper || draft.agreed })}
              />
              <Tick
                label={words.agreed}
                help={words.agreedHelp}
                value={draft.agreed}
                onChange={(agreed) => change({ ...draft, agreed, paper: agreed && draft.paper })}
              />
              <Button kind="primary" wide busy={action.busy} onClick={() => save(true)}>
                {words.saveClose}
              </Button>
              <Button wide busy={action.busy} onClick={() => save(false)}>
                {words.saveOnly}
              </Button>
            </div>
          ) : null}
        </>
      )}
      {draft.people.length === 0 && way === 'byName' && !recorded.closedOn ? (
        <div>
          <Confirm
            kind="plain"
            label={words.closeList(recorded.attended)}
            sure={words.closeListSure(recorded.attended)}
            busy={action.busy}
            onConfirm={() =>
              void action.run(() => call('closeAttendance', { session: session.id }), {
                done: words.closedNow,
                next: back,
              })
            }
          />
        </div>
      ) : null}
    </>
  );
}

function attendanceInput(session: string, { people, paper, agreed }: AttendanceDraft, complete: boolean) {
  return {
    session,
    people: people.map(({ name, gender, ageGroup, place }) => ({
      name,
      ...(gender ? { gender } : {}),
      ...(ageGroup ? { ageGroup } : {}),
      ...(place ? { place } : {}),
      ...(agreed ? { consent: true } : {}),
    })),
    fromList: paper,
    complete,
  };
}
