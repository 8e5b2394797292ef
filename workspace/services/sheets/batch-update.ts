// Spreadsheets.batchUpdate: every request is applied to one draft; the workbook changes whole or not at all.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
import { unsupported } from '../../engine/google-error.ts';
import { effectiveValues } from '../../grid/effective-values.ts';
import { GridError } from '../../grid/grid-error.ts';
import type { JsonObject } from '../../grid/json.ts';
import type { WorkbookDraft } from '../../grid/workbook-draft.ts';
import type { RequestContext, RequestKind } from './request-kind.ts';
import { knownToGoogle, requestKinds } from './request-kinds.ts';
import { checkShape } from './shape.ts';

const batchUpdateMethod = 'Sheets.Spreadsheets.batchUpdate';

export interface BatchOptions {
  readonly user: string;
  readonly now: number;
  newTextId(): string;
}

function kindOf(request: unknown, index: number): [RequestKind, JsonObject] {
  const given = Object.entries((request ?? {}) as JsonObject).filter(([, body]) => body !== undefined && body !== null);
  const [first, second] = given;
  if (!first) throw new GridError(`Invalid requests[${index}]: No request set.`);
  if (second) {
    throw new GridError(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${second[0]}'`,
    );
  }
  const [name, body] = first;
  const kind = requestKinds.get(name);
  if (kind) return [kind, body as JsonObject];
  if (knownToGoogle.has(name)) throw unsupported(`${batchUpdateMethod}: ${name}`);
  throw new GridError(
    `Invalid JSON payload received. Unknown name "${name}" at 'requests[${index}]': Cannot find field.`,
  );
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Applies all requests to the draft and returns one reply each. Throws a GridError with Google's text. */
export function applyRequests(draft: WorkbookDraft, requests: readonly unknown[], options: BatchOptions): JsonObject[] {
  if (requests.length === 0) throw new GridError('Must specify at least one request.');
  // As at Google, the whole body is read before anything is applied.
  const parsed = requests.map((request, index) => {
    const [kind, body] = kindOf(request, index);
    const path = `requests[${index}].${snakeCase(kind.name)}`;
    checkShape(
      { type: `${kind.name[0]?.toUpperCase()}${kind.name.slice(1)}Request`, fields: kind.fields },
      body,
      path,
      batchUpdateMethod,
    );
    return { kind, body };
  });
  const context: RequestContext = {
    book: draft,
    user: options.user,
    newTextId: options.newTextId,
    effectiveValues(sheetId) {
      const book = draft.commit();
      const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
      const values = effectiveValues(book, options.now);
      return (row, column) => (sheet ? values.at(sheet, row, column) : undefined);
    },
  };
  return parsed.map(({ kind, body }, index) => {
    try {
      const reply = kind.apply(body as never, context);
      return reply === undefined ? {} : { [kind.name]: reply };
    } catch (error) {
      if (!(error instanceof GridError)) throw error;
      throw new GridError(`Invalid requests[${index}].${kind.name}: ${error.message}`);
    }
  });
}
