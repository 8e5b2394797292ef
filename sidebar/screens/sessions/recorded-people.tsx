// The names on record of a session, to be corrected one by one: changed, taken out, joined when one stands twice.
// Fetched only when somebody opens the list; every correction can be undone.
import { useState } from 'preact/hooks';
import type { OperationInput } from '../../../src/operations/registry.ts';
import type { AttendanceNames } from '../../../src/views/session-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { type Action, useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { optionLabel, type PeopleOptions } from './people-list.ts';
import { Select } from './people-select.tsx';

type Recorded = AttendanceNames['people'][number];
type Correction = Omit<OperationInput<'correctAttendance'>, 'session'>;

export function RecordedPeople({ session, options }: { session: string; options: PeopleOptions }) {
  const { text } = useShell();
  const [open, setOpen] = useState(false);
  return open ? (
    <Names session={session} options={options} />
  ) : (
    <Button wide onClick={() => setOpen(true)}>
      {text.sessions.seeNames}
    </Button>
  );
}

function Names({ session, options }: { session: string; options: PeopleOptions }) {
  const { text } = useShell();
  const words = text.sessions;
  const answer = useAnswer('attendanceNames', { session });
  const action = useAction();
  const [editing, setEditing] = useState('');
  const correct = (correction: Correction, done: string) =>
    void action.run(() => call('correctAttendance', { session, ...correction }), {
      done: ({ reports }) => (reports.length > 0 ? `${done} ${words.reportsChanged(reports.length)}` : done),
      undo: ({ undo }) => call('correctAttendance', undo),
      next: () => setEditing(''),
    });
  return (
    <Answer answer={answer}>
      {({ people, repeated, unnamed }) => (
        <section class="stack">
          <p class="section-title">{words.named(people.length, unnamed)}</p>
          {repeated.map((ids) => (
            <Repeated key={ids.join()} ids={ids} people={people} action={action} onJoin={correct} />
          ))}
          {people.length > 0 ? (
            <ol class="card people-list">
              {people.map((person, index) =>
                person.id === editing ? (
                  <EditPerson
                    key={person.id}
                    person={person}
                    options={options}
                    busy={action.busy}
                    onSave={(changed) => correct({ change: [changed] }, words.personChanged(changed.name))}
                    onCancel={() => setEditing('')}
                  />
                ) : (
                  <li key={person.id} class="row center">
                    <span class="number" aria-hidden="true">
                      {index + 1}
                    </span>
                    <button
                      type="button"
                      class="person-button grow"
                      title={words.editPerson(person.name)}
                      onClick={() => setEditing(person.id)}
                    >
                      {person.name} <span class="detail">{about(person, options) || words.notKnown}</span>
                    </button>
                    <IconButton
                      icon="close"
                      label={words.removePerson(person.name)}
                      onClick={() => correct({ remove: [person.id] }, words.personRemoved(person.name))}
                    />
                  </li>
                ),
              )}
            </ol>
          ) : null}
        </section>
      )}
    </Answer>
  );
}

function about({ gender, ageGroup, place }: Recorded, { genders, ageGroups }: PeopleOptions): string {
  return [optionLabel(genders, gender), optionLabel(ageGroups, ageGroup), place].filter(Boolean).join(' · ');
}

function Repeated({
  ids,
  people,
  action,
  onJoin,
}: {
  ids: readonly string[];
  people: readonly Recorded[];
  action: Action;
  onJoin: (correction: Correction, done: string) => void;
}) {
  const { text } = useShell();
  const words = text.sessions;
  const name = people.find(({ id }) => id === ids[0])?.name ?? '';
  return (
    <div class="note row center">
      <span class="grow">{words.twice(name, ids.length)}</span>
      <Button busy={action.busy} onClick={() => onJoin({ join: [...ids] }, words.joined(name))}>
        {words.join}
      </Button>
    </div>
  );
}

function EditPerson({
  person,
  options,
  busy,
  onSave,
  onCancel,
}: {
  person: Recorded;
  options: PeopleOptions;
  busy: boolean;
  onSave: (person: Pick<Recorded, 'id' | 'name' | 'gender' | 'ageGroup' | 'place'>) => void;
  onCancel: () => void;
}) {
  const { text } = useShell();
  const words = text.sessions;
  const [{ id, name, gender, ageGroup, place }, setTyped] = useState(person);
  const type = (change: Partial<Recorded>) => setTyped((before) => ({ ...before, ...change }));
  const line = (key: 'name' | 'place', label: string, value: string) => (
    <div class="field">
      <label for={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        class="input"
        value={value}
        maxLength={200}
        autocomplete="off"
        onInput={(event) => type({ [key]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <li>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onSave({ id, name: name.trim(), gender, ageGroup, place });
        }}
      >
        {line('name', words.name, name)}
        <div class="pair">
          <Select
            id={`${id}-gender`}
            label={words.gender}
            none={words.notKnown}
            options={options.genders}
            value={gender}
            onChange={(value) => type({ gender: value })}
          />
          <Select
            id={`${id}-age`}
            label={words.age}
            none={words.notKnown}
            options={options.ageGroups}
            value={ageGroup}
            onChange={(value) => type({ ageGroup: value })}
          />
        </div>
        {line('place', words.town, place)}
        <div class="actions">
          <Button kind="primary" type="submit" busy={busy}>
            {text.save}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </div>
      </form>
    </li>
  );
}
