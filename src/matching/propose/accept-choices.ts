// What the coordination has fixed or dropped, as pairs of the plan. A choice that no longer holds is left out and told:
// the request was covered meanwhile, a firm or other rule now speaks against her, or its seats are all fixed already.
import type { Text } from '../../text/text.ts';
import type { PairChoice } from '../../views/proposals-view.ts';
import type { Fleet } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { allRules } from '../rules/all-rules.ts';
import type { MatchingWords } from '../rules/rule.ts';
import { seatsLeft } from './open-requests.ts';
import type { Pair } from './plan-problem.ts';

export interface AcceptedChoices {
  readonly locked: readonly Pair[];
  readonly dropped: readonly Pair[];
  readonly notices: readonly string[];
}

export function acceptChoices(
  choices: { readonly locked: readonly PairChoice[]; readonly dropped: readonly PairChoice[] },
  requests: readonly RequestFacts[],
  fleet: Fleet,
  words: Text['proposals'],
  matching: MatchingWords,
): AcceptedChoices {
  const rowOf = new Map(requests.map((facts, row) => [facts.row.id as string, row]));
  const notices = new Set<string>();
  const locked: Pair[] = [];
  const seen = new Set<string>();
  const fixed = new Map<number, number>();
  for (const { request: code, advisor: id } of choices.locked) {
    const request = rowOf.get(code);
    const advisor = fleet.advisors[fleet.indexOf.get(id) ?? -1];
    const facts = requests[request ?? -1];
    if (request === undefined || !facts || !advisor) {
      notices.add(words.notices.closed({ code }));
      continue;
    }
    if (seen.has(`${code} ${id}`)) continue;
    seen.add(`${code} ${id}`);
    const { name } = advisor.row;
    const against = allRules.find((rule) => rule.blocks(facts, advisor, fleet));
    if (against) notices.add(words.notices.blocked({ name, code, reason: against.reason(facts, advisor, matching) }));
    else if ((fixed.get(request) ?? 0) >= seatsLeft(facts)) notices.add(words.notices.noSeat({ name, code }));
    else {
      fixed.set(request, (fixed.get(request) ?? 0) + 1);
      locked.push({ request, advisor: advisor.index });
    }
  }
  const dropped = choices.dropped.flatMap(({ request: code, advisor: id }): Pair[] => {
    const request = rowOf.get(code);
    const advisor = fleet.indexOf.get(id);
    return request === undefined || advisor === undefined ? [] : [{ request, advisor }];
  });
  return { locked, dropped, notices: [...notices] };
}
