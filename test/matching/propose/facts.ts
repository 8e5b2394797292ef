// Fleet and requests of an office as facts, without a workbook.
import { makeOffice, type OfficeSizes } from '../../../bench/click/office.ts';
import type { AnyTable, Row } from '../../../src/define/define-table.ts';
import { type Fleet, prepareFleet } from '../../../src/matching/facts/fleet.ts';
import { prepareRequest, type RequestFacts } from '../../../src/matching/facts/request-facts.ts';
import { mentoringPolicy } from '../../../src/matching/policy.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { areas } from '../../../src/tables/areas.ts';
import { requests } from '../../../src/tables/requests.ts';
import { topics } from '../../../src/tables/topics.ts';
import { openBook } from '../../product/book.ts';

export const TODAY = '2026-11-20';

export interface OfficeFacts {
  readonly fleet: Fleet;
  readonly requests: readonly RequestFacts[];
}

export function officeFacts(
  sizes: Pick<OfficeSizes, 'requests' | 'advisors' | 'seed'>,
  change: <T>(row: T) => T = (row) => row,
  isReversed = false,
): OfficeFacts {
  const office = makeOffice({ today: TODAY, ...sizes });
  const rowsOf = <T extends AnyTable>(table: T): readonly Row<T>[] =>
    office
      .filter((row) => row.table.key === table.key)
      .map(({ id, values }) => {
        const empty = Object.entries(table.columns).map(([key, column]) => [key, column.empty]);
        return change({ ...Object.fromEntries(empty), ...values, id } as Row<T>);
      });
  const sources = {
    today: TODAY,
    advisors: isReversed ? [...rowsOf(advisors)].reverse() : rowsOf(advisors),
    topics: rowsOf(topics),
    requests: rowsOf(requests),
    assignments: [],
    advisories: [],
    sessions: [],
  };
  const fleet = prepareFleet(sources, mentoringPolicy(openBook({ today: TODAY }).context().settings));
  const places = rowsOf(areas);
  const facts = sources.requests.map((row) =>
    prepareRequest(row, { area: places.find(({ id }) => id === row.area), assignments: [] }, fleet),
  );
  return { fleet, requests: facts };
}
