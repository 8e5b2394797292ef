// Who was mailed a link before some day that is still of use: when the address of the pages has changed and the former
// one no longer answers, those links lead nowhere.

import { seats } from '../../blocks/seat.ts';
import { dayOf, type LocalDate } from '../../calendar/local-date.ts';
import { type LoadedRows, rowsIn } from '../../interpreter/records-of.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { assignments } from '../../tables/assignments.ts';
import { commitments } from '../../tables/commitments.ts';
import { requests } from '../../tables/requests.ts';

/** Their names, each once. */
export function linkHolders(rows: LoadedRows, before: LocalDate): readonly string[] {
  const wasThen = (day: LocalDate | '') => day !== '' && day < before;
  const cases = rowsIn(rows, advisories).filter(({ closedOn, cancelledOn }) => closedOn === '' && cancelledOn === '');
  const open = new Map(cases.map((row) => [row.id as string, row]));
  const directory = new Map(rowsIn(rows, advisors).map(({ id, name }) => [id as string, name]));
  const names = [
    ...rowsIn(rows, assignments)
      .filter(({ answer, invitedAt }) => answer === '' && invitedAt !== '' && wasThen(dayOf(invitedAt)))
      .map(({ advisor }) => directory.get(advisor)),
    ...rowsIn(rows, requests)
      .filter(({ closedOn, acknowledgedOn }) => closedOn === '' && wasThen(acknowledgedOn))
      .map(({ contactName }) => contactName),
    ...cases.filter(({ openedOn }) => wasThen(openedOn)).map(({ advisor }) => directory.get(advisor)),
    ...rowsIn(rows, seats)
      .filter((row) => row.until === '' && open.has(row.case) && wasThen(row.linkSentOn))
      .map(({ name }) => name),
    ...rowsIn(rows, commitments)
      .filter((row) => row.doneOn === '' && row.cancelledOn === '' && wasThen(row.startsOn || before))
      .map(({ ownerName }) => ownerName),
  ];
  return [...new Set(names.filter((name): name is string => name !== undefined && name !== ''))];
}
