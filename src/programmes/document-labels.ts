// The documents that programmes bring along, by key and name; one line a programme.
import { roundLabels } from './cooperation-round/documents/labels.ts';
import { workshopLabels } from './learning-workshop/documents/labels.ts';
import { worksheetLabels } from './peer-advisory/documents/labels.ts';
import { assistanceLabels } from './technical-assistance/documents/labels.ts';

export const broughtDocuments = { ...worksheetLabels, ...roundLabels, ...assistanceLabels, ...workshopLabels } as const;
