// Checks a request body against Google's published client types, as the recorded calls of an execution name it:
// service `Sheets.Spreadsheets.Values` and method `batchGetByDataFilter`, or service `Drive` and method `Files.create`.
import type { CallRecord } from '../../../workspace/engine/service.ts';
import { type ClientTypes, readClientTypes } from './client-types.ts';
import { faultsOf, objectFaults } from './faults.ts';

const modules: Readonly<Record<string, string>> = {
  Sheets: '@googleapis/sheets/build/v4.d.ts',
  Drive: '@googleapis/drive/build/v3.d.ts',
};

const read = new Map<string, ClientTypes>();

function typesOf(api: string): ClientTypes | undefined {
  const module = modules[api];
  if (module === undefined) return undefined;
  const types = read.get(api) ?? readClientTypes(module);
  read.set(api, types);
  return types;
}

const capitalised = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase();

/**
 * What is wrong with the body (of a method that has none: with its parameters), one line each; empty when nothing is.
 * Services other than Sheets and Drive pass.
 */
export function validateRequest(service: string, method: string, body: unknown): string[] {
  const [api = '', ...path] = `${service}.${method}`.split('.');
  const types = typesOf(api);
  if (!types || body === undefined || body === null) return [];
  const parameters = types.get(`Params$Resource$${path.map(capitalised).join('$')}`);
  if (!parameters) return [`Google's client knows no method ${service}.${method}`];
  const type = parameters.get('requestBody');
  const faults = type ? faultsOf(body, type, types, '') : objectFaults(body, parameters, undefined, types, '');
  return faults.map((fault) => `${service}.${method}: ${fault}`);
}

/** The faults in the request bodies of recorded calls. */
export const requestFaults = (calls: readonly Pick<CallRecord, 'service' | 'method' | 'request'>[]): string[] =>
  calls.flatMap(({ service, method, request }) => validateRequest(service, method, request));
