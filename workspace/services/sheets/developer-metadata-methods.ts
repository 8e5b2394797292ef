// Sheets.Spreadsheets.DeveloperMetadata: get, search.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata
import { GridError } from '../../grid/grid-error.ts';
import type { JsonObject } from '../../grid/json.ts';
import type { DeveloperMetadata } from '../../grid/workbook.ts';
import { type DataFilter, matchingMetadata } from './data-filter.ts';
import { metadataResource } from './metadata.ts';
import { checkShape, listOf, message } from './shape.ts';
import { dataFilter } from './shapes.ts';
import { checkOptions, requiredBook, type SheetsCall, withMask } from './sheets-call.ts';

const searchBody = message('SearchDeveloperMetadataRequest', { dataFilters: listOf(dataFilter) });

export function developerMetadataMethods(call: SheetsCall) {
  const { context } = call;
  const resource = 'Spreadsheets.DeveloperMetadata';
  return {
    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata/get */
    get(spreadsheetId: string, metadataId: number, options: { fields?: string } = {}) {
      return call.run(resource, 'get', { request: { spreadsheetId, metadataId } }, () => {
        checkOptions(options, {}, 'Sheets.Spreadsheets.DeveloperMetadata.get');
        const found = requiredBook(context, spreadsheetId).developerMetadata.find(
          (item) => item.metadataId === metadataId,
        );
        if (!found) throw new GridError(`No developer metadata with id: ${metadataId}`);
        return withMask(metadataResource(found), options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata/search */
    search(body: { dataFilters?: readonly DataFilter[] }, spreadsheetId: string, options: { fields?: string } = {}) {
      return call.run(resource, 'search', { request: body as JsonObject }, () => {
        checkShape(searchBody, body, '', 'Sheets.Spreadsheets.DeveloperMetadata.search');
        checkOptions(options, {}, 'Sheets.Spreadsheets.DeveloperMetadata.search');
        const book = requiredBook(context, spreadsheetId);
        const matched = new Map<DeveloperMetadata, DataFilter[]>();
        for (const filter of body?.dataFilters ?? []) {
          for (const metadata of matchingMetadata(book, filter)) {
            matched.set(metadata, [...(matched.get(metadata) ?? []), filter]);
          }
        }
        const matchedDeveloperMetadata = [...matched].map(([metadata, dataFilters]) => ({
          developerMetadata: metadataResource(metadata),
          dataFilters,
        }));
        return withMask(matchedDeveloperMetadata.length > 0 ? { matchedDeveloperMetadata } : {}, options.fields);
      });
    },
  };
}
