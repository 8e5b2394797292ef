// Forms and responses in the workspace's store. Responses lie in blocks, so that a new one rewrites only the last.

import { plainCopy } from '../../engine/plain-copy.ts';
import type { World } from '../../engine/world.ts';
import type { FormRecord, ResponseRecord } from './form-record.ts';

const formPath = (id: string): string => `forms/${id}.json`;
const responsesPrefix = (id: string): string => `forms/${id}/responses/`;
const blockPath = (id: string, block: number): string => `${responsesPrefix(id)}${String(block).padStart(5, '0')}.json`;
const responsesPerBlock = 100;

export class FormStore {
  constructor(readonly world: World) {}

  find(id: string): FormRecord | undefined {
    const record = this.world.store.readJson<FormRecord>(formPath(id));
    return record && plainCopy(record);
  }

  /** By the id in the public address. */
  findPublished(publishedId: string): FormRecord | undefined {
    return this.all().find((form) => form.publishedId === publishedId);
  }

  all(): FormRecord[] {
    return this.world.store
      .list('forms/')
      .filter((path) => /^forms\/[^/]+\.json$/.test(path))
      .map((path) => this.world.store.readJson<FormRecord>(path))
      .filter((record) => record !== undefined)
      .map((record) => plainCopy(record));
  }

  write(record: FormRecord): void {
    this.world.store.writeJson(formPath(record.id), plainCopy(record));
    this.world.events.emit({ type: 'changed', what: formPath(record.id) });
  }

  erase(id: string): void {
    this.deleteResponses(id);
    this.world.store.delete(formPath(id));
  }

  /** Oldest first. */
  responses(formId: string): ResponseRecord[] {
    const blocks = this.world.store.list(responsesPrefix(formId));
    return blocks.flatMap((path) => plainCopy(this.world.store.readJson<ResponseRecord[]>(path) ?? []));
  }

  addResponse(form: FormRecord, response: ResponseRecord): void {
    const path = blockPath(form.id, Math.floor(form.responseCount / responsesPerBlock));
    this.world.store.writeJson(path, [...(this.world.store.readJson<ResponseRecord[]>(path) ?? []), response]);
    form.responseCount += 1;
    this.write(form);
  }

  /** Replaces the response with the same id; false when there is none. */
  replaceResponse(formId: string, response: ResponseRecord): boolean {
    return this.changeBlock(formId, response.id, (block, at) =>
      block.map((each, index) => (index === at ? response : each)),
    );
  }

  deleteResponse(formId: string, responseId: string): boolean {
    return this.changeBlock(formId, responseId, (block, at) => block.filter((_, index) => index !== at));
  }

  private changeBlock(
    formId: string,
    responseId: string,
    change: (block: ResponseRecord[], at: number) => ResponseRecord[],
  ): boolean {
    for (const path of this.world.store.list(responsesPrefix(formId))) {
      const block = this.world.store.readJson<ResponseRecord[]>(path) ?? [];
      const at = block.findIndex(({ id }) => id === responseId);
      if (at < 0) continue;
      this.world.store.writeJson(path, change(block, at));
      this.world.events.emit({ type: 'changed', what: path });
      return true;
    }
    return false;
  }

  deleteResponses(formId: string): void {
    for (const path of this.world.store.list(responsesPrefix(formId))) this.world.store.delete(path);
  }
}
