// The item objects of a form: what every kind has, and what each kind adds.
// Reference: https://developers.google.com/apps-script/reference/forms/item

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { plainCopy } from '../../engine/plain-copy.ts';
import { itemTypes } from './form-enums.ts';
import type { FormHandle } from './form-handle.ts';
import { type ItemKind, type ItemRecord, isQuestion, newItem } from './form-record.ts';
import { type ChangeItem, itemKinds, type Members, titleOfKind } from './item-kinds.ts';
import { specificMembers } from './item-members.ts';
import { itemReference, registerItem } from './item-reference.ts';
import { answerFrom, createItemResponse } from './response-object.ts';

/** Random, positive, 31 bits, as Google's are; unused in the form. */
export const newItemId = (handle: FormHandle, items: readonly ItemRecord[]): number => {
  const bytes = handle.context.world.random(4);
  const id = (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) >>> 1) + 1;
  return items.some((item) => item.id === id) ? newItemId(handle, items) : id;
};

export const addItem = (handle: FormHandle, kind: ItemKind): object => {
  const id = handle.change(`Form.add${titleOfKind(kind)}`, (form) => {
    const item = newItem(newItemId(handle, form.items), kind);
    form.items.push(item);
    return item.id;
  });
  return createItem(handle, id);
};

const duplicateItem = (handle: FormHandle, id: number): object => {
  const copied = handle.change('Item.duplicate', (form) => {
    const original = form.items.find((item) => item.id === id);
    if (!original) throw new GoogleError('The item was deleted.');
    const copy = { ...plainCopy(original), id: newItemId(handle, form.items) };
    form.items.push(copy);
    return copy.id;
  });
  return createItem(handle, copied);
};

const common = (handle: FormHandle, id: number, change: ChangeItem): Members => ({
  getId: () => id,
  getIndex: () => handle.record().items.findIndex((item) => item.id === id),
  getTitle: () => handle.item(id).title,
  getHelpText: () => handle.item(id).helpText,
  getType: () => itemTypes[handle.item(id).kind],
  setTitle: (title: unknown) =>
    change(
      'setTitle',
      (item) => {
        item.title = String(title);
      },
      title,
    ),
  setHelpText: (text: unknown) =>
    change(
      'setHelpText',
      (item) => {
        item.helpText = String(text);
      },
      text,
    ),
  duplicate: () => duplicateItem(handle, id),
});

const question = (handle: FormHandle, id: number, change: ChangeItem): Members => ({
  isRequired: () => handle.item(id).required,
  setRequired: (enabled: unknown) =>
    change(
      'setRequired',
      (item) => {
        item.required = Boolean(enabled);
      },
      enabled,
    ),
  createResponse: (...given: unknown[]) => {
    const item = handle.item(id);
    return createItemResponse(handle, item.id, answerFrom(item, given, handle.context.world.timeZone));
  },
});

/** The item under its own class: `TextItem`, `PageBreakItem` … */
export const createItem = (handle: FormHandle, id: number): object => {
  const record = handle.item(id);
  const title = titleOfKind(record.kind);
  const members: Members = {};
  const change: ChangeItem = (method, body, request) => {
    handle.changeItem(`${title}.${method}`, id, body, request);
    return members;
  };
  Object.assign(members, common(handle, id, change));
  if (isQuestion(record)) Object.assign(members, question(handle, id, change));
  Object.assign(members, specificMembers(handle, id, record.kind, change));
  return registerItem(guarded(title, members), { formId: handle.id, itemId: id, kind: record.kind });
};

/** The item as `Item`: what all kinds have, and the conversions to its own class. */
export const createGenericItem = (handle: FormHandle, id: number): object => {
  const { kind } = handle.item(id);
  const members: Members = {};
  const change: ChangeItem = (method, body, request) => {
    handle.changeItem(`Item.${method}`, id, body, request);
    return members;
  };
  Object.assign(members, common(handle, id, change));
  for (const each of itemKinds) {
    members[`as${titleOfKind(each)}`] = () => {
      if (each !== kind) throw new GoogleError(`Invalid conversion for item type: ${kind}.`);
      return createItem(handle, id);
    };
  }
  return registerItem(guarded('Item', members), { formId: handle.id, itemId: id, kind });
};

/** The id of an item of this form that a script passes on. */
export const itemIdOf = (handle: FormHandle, value: unknown): number => {
  const reference = itemReference(value);
  if (reference?.formId !== handle.id) throw new GoogleError('The item does not belong to this form.');
  return reference.itemId;
};
