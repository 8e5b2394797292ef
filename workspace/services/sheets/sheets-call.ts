// What all methods of the Sheets service share: authorisation, the record, the workbook, Google's error texts.
import { apiError } from '../../engine/google-error.ts';
import { announceRequest } from '../../engine/request-watch.ts';
import type { ServiceContext } from '../../engine/service.ts';
import { serialOfInstant } from '../../grid/date-serial.ts';
import { type EffectiveValues, effectiveValues } from '../../grid/effective-values.ts';
import { parseMask, selected } from '../../grid/field-mask.ts';
import { GridError } from '../../grid/grid-error.ts';
import type { Json, JsonObject } from '../../grid/json.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { checkShape, type Fields } from './shape.ts';
import { workbooksOf } from './workbook-store.ts';
import { withoutZeros } from './zeros.ts';

const sheetsScopes = ['https://www.googleapis.com/auth/spreadsheets'] as const;

interface MethodOptions {
  /** The request body; of methods without one, the parameters as the client types name them. */
  readonly request: JsonObject;
  /** Rows sent or read, for the latency model. */
  readonly rows?: number;
  readonly size?: number;
}

export interface SheetsCall {
  readonly context: ServiceContext;
  /** Runs one method of the API: `run('Spreadsheets.Values', 'get', …)`. */
  run<T>(resource: string, method: string, options: MethodOptions, body: () => T): T;
}

const apiName = (resource: string, method: string): string =>
  `sheets.${`${resource}.${method}`.replace(/(^|\.)([A-Z])/g, (_, dot: string, letter: string) => dot + letter.toLowerCase())}`;

export function sheetsCall(context: ServiceContext): SheetsCall {
  return {
    context,
    run(resource, method, options, body) {
      const api = apiName(resource, method);
      context.requireFull(api, sheetsScopes);
      return context.call(`Sheets.${resource}`, method, options, () => {
        try {
          const result = body();
          announceRequest(`Sheets.${resource}`, method, options.request);
          return withoutZeros(result, context.world.limits.leavesOutZeros);
        } catch (error) {
          if (error instanceof NotFoundError) throw apiError(api, 404, error.message);
          if (error instanceof GridError) throw apiError(api, 400, error.message);
          throw error;
        }
      });
    },
  };
}

class NotFoundError extends Error {}

export function requiredBook(context: ServiceContext, id: unknown): Workbook {
  const book = typeof id === 'string' ? workbooksOf(context.world).find(id) : undefined;
  if (!book) throw new NotFoundError('Requested entity was not found.');
  return book;
}

/** Serial of the workspace's present moment in the workbook's time zone. */
export const presentSerial = (context: ServiceContext, book: Workbook): number =>
  serialOfInstant(context.world.clock.now(), book.properties.timeZone);

export const valuesOf = (context: ServiceContext, book: Workbook): EffectiveValues =>
  effectiveValues(book, presentSerial(context, book));

/** Optional arguments of a method; a name that the method does not have is refused. */
export function checkOptions(options: unknown, fields: Fields, api: string): void {
  checkShape({ type: 'Parameters', fields: { fields: 'string', ...fields } }, options ?? {}, '', api);
}

/** The response cut to the `fields` parameter. */
export function withMask<T extends object>(response: T, fields: string | undefined): T {
  if (fields === undefined || fields === '') return response;
  // Responses are JSON, and the mask may leave any of it out: scripts read them as such.
  return selected(response as object as Json, parseMask(fields)) as object as T;
}
