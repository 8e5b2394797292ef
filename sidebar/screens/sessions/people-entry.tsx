// One line a person: name, gender, age group; Enter adds her and is ready for the next, who begins with the same group.
// Names pasted as several lines are taken as a list.
import { useId, useRef } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { useShell } from '../../shell/shell.tsx';
import type { AttendanceDraft } from './attendance-draft.ts';
import { optionLabel, type PeopleOptions, type Person, parsePeople, withoutRepeated } from './people-list.ts';
import { Select } from './people-select.tsx';

interface PeopleEntryProps {
  readonly options: PeopleOptions;
  readonly draft: AttendanceDraft;
  readonly onChange: (draft: AttendanceDraft) => void;
}

export function PeopleEntry({ options, draft, onChange }: PeopleEntryProps) {
  const { text, say } = useShell();
  const words = text.sessions;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { typed } = draft;
  const type = (change: Partial<Person>) => onChange({ ...draft, typed: { ...typed, ...change } });
  const next: Person = { ...typed, name: '', place: '' };
  const add = (event: Event) => {
    event.preventDefault();
    const name = typed.name.trim();
    if (name !== '') {
      const joined = withoutRepeated(draft.people, [{ ...typed, name }]);
      if (joined.added === 0) say({ text: words.onTheList(name), tone: 'refused' });
      else onChange({ ...draft, people: joined.people, typed: next });
    }
    field.current?.focus();
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (!/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    const joined = withoutRepeated(draft.people, parsePeople(pasted, options));
    onChange({ ...draft, people: joined.people });
    say({ text: words.pasted(joined.added, joined.repeated), tone: 'done' });
  };
  const remove = (index: number) => onChange({ ...draft, people: draft.people.filter((_, other) => other !== index) });
  const edit = (index: number) => {
    const person = draft.people[index];
    if (!person) return;
    const rest = draft.people.filter((_, other) => other !== index);
    const waiting = typed.name.trim() ? [...rest, { ...typed, name: typed.name.trim() }] : rest;
    onChange({ ...draft, people: waiting, typed: person });
    field.current?.focus();
  };
  return (
    <>
      <form class="card stack" noValidate onSubmit={add}>
        <div class="field">
          <label for={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            ref={field}
            class="input"
            value={typed.name}
            maxLength={200}
            autocomplete="off"
            enterkeyhint="done"
            aria-describedby={`${id}-hint`}
            onInput={(event) => type({ name: event.currentTarget.value })}
            onPaste={paste}
          />
        </div>
        <div class="pair">
          <Select
            id={`${id}-gender`}
            label={words.gender}
            none={words.notKnown}
            options={options.genders}
            value={typed.gender}
            onChange={(gender) => type({ gender })}
          />
          <Select
            id={`${id}-age`}
            label={words.age}
            none={words.notKnown}
            options={options.ageGroups}
            value={typed.ageGroup}
            onChange={(ageGroup) => type({ ageGroup })}
          />
        </div>
        <div class="row center">
          <p class="detail grow" id={`${id}-hint`}>
            {words.nameHint}
          </p>
          <Button type="submit">{words.addPerson}</Button>
        </div>
      </form>
      <p class="section-title" role="status">
        {draft.people.length === 0 ? words.nobodyYet : words.toSave(draft.people.length)}
      </p>
      {draft.people.length > 0 ? (
        <ol class="card people-list">
          {draft.people.map((person, index) => (
            <PersonLine
              key={person.name}
              person={person}
              number={index + 1}
              options={options}
              onEdit={() => edit(index)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      ) : null}
    </>
  );
}

function PersonLine({
  person,
  number,
  options,
  onEdit,
  onRemove,
}: {
  person: Person;
  number: number;
  options: PeopleOptions;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { text } = useShell();
  const words = text.sessions;
  const about = [
    optionLabel(options.genders, person.gender),
    optionLabel(options.ageGroups, person.ageGroup),
    person.place,
  ];
  return (
    <li class="row center">
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <button type="button" class="person-button grow" title={words.editPerson(person.name)} onClick={onEdit}>
        {person.name} <span class="detail">{about.filter(Boolean).join(' · ') || words.notKnown}</span>
      </button>
      <IconButton icon="close" label={words.removePerson(person.name)} onClick={onRemove} />
    </li>
  );
}
