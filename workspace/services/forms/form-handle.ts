// One form as an execution holds it: reads and changes go through the engine's record of calls.

import { GoogleError } from '../../engine/google-error.ts';
import type { ServiceContext } from '../../engine/service.ts';
import { type FormRecord, type ItemRecord, isQuestion } from './form-record.ts';
import { FormStore } from './form-store.ts';
import { followLinkedColumns } from './workbook-link.ts';

export const formNotFound = (): GoogleError =>
  new GoogleError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );

/** How item objects are made; handed in, because items hold responses and responses hold items. */
export interface ItemObjects {
  create(handle: FormHandle, itemId: number): object;
  createGeneric(handle: FormHandle, itemId: number): object;
}

export class FormHandle {
  readonly store: FormStore;

  constructor(
    readonly context: ServiceContext,
    readonly id: string,
    private readonly objects: ItemObjects,
  ) {
    this.store = new FormStore(context.world);
  }

  record(): FormRecord {
    const record = this.store.find(this.id);
    if (!record) throw formNotFound();
    return record;
  }

  item(itemId: number): ItemRecord {
    const item = this.record().items.find(({ id }) => id === itemId);
    if (!item) throw formNotFound();
    return item;
  }

  /** The item under its own class. */
  itemObject(itemId: number): object {
    return this.objects.create(this, itemId);
  }

  /** The item as `Item`. */
  genericItem(itemId: number): object {
    return this.objects.createGeneric(this, itemId);
  }

  /** A remote call that reads. `method` as people write it: `Form.getResponses`. */
  read<T>(method: string, body: (form: FormRecord) => T, options: { ms?: number; rows?: number } = {}): T {
    return this.context.call('FormApp', method, options, () => body(this.record()));
  }

  /** A remote call that changes the form; what it throws leaves the form as it was. */
  change<T>(method: string, change: (form: FormRecord) => T, request?: unknown): T {
    const size = request === undefined ? 0 : JSON.stringify(request).length;
    return this.context.call('FormApp', method, { size }, () => {
      const form = this.record();
      const questions = titlesOf(form);
      const result = change(form);
      this.store.write(form);
      if (form.destination && titlesOf(form) !== questions) followLinkedColumns(this.store, form);
      return result;
    });
  }

  changeItem(
    method: string,
    itemId: number,
    change: (item: ItemRecord, form: FormRecord) => void,
    request?: unknown,
  ): void {
    this.change(
      method,
      (form) => {
        const item = form.items.find(({ id }) => id === itemId);
        if (!item) throw formNotFound();
        change(item, form);
      },
      request,
    );
  }
}

const titlesOf = (form: FormRecord): string =>
  JSON.stringify([form.collectEmail, form.items.filter(isQuestion).map(({ id, title, rows }) => [id, title, rows])]);
