// Choices of multiple choice, checkbox and list items.
// Reference: https://developers.google.com/apps-script/reference/forms/choice

import { GoogleError, unsupported } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { pageNavigations } from './form-enums.ts';
import type { FormHandle } from './form-handle.ts';
import type { ChoiceRecord, ItemKind } from './form-record.ts';
import { type ChangeItem, type Members, titleOfKind } from './item-kinds.ts';
import { navigationOf } from './item-reference.ts';

const records = new WeakMap<object, ChoiceRecord>();

const createChoiceObject = (handle: FormHandle, record: ChoiceRecord): object => {
  const choice = guarded('Choice', {
    getValue: () => record.value,
    getGotoPage: () => (record.goTo?.type === 'GO_TO_PAGE' ? handle.itemObject(record.goTo.pageId) : null),
    getPageNavigationType: () => (record.goTo ? pageNavigations[record.goTo.type] : null),
  });
  records.set(choice, record);
  return choice;
};

const recordOf = (value: unknown): ChoiceRecord => {
  const record = typeof value === 'object' && value !== null ? records.get(value) : undefined;
  if (!record) throw new GoogleError('setChoices takes an array of choices made with createChoice.');
  return record;
};

const checked = (choices: ChoiceRecord[]): ChoiceRecord[] => {
  if (choices.length === 0) throw new GoogleError('At least one choice must be provided.');
  if (choices.some(({ value }) => value === '')) throw new GoogleError('A choice must not be empty.');
  if (new Set(choices.map(({ value }) => value)).size < choices.length) {
    throw new GoogleError('Questions cannot have duplicate choice values.');
  }
  if (choices.some(({ goTo }) => goTo) && !choices.every(({ goTo }) => goTo)) {
    throw new GoogleError('Either all choices of a question navigate to a page, or none does.');
  }
  return choices;
};

export const choiceMembers = (handle: FormHandle, id: number, kind: ItemKind, change: ChangeItem): Members => {
  const setChoices = (method: string, choices: ChoiceRecord[]): object =>
    change(
      method,
      (item) => {
        item.choices = choices;
      },
      choices,
    );
  const members: Members = {
    getChoices: () => handle.item(id).choices.map((choice) => createChoiceObject(handle, choice)),
    createChoice: (value: unknown, target?: unknown) => {
      const record = { value: String(value) };
      if (target === undefined) return createChoiceObject(handle, record);
      if (typeof target === 'boolean') throw unsupported(`${titleOfKind(kind)}.createChoice(value, isCorrect)`);
      if (kind === 'CHECKBOX') throw new GoogleError('Checkbox choices cannot navigate to a page.');
      return createChoiceObject(handle, { ...record, goTo: navigationOf(target) });
    },
    setChoices: (choices: unknown) => {
      if (!Array.isArray(choices)) throw new GoogleError('setChoices takes an array.');
      return setChoices('setChoices', checked(choices.map(recordOf)));
    },
    setChoiceValues: (values: unknown) => {
      if (!Array.isArray(values)) throw new GoogleError('setChoiceValues takes an array.');
      return setChoices('setChoiceValues', checked(values.map((value) => ({ value: String(value) }))));
    },
  };
  if (kind === 'LIST') return members;
  return {
    ...members,
    hasOtherOption: () => handle.item(id).otherOption,
    showOtherOption: (enabled: unknown) =>
      change(
        'showOtherOption',
        (item) => {
          item.otherOption = Boolean(enabled);
        },
        enabled,
      ),
  };
};
