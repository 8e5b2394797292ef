// The columns of a request that people may write: in the form, in the panel, and when the coordination corrects one.
// Everything else is written by the add-on.
import type { Request } from '../../tables/requests.ts';
import { requests } from '../../tables/requests.ts';

const {
  area,
  contactName,
  contactEmail,
  contactPhone,
  topic,
  focus,
  level,
  participants,
  objective,
  expectedResult,
  format,
  modality,
  proposedAt,
  place,
  language,
  visitNeeded,
  secondBriefing,
  priorityPopulation,
  seats,
  preferred,
  excluded,
  notes,
} = requests.columns;

export const editableColumns = {
  area,
  contactName,
  contactEmail,
  contactPhone,
  topic,
  focus,
  level,
  participants,
  objective,
  expectedResult,
  format,
  modality,
  proposedAt,
  place,
  language,
  visitNeeded,
  secondBriefing,
  priorityPopulation,
  seats,
  preferred,
  excluded,
  notes,
};

export type EditableValues = Partial<Pick<Request, keyof typeof editableColumns>>;

/** The values of one request, as the panel's fields take them. */
export function editableValues(request: Request): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(editableColumns).map((key) => [key, request[key as keyof typeof editableColumns]]),
  );
}
