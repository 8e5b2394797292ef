// deleteDeveloperMetadata: removes all metadata that the filter finds; finding none is no error.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deletedevelopermetadatarequest
import { type DataFilter, matchingMetadata } from '../data-filter.ts';
import { metadataResource } from '../metadata.ts';
import { requestKind, required } from '../request-kind.ts';
import { dataFilter } from '../shapes.ts';

export const deleteDeveloperMetadata = requestKind<{ readonly dataFilter?: DataFilter }>(
  'deleteDeveloperMetadata',
  { dataFilter },
  (body, { book }) => {
    const found = new Set(matchingMetadata(book, required(body.dataFilter, 'dataFilter')));
    book.developerMetadata = book.developerMetadata.filter((metadata) => !found.has(metadata));
    return { deletedDeveloperMetadata: [...found].map(metadataResource) };
  },
);
