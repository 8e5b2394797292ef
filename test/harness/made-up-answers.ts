// Answers made up from what a screen asks for, as somebody would who knows nothing of the programme: valid ones, and
// ones just beyond each limit.

import type { AgendaSpec } from '../../src/blocks/dates-screen.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { FieldSpec, FieldValue, RowsSpec, ScreenSpec } from '../../src/blocks/screen.ts';
import { addDays } from '../../src/calendar/local-date.ts';

type Values = Record<string, FieldValue>;

/** Numbers tell rows apart, and what a row is called those of different blocks, so that no two are the same. */
export function validValue(field: FieldSpec, number: number, today: string, of = ''): FieldValue {
  switch (field.type) {
    case 'email':
      return `persona${number}@pruebas.example`;
    case 'phone':
      return '+52 33 1234 5678';
    case 'link':
      return `https://docs.example/${number}`;
    case 'number':
    case 'scale':
      return field.most !== null && field.most <= 100 ? field.most : 7;
    case 'choice':
      return field.options[(number - 1) % field.options.length]?.value ?? '';
    case 'choices':
      return field.options.slice(0, 1).map(({ value }) => value);
    case 'yesNo':
      return true;
    case 'date':
      return today;
    case 'dateTime':
      return `${today}T08:00`;
    case 'time':
      return '08:00';
    default: {
      const words = [field.label, of, number].filter((part) => part !== '').join(' ');
      return Array.from({ length: field.least ?? 1 }, (_, at) => (at === 0 ? words : `${words} ${at}`)).join('; ');
    }
  }
}

const fillable = ({ fields }: Pick<RowsSpec, 'fields'>) => fields.filter(({ readOnly }) => !readOnly);

function valuesOf(fields: readonly FieldSpec[], number: number, today: string, of = ''): Values {
  return Object.fromEntries(fields.map((field) => [field.key, validValue(field, number, today, of)]));
}

/** A new row, of which nobody asks how it goes. */
export function validRow(
  spec: Pick<RowsSpec, 'fields'> & { readonly rowName?: string },
  number: number,
  today: string,
): Values {
  return valuesOf(
    fillable(spec).filter(({ isLater }) => !isLater),
    number,
    today,
    spec.rowName,
  );
}

/** A session of an hour, on a day; of a kind that is no pause. */
function validSession(spec: AgendaSpec, number: number, day: string): Values {
  const kinds = spec.kinds.filter(({ isPause }) => !isPause);
  const kind = kinds[(number - 1) % kinds.length]?.key ?? '';
  return { ...validRow(spec, number, day), day, kind, from: '08:00', to: '09:00' };
}

/** What somebody does who fills a screen: everything that she may and that is still to be done. */
export function validInputs(screen: ScreenSpec, role: string, today: string): readonly BlockInput[] {
  switch (screen.type) {
    case 'sections':
      return screen.sections.flatMap(({ key, title, texts }) =>
        texts
          .filter((text) => text.isOpen && text.text === '' && (text.role === '' || text.role === role))
          .map((): BlockInput => ({ act: 'write', section: key, text: `Sobre ${title}` })),
      );
    case 'choice':
      if (!screen.isOpen) return [];
      return screen.options.slice(0, 1).map(({ value }): BlockInput => ({ act: 'decide', option: value }));
    case 'document':
      return [
        ...(screen.mayMake && screen.versions.length === 0 ? [{ act: 'make' } as const] : []),
        ...(screen.sharing === '' ? [] : [{ act: 'share' } as const]),
        ...(screen.review?.chosen === '' ? validInputs(screen.review, role, today) : []),
      ];
    case 'figures':
      return screen.sharing === '' ? [] : [{ act: 'share' }];
    case 'checklist':
      if (!screen.isOpen) return [];
      return screen.points
        .filter(({ isDone }) => !isDone)
        .map(({ key }): BlockInput => ({ act: 'tick', point: key, on: true }));
    case 'delivery':
      return [
        ...(screen.mayDeliver ? [{ act: 'deliver', url: 'https://docs.example/1' } as const] : []),
        ...(screen.review?.chosen === '' ? validInputs(screen.review, role, today) : []),
      ];
    case 'series': {
      // It began some weeks ago: all of it has passed, and is recorded.
      const begun = {
        ...validRow(screen.rule, 1, today),
        every: 'week',
        first: addDays(today, -28),
        meetings: 2,
        last: '',
      };
      if (screen.rule.may.includes('add')) return [{ act: 'addRows', rows: [begun] }];
      return screen.meetings.rows
        .filter(({ isOpen }) => isOpen)
        .map(({ id }): BlockInput => ({ act: 'saveRow', row: id, values: { heldOn: today, attended: 5 } }));
    }
    case 'vote':
      if (screen.mayHold && screen.standing === 'waiting') return [{ act: 'decide', option: 'open' }];
      if (screen.mayVote && screen.given.length === 0)
        return [{ act: 'vote', options: screen.options.slice(0, screen.each).map(({ value }) => value) }];
      return screen.mayHold && screen.standing === 'open' && screen.count.voted > 0
        ? [{ act: 'decide', option: 'closed' }]
        : [];
    case 'agenda': {
      // Days that have passed: what took place is done.
      const days = Array.from({ length: screen.leastDays }, (_, index) => addDays(today, index - screen.leastDays));
      const rows = days
        .filter((day) => screen.rows.every((row) => row.day !== day))
        .map((day, index) => validSession(screen, index + 1, day));
      if (rows.length > 0 && screen.may.includes('add')) return [{ act: 'addRows', rows }];
      return screen.sharing === '' ? [] : [{ act: 'share' }];
    }
    case 'rows': {
      const missing = Math.max(screen.least, 1) - screen.rows.length;
      if (missing > 0 && screen.may.includes('add')) {
        const rows = Array.from({ length: missing }, (_, index) =>
          validRow(screen, screen.rows.length + index + 1, today),
        );
        return rows.map((row): BlockInput => ({ act: 'addRows', rows: [row] }));
      }
      if (screen.may.includes('share')) return [{ act: 'share' }];
      return screen.rows
        .filter(({ isOpen }) => isOpen)
        .map(({ id }, index): BlockInput => {
          const values = valuesOf(fillable(screen), index + 1, today);
          return { act: 'saveRow', row: id, values };
        });
    }
  }
}

