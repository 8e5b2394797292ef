// The documents that programmes bring along, by key and name; one line a programme.
import { worksheetLabels } from './peer-advisory/documents/labels.ts';

export const broughtDocuments = { ...worksheetLabels } as const;
