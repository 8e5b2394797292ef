// The areas that ask for mentoring, with what each has open.
// Those no longer active appear only when asked for.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { isWaiting, requestFiles, requestState } from '../../progress/request-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import type { AreaList } from '../../views/advisor-view.ts';
import { whatsappAddress } from '../whatsapp-text.ts';

export const listAreas = defineQuery({
  reads: [areas, requests, assignments, advisories],
  input: v.object({ all: v.optional(v.boolean()) }),
  run(records, { all = false }, context): AreaList {
    const fileOf = requestFiles(records.assignments.all, records.advisories.all);
    const open = records.requests.all.filter((request) => isWaiting(requestState(fileOf(request))));
    const running = records.advisories.all.filter((row) => row.closedOn === '' && row.cancelledOn === '');
    return {
      items: records.areas.all
        .filter((row) => all || row.active)
        .map((row) => ({
          id: row.id,
          name: row.name,
          kind: row.kind,
          kindLabel: areas.columns.kind.show(row.kind, context),
          contactName: row.contactName,
          contactEmail: row.contactEmail,
          contactPhone: row.contactPhone,
          contactCopied: row.contactCopied,
          whatsappUrl: whatsappAddress(row.contactPhone, context),
          place: row.place,
          notes: row.notes,
          active: row.active,
          openRequests: open.filter(({ area }) => area === row.id).length,
          openAdvisories: running.filter(({ area }) => area === row.id).length,
        }))
        .sort((one, other) => one.name.localeCompare(other.name, context.language)),
    };
  },
});
