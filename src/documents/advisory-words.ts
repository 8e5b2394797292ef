// The facts of an advisory and of a session in the words that several documents share.
// An empty value is null, so that a template's condition can leave its line out.
import { timeOf } from '../calendar/local-date.ts';
import { showDate, showLongDate, showPeriod } from '../calendar/show-date.ts';
import { showNumber } from '../define/columns/number.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { endOf } from '../progress/advisory-state.ts';
import type { Advisory } from '../tables/advisories.ts';
import type { advisors } from '../tables/advisors.ts';
import type { areas } from '../tables/areas.ts';
import { requests } from '../tables/requests.ts';
import type { Session } from '../tables/sessions.ts';

type WordTable = typeof areas | typeof advisors | typeof requests;

export function advisoryWords(advisory: Advisory, records: Records<WordTable>, context: Context) {
  const request = records.requests.find(advisory.request);
  const { level, modality } = requests.columns;
  return {
    tema: advisory.title,
    enfoque: request?.focus || null,
    objetivo: request?.objective || null,
    resultado_esperado: request?.expectedResult || null,
    area_solicitante: records.areas.find(advisory.area)?.name ?? null,
    nombre_mentora: records.advisors.find(advisory.advisor)?.name ?? null,
    modalidad: (request && modality.show(request.modality, context)) || null,
    nivel: (request && level.show(request.level, context)) || null,
  };
}

export function hoursWords(hours: number, context: Context): string {
  return context.text.documents.hours(showNumber(hours, context), hours === 1);
}

export function timeWords(session: Session, context: Context): string {
  return context.text.documents.timeRange(timeOf(session.startsAt), timeOf(endOf(session)));
}

/** Of a session; what it still lacks reads `open`, such as "to be agreed", or nothing on a list that is filled in by hand. */
export function meetingWords(
  session: Session | undefined,
  { number, total, open }: { readonly number: number; readonly total: number; readonly open: string },
  context: Context,
) {
  return {
    fecha: session ? showLongDate(session.startsAt, context.language) : open,
    horario: session ? timeWords(session, context) : open,
    lugar: session?.place || open,
    numero_sesion: number,
    total_sesiones: total,
  };
}

/** A mark from 1 to 5, always with one decimal: "4.8", "5.0". */
export function scoreWords(score: number, { language }: Pick<Context, 'language'>): string {
  return score.toFixed(1).replace('.', language === 'pt' ? ',' : '.');
}

/** "del 6 al 27 de octubre de 2026", or the one day. */
export function datesWords(days: readonly string[], { language, text }: Context): string | null {
  const ordered = [...days].filter((day) => day !== '').sort();
  const first = ordered[0];
  const last = ordered[ordered.length - 1];
  if (!first || !last) return null;
  return first.slice(0, 10) === last.slice(0, 10)
    ? text.documents.onDay(showDate(first, language))
    : text.documents.period(showPeriod(first, last, language));
}

export function shareWords(part: number, whole: number, { text }: Context): string {
  return text.documents.percent(whole === 0 ? 0 : Math.round((part / whole) * 100));
}
