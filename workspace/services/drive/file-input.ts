// Reads the File resource that a request sends and lays it over a record, as Drive does with patch semantics.
// Reference: https://developers.google.com/workspace/drive/api/reference/rest/v3/files

import { DriveError, invalidValue } from './drive-error.ts';
import type { FileRecord } from './file-record.ts';

export type FileInput = Readonly<Record<string, unknown>>;

const writable = new Set([
  'id',
  'name',
  'mimeType',
  'description',
  'parents',
  'starred',
  'trashed',
  'properties',
  'appProperties',
  'shortcutDetails',
  'folderColorRgb',
  'writersCanShare',
  'createdTime',
  'modifiedTime',
  'originalFilename',
]);

const ignoredByGoogle = new Set(['kind']);

/** A property's key and value together, in UTF-8. */
const propertyBytes = 124;
const propertiesPerFile = 30;

const text = (input: FileInput, field: string): string | undefined => {
  const value = input[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string')
    throw invalidValue(field, `Invalid value at '${field}' (TYPE_STRING), ${String(value)}`);
  return value;
};

const flag = (input: FileInput, field: string): boolean | undefined => {
  const value = input[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean')
    throw invalidValue(field, `Invalid value at '${field}' (TYPE_BOOL), ${String(value)}`);
  return value;
};

const time = (input: FileInput, field: string): string | undefined => {
  const value = text(input, field);
  if (value === undefined) return undefined;
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw invalidValue(field, `Invalid value for: Invalid format: "${value}"`);
  return new Date(at).toISOString();
};

const patchProperties = (before: Record<string, string>, patch: unknown): Record<string, string> => {
  const after = { ...before };
  for (const [key, value] of Object.entries((patch ?? {}) as Record<string, unknown>)) {
    if (value === null) {
      delete after[key];
      continue;
    }
    const bytes = new TextEncoder().encode(key + String(value)).length;
    if (bytes > propertyBytes) {
      throw new DriveError(
        400,
        'invalid',
        `The size of property "${key}" (key and value) exceeds ${propertyBytes} bytes.`,
      );
    }
    after[key] = String(value);
  }
  if (Object.keys(after).length > propertiesPerFile) {
    throw new DriveError(403, 'propertiesLimitExceeded', `A file can have at most ${propertiesPerFile} properties.`);
  }
  return after;
};

/** Throws for fields that only Drive writes, or that are not emulated. */
export const checkInput = (input: FileInput): void => {
  for (const [field, value] of Object.entries(input)) {
    if (value === undefined || writable.has(field) || ignoredByGoogle.has(field)) continue;
    throw new DriveError(
      403,
      'fieldNotWritable',
      `The resource body includes fields which are not directly writable (offline workspace: ${field}).`,
    );
  }
};

export const parentsOf = (input: FileInput): string[] | undefined => {
  const value = input.parents;
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) throw invalidValue('parents');
  if (value.length > 1) {
    throw new DriveError(400, 'invalid', 'A file cannot have more than one parent: use a shortcut.', 'parents');
  }
  return value as string[];
};

export const shortcutTargetOf = (input: FileInput): string | undefined => {
  const details = input.shortcutDetails as { targetId?: string } | undefined;
  return details?.targetId;
};

export const mimeTypeOf = (input: FileInput): string | undefined => text(input, 'mimeType');
export const nameOf = (input: FileInput): string | undefined => text(input, 'name');
export const idOf = (input: FileInput): string | undefined => text(input, 'id');
export const trashedOf = (input: FileInput): boolean | undefined => flag(input, 'trashed');

/** Lays what is freely writable over the record; name, parents, trash and content are their own operations. */
export const applyInput = (record: FileRecord, input: FileInput): void => {
  const description = text(input, 'description');
  if (description === '') delete record.description;
  else if (description !== undefined) record.description = description;
  const color = text(input, 'folderColorRgb');
  if (color !== undefined) record.folderColorRgb = color;
  const original = text(input, 'originalFilename');
  if (original !== undefined) record.originalFilename = original;
  record.starred = flag(input, 'starred') ?? record.starred;
  record.writersCanShare = flag(input, 'writersCanShare') ?? record.writersCanShare;
  record.createdTime = time(input, 'createdTime') ?? record.createdTime;
  record.modifiedTime = time(input, 'modifiedTime') ?? record.modifiedTime;
  record.properties = patchProperties(record.properties, input.properties);
  record.appProperties = patchProperties(record.appProperties, input.appProperties);
};