export interface BeyondLimit {
  readonly what: string;
  readonly input: BlockInput;
  /** What the refusal has to name: the field, or the number of the limit. */
  readonly names: string | RegExp;
}

const overlong = (most: number) => 'x'.repeat(most + 1);

function wrongValues(field: FieldSpec): readonly { readonly why: string; readonly value: FieldValue }[] {
  const { type, most, required } = field;
  const empty = type === 'choices' ? [] : '';
  const isText = ['text', 'paragraph', 'email', 'link'].includes(type);
  return [
    ...(required ? [{ why: 'missing', value: empty }] : []),
    ...(isText && most !== null ? [{ why: 'too long', value: overlong(most) }] : []),
    ...((type === 'number' || type === 'scale') && most !== null ? [{ why: 'too great', value: most + 1 }] : []),
    ...(type === 'choices' && most !== null
      ? [{ why: 'too many', value: field.options.slice(0, most + 1).map(({ value: key }) => key) }]
      : []),
    ...(field.least === undefined ? [] : [{ why: 'too few', value: 'Una sola' }]),
    ...(type === 'email' ? [{ why: 'no address', value: 'nadie' }] : []),
    ...(type === 'link' ? [{ why: 'no link', value: 'http://sin-cifrar.example' }] : []),
    ...(type === 'choice' ? [{ why: 'no option', value: 'ninguna de éstas' }] : []),
    ...(type === 'time' ? [{ why: 'no hour', value: '25:61' }] : []),
    ...(type === 'date' || type === 'dateTime' ? [{ why: 'no date', value: '31 de febrero' }] : []),
  ];
}

/** One answer beyond each limit of a screen, the rest of it valid. */
export function beyondLimits(screen: ScreenSpec, role: string, today: string): readonly BeyondLimit[] {
  if (screen.type === 'sections') {
    const [section] = screen.sections.filter(({ texts }) =>
      texts.some((text) => text.role === '' || text.role === role),
    );
    const long: BlockInput = { act: 'write', section: section?.key ?? '', text: overlong(screen.most) };
    return section ? [{ what: 'a text that is too long', input: long, names: String(screen.most) }] : [];
  }
  if (screen.type === 'series')
    return [...beyondLimits(screen.rule, role, today), ...beyondLimits(screen.meetings, role, today)];
  if (screen.type === 'agenda') return beyondAgenda(screen, today);
  if (screen.type !== 'rows') return [];
  const number = screen.rows.length + 1;
  const [standing] = screen.rows;
  const inRow = (values: Values, { isLater }: FieldSpec): BlockInput | undefined =>
    screen.may.includes('add') && !isLater
      ? { act: 'addRows', rows: [values] }
      : standing && screen.may.includes('edit')
        ? { act: 'saveRow', row: standing.id, values }
        : undefined;
  const wrong = fillable(screen).flatMap((field) =>
    wrongValues(field).flatMap(({ why, value }) => {
      const input = inRow({ ...validRow(screen, number, today), [field.key]: value }, field);
      return input ? [{ what: `${field.key}: ${why}`, input, names: field.label }] : [];
    }),
  );
  const tooMany = Array.from({ length: screen.most - screen.rows.length + 1 }, (_, index) =>
    validRow(screen, number + index, today),
  );
  return screen.may.includes('add')
    ? [...wrong, { what: 'one row too many', input: { act: 'addRows', rows: tooMany }, names: /\d/ }]
    : wrong;
}

function beyondAgenda(screen: AgendaSpec, today: string): readonly BeyondLimit[] {
  if (!screen.may.includes('add')) return [];
  const near = screen.rows[0]?.day || today;
  const session = validSession(screen, 1, near);
  const adding = (...rows: readonly Values[]): BlockInput => ({ act: 'addRows', rows: [...rows] });
  const labelOf = (key: string) => screen.fields.find((field) => field.key === key)?.label ?? '';
  const onDays = Array.from({ length: screen.mostDays + 1 }, (_, index) => ({ ...session, day: addDays(near, index) }));
  const inRows = Array.from({ length: screen.most - screen.rows.length + 1 }, () => session);
  const wrong = fillable(screen).flatMap((field) =>
    wrongValues(field).map(({ why, value }) => ({
      what: `${field.key}: ${why}`,
      input: adding({ ...session, [field.key]: value }),
      names: field.label,
    })),
  );
  return [
    ...wrong,
    { what: 'ends before it starts', input: adding({ ...session, to: '07:30' }), names: labelOf('to') },
    { what: 'one day too many', input: adding(...onDays), names: String(screen.mostDays) },
    { what: 'a day far away', input: adding(session, { ...session, day: addDays(near, 300) }), names: labelOf('day') },
    { what: 'one row too many', input: adding(...inRows), names: String(screen.most) },
  ];
}
