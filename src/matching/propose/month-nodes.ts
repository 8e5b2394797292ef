// An advisor's capacity is per month, so the solver knows each advisor once a month.
import type { PlanInput } from './plan-problem.ts';

/** Node = month × advisors + place by code, so that the plan does not depend on the order of the rows in the sheet. */
export interface MonthNodes {
  readonly count: number;
  nodeOf(request: number, advisor: number): number;
  advisorOf(node: number): number;
}

export function monthNodes({ requests, fleet }: Pick<PlanInput, 'requests' | 'fleet'>): MonthNodes {
  const months = [...new Set(requests.map(({ month }) => month))].sort((one, other) => one - other);
  const placeOf = new Map(months.map((month, place) => [month, place]));
  const base = requests.map(({ month }) => (placeOf.get(month) ?? 0) * fleet.advisors.length);
  const ids = fleet.advisors.map(({ row }) => row.id as string);
  const order = ids.map((_, index) => index).sort((one, other) => compareText(ids[one] ?? '', ids[other] ?? ''));
  const place = new Int32Array(order.length);
  order.forEach((advisor, at) => {
    place[advisor] = at;
  });
  return {
    count: months.length * fleet.advisors.length,
    nodeOf: (request, advisor) => (base[request] ?? 0) + (place[advisor] ?? 0),
    advisorOf: (node) => order[node % order.length] ?? 0,
  };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
