// The points of the logistics that one advisory has: those of every advisory, and what its request asked for besides.
// What was asked for once its advisory is under way is settled like everything else the area arranges.
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { type LogisticsPoint, logistics, logisticsAskedFor } from '../../tables/advisories.ts';

type Given = {
  readonly advisory: Pick<AdvisoryFacts['advisory'], 'logistics'>;
  readonly request: Pick<NonNullable<AdvisoryFacts['request']>, 'visitNeeded' | 'secondBriefing'> | undefined;
};

export function logisticsPoints({ request }: Pick<Given, 'request'>): readonly LogisticsPoint[] {
  const asked: readonly LogisticsPoint[] = [
    ...(request?.visitNeeded ? ['visit' as const] : []),
    ...(request?.secondBriefing ? ['briefing' as const] : []),
  ];
  return [...(Object.keys(logistics) as (keyof typeof logistics)[]), ...asked];
}

export function missingLogistics(given: Given): readonly LogisticsPoint[] {
  return logisticsPoints(given).filter((key) => !given.advisory.logistics.includes(key));
}

export const logisticsWords = { ...logistics, ...logisticsAskedFor } as const;
