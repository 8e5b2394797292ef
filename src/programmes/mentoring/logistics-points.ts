// The points of the logistics that one advisory has: those of every advisory, and what its request asked for besides.
// What was asked for once its advisory is under way is settled like everything else the area arranges.
import type { LocalDate } from '../../calendar/local-date.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { type LogisticsPoint, logistics, logisticsAskedFor } from '../../tables/advisories.ts';
import { label, type Translated } from '../../text/language.ts';

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

export function logisticsDoneOn(facts: AdvisoryFacts): LocalDate | '' {
  const { logisticsOn, linkUpDoneOn, openedOn } = facts.advisory;
  return missingLogistics(facts).length === 0 ? logisticsOn || linkUpDoneOn || openedOn || facts.today : '';
}

export function logisticsLeft(facts: AdvisoryFacts): Translated {
  const missing = missingLogistics(facts).length;
  const all = logisticsPoints(facts).length;
  return label(
    `${missing === 1 ? 'Falta' : 'Faltan'} ${missing} de ${all} puntos`,
    `${missing} of ${all} points missing`,
    `${missing === 1 ? 'Falta' : 'Faltam'} ${missing} de ${all} pontos`,
  );
}
