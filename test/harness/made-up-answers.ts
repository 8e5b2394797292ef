// Answers made up from what a screen asks for, as somebody would who knows nothing of the programme.

import type { AgendaSpec } from '../../src/blocks/dates-screen.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { FieldSpec, FieldValue, RowsSpec, ScreenSpec } from '../../src/blocks/screen.ts';
import { addDays } from '../../src/calendar/local-date.ts';

export type Values = Record<string, FieldValue>;

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

export const fillable = ({ fields }: Pick<RowsSpec, 'fields'>) => fields.filter(({ readOnly }) => !readOnly);

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
export function validSession(spec: AgendaSpec, number: number, day: string): Values {
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
