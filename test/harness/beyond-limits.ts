// Answers just beyond each limit of a screen, the rest of them valid.
import type { AgendaSpec } from '../../src/blocks/dates-screen.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { FieldSpec, FieldValue, ScreenSpec } from '../../src/blocks/screen.ts';
import { addDays } from '../../src/calendar/local-date.ts';
import { fillable, type Values, validRow, validSession } from './made-up-answers.ts';

export interface BeyondLimit {
  readonly what: string;
  /** The limit in words: "at most 6 rows"; '' where it is only a matter of form, such as a date that is none. */
  readonly limit: string;
  /** The field that has it; '' for the whole. */
  readonly field: string;
  readonly input: BlockInput;
  /** What the refusal has to name: the field, or the number of the limit. */
  readonly names: string | RegExp;
}

const overlong = (most: number) => 'x'.repeat(most + 1);

interface Wrong {
  readonly why: string;
  readonly limit: string;
  readonly value: FieldValue;
}

/** Values just beyond what a field takes. */
export function wrongValues(field: FieldSpec): readonly Wrong[] {
  const { type, most, required } = field;
  const empty = type === 'choices' ? [] : '';
  const isText = ['text', 'paragraph', 'email', 'link'].includes(type);
  return [
    ...(required ? [{ why: 'missing', limit: 'needed', value: empty }] : []),
    ...(isText && most !== null
      ? [{ why: 'too long', limit: `at most ${most} characters`, value: overlong(most) }]
      : []),
    ...((type === 'number' || type === 'scale') && most !== null
      ? [{ why: 'too great', limit: `at most ${most}`, value: most + 1 }]
      : []),
    ...(type === 'choices' && most !== null
      ? [
          {
            why: 'too many',
            limit: `at most ${most} chosen`,
            value: field.options.slice(0, most + 1).map(({ value: key }) => key),
          },
        ]
      : []),
    ...(field.least === undefined
      ? []
      : [{ why: 'too few', limit: `at least ${field.least} names`, value: 'Una sola' }]),
    ...(type === 'email' ? [{ why: 'no address', limit: '', value: 'nadie' }] : []),
    ...(type === 'link' ? [{ why: 'no link', limit: '', value: 'http://sin-cifrar.example' }] : []),
    ...(type === 'choice' ? [{ why: 'no option', limit: '', value: 'ninguna de éstas' }] : []),
    ...(type === 'time' ? [{ why: 'no hour', limit: '', value: '25:61' }] : []),
    ...(type === 'date' || type === 'dateTime' ? [{ why: 'no date', limit: '', value: '31 de febrero' }] : []),
  ];
}

/** One answer beyond each limit of a screen, the rest of it valid. */
export function beyondLimits(screen: ScreenSpec, role: string, today: string): readonly BeyondLimit[] {
  if (screen.type === 'sections') {
    if (screen.isDrawing) return [];
    const [section] = screen.sections.filter(({ texts }) =>
      texts.some((text) => text.role === '' || text.role === role),
    );
    const long: BlockInput = { act: 'write', section: section?.key ?? '', text: overlong(screen.most) };
    const limit = `at most ${screen.most} characters`;
    return section
      ? [{ what: 'a text that is too long', limit, field: '', input: long, names: String(screen.most) }]
      : [];
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
    wrongValues(field).flatMap(({ why, limit, value }) => {
      const input = inRow({ ...validRow(screen, number, today), [field.key]: value }, field);
      return input ? [{ what: `${field.key}: ${why}`, limit, field: field.label, input, names: field.label }] : [];
    }),
  );
  const tooMany = Array.from({ length: screen.most - screen.rows.length + 1 }, (_, index) =>
    validRow(screen, number + index, today),
  );
  return screen.may.includes('add')
    ? [
        ...wrong,
        {
          what: 'one row too many',
          limit: `at most ${screen.most} rows`,
          field: '',
          input: { act: 'addRows', rows: tooMany },
          names: /\d/,
        },
      ]
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
    wrongValues(field).map(({ why, limit, value }) => ({
      what: `${field.key}: ${why}`,
      limit,
      field: field.label,
      input: adding({ ...session, [field.key]: value }),
      names: field.label,
    })),
  );
  return [
    ...wrong,
    {
      what: 'ends before it starts',
      limit: 'ends after it begins',
      field: labelOf('to'),
      input: adding({ ...session, to: '07:30' }),
      names: labelOf('to'),
    },
    {
      what: 'one day too many',
      limit: `${screen.leastDays} to ${screen.mostDays} days`,
      field: '',
      input: adding(...onDays),
      names: String(screen.mostDays),
    },
    {
      what: 'a day far away',
      limit: 'a day near the others',
      field: labelOf('day'),
      input: adding(session, { ...session, day: addDays(near, 300) }),
      names: labelOf('day'),
    },
    {
      what: 'one row too many',
      limit: `at most ${screen.most} rows`,
      field: '',
      input: adding(...inRows),
      names: String(screen.most),
    },
  ];
}
