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
  const place = fleet.placeByCode;
  const order = new Int32Array(place.length);
  place.forEach((at, advisor) => {
    order[at] = advisor;
  });
  return {
    count: months.length * fleet.advisors.length,
    nodeOf: (request, advisor) => (base[request] ?? 0) + (place[advisor] ?? 0),
    advisorOf: (node) => order[node % order.length] ?? 0,
  };
}
