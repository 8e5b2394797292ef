// Makes a form: its record and its file in Drive; and copies one, as Drive's files.copy does.
// Reference: https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms

import type { World } from '../../engine/world.ts';
import { registerContentKind } from '../drive/content-kinds.ts';
import { DriveFiles } from '../drive/drive-files.ts';
import { newFileId } from '../drive/file-ids.ts';
import { GOOGLE_FORM } from '../drive/mime-types.ts';
import type { FormRecord } from './form-record.ts';
import { FormStore } from './form-store.ts';

/** Forms that a script makes after this instant wait for setPublished(true). */
const unpublishedSince = Date.parse('2026-07-01T00:00:00Z');

const newPublishedId = (world: World): string => `1FAIpQLS${world.newId(49).slice(1)}`;

export const createFormRecord = (
  world: World,
  id: string,
  title: string,
  owner: string,
  published?: boolean,
): FormRecord => {
  const isPublished = published ?? world.clock.now() < unpublishedSince;
  const record: FormRecord = {
    id,
    publishedId: newPublishedId(world),
    owner,
    title,
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    published: isPublished,
    acceptingResponses: isPublished,
    collectEmail: false,
    limitOneResponse: false,
    responseEdits: false,
    respondAgainLink: true,
    progressBar: false,
    requireLogin: false,
    shuffle: false,
    publishingSummary: false,
    items: [],
    responseCount: 0,
  };
  new FormStore(world).write(record);
  return record;
};

/** With its file in the person's “My Drive”. */
export const createFormFile = (world: World, title: string, owner: string, published?: boolean): string => {
  const files = new DriveFiles(world);
  const id = newFileId(world, GOOGLE_FORM);
  createFormRecord(world, id, title, owner, published);
  const file = files.blank({ id, name: title, mimeType: GOOGLE_FORM, parents: [files.root(owner).id] }, owner);
  files.write({ ...file, madeByScript: true });
  return id;
};

/** Questions and settings are copied; responses, link to a workbook and publication are not. */
const copyForm = (world: World, from: string, to: string, _name: string, owner: string): void => {
  const store = new FormStore(world);
  const source = store.find(from);
  if (!source) throw new Error(`The file ${from} has no form.`);
  const { destination: _destination, ...settings } = source;
  const fresh = createFormRecord(world, to, source.title, owner);
  const { publishedId, published, acceptingResponses } = fresh;
  store.write({ ...settings, id: to, owner, publishedId, published, acceptingResponses, responseCount: 0 });
};

/** Makes Drive copy and erase forms; called once, when the workspace is put together. */
export const registerForms = (): void => {
  registerContentKind(GOOGLE_FORM, { copy: copyForm, erase: (world, id) => new FormStore(world).erase(id) });
};
