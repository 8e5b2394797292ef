// updateDeveloperMetadata: changes the masked fields of all metadata that the filters find.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatedevelopermetadatarequest
import { maskIncludes } from '../../../grid/field-mask.ts';
import { GridError } from '../../../grid/grid-error.ts';
import type { DeveloperMetadata } from '../../../grid/workbook.ts';
import { type DataFilter, matchingMetadata } from '../data-filter.ts';
import { locationOf, metadataResource } from '../metadata.ts';
import { requestKind, required, requiredMask } from '../request-kind.ts';
import { listOf } from '../shape.ts';
import { dataFilter, developerMetadata } from '../shapes.ts';
import type { GivenMetadata } from './create-developer-metadata.ts';

interface Body {
  readonly dataFilters?: readonly DataFilter[];
  readonly developerMetadata?: GivenMetadata;
  readonly fields?: string;
}

export const updateDeveloperMetadata = requestKind<Body>(
  'updateDeveloperMetadata',
  { dataFilters: listOf(dataFilter), developerMetadata, fields: 'string' },
  (body, { book }) => {
    const mask = requiredMask(body.fields, developerMetadata);
    const given = required(body.developerMetadata, 'developerMetadata');
    const found = new Set((body.dataFilters ?? []).flatMap((filter) => matchingMetadata(book, filter)));
    const changed: DeveloperMetadata[] = [];
    book.developerMetadata = book.developerMetadata.map((metadata) => {
      if (!found.has(metadata)) return metadata;
      const { metadataValue, ...rest } = metadata;
      const value = maskIncludes(mask, 'metadataValue') ? given.metadataValue : metadataValue;
      const after: DeveloperMetadata = {
        ...rest,
        metadataKey: maskIncludes(mask, 'metadataKey') ? (given.metadataKey ?? '') : metadata.metadataKey,
        ...(value !== undefined && { metadataValue: value }),
        visibility: maskIncludes(mask, 'visibility') ? (given.visibility ?? 'DOCUMENT') : metadata.visibility,
        location: maskIncludes(mask, 'location') ? locationOf(given.location, book.sheets) : metadata.location,
      };
      if (after.metadataKey === '') throw new GridError('DeveloperMetadata.metadataKey must be specified.');
      changed.push(after);
      return after;
    });
    return { developerMetadata: changed.map(metadataResource) };
  },
);
