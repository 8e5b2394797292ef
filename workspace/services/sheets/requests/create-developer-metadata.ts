// createDeveloperMetadata: a key and value on the workbook, a sheet, a row or a column.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#createdevelopermetadatarequest
import { GridError } from '../../../grid/grid-error.ts';
import type { DeveloperMetadata } from '../../../grid/workbook.ts';
import { type GivenLocation, locationOf, metadataResource } from '../metadata.ts';
import { requestKind, required } from '../request-kind.ts';
import { developerMetadata } from '../shapes.ts';

export interface GivenMetadata extends Partial<Omit<DeveloperMetadata, 'location'>> {
  readonly location?: GivenLocation;
}

export const createDeveloperMetadata = requestKind<{ readonly developerMetadata?: GivenMetadata }>(
  'createDeveloperMetadata',
  { developerMetadata },
  (body, { book }) => {
    const given = required(body.developerMetadata, 'developerMetadata');
    if (!given.metadataKey) throw new GridError('DeveloperMetadata.metadataKey must be specified.');
    if (given.visibility === undefined) throw new GridError('DeveloperMetadata.visibility must be specified.');
    const metadataId = given.metadataId ?? book.newId();
    if (book.developerMetadata.some((other) => other.metadataId === metadataId)) {
      throw new GridError(`Developer metadata with id ${metadataId} already exists.`);
    }
    const metadata: DeveloperMetadata = {
      metadataId,
      metadataKey: given.metadataKey,
      ...(given.metadataValue !== undefined && { metadataValue: given.metadataValue }),
      visibility: given.visibility,
      location: locationOf(given.location, book.sheets),
    };
    book.developerMetadata = [...book.developerMetadata, metadata];
    return { developerMetadata: metadataResource(metadata) };
  },
);
