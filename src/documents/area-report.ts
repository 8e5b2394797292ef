// The report for one area: what it asked for, what it received, who came, what is pending.
// Counts come from src/figures; people are counted, never named.
import { showDate } from '../calendar/show-date.ts';
import { showNumber } from '../define/columns/number.ts';
import type { Context } from '../define/context.ts';
import { defineDocument } from '../define/define-document.ts';
import type { Records } from '../define/records.ts';
import { type AreaFigures, areaFigures, type Period } from '../figures/area.ts';
import { peopleFigures } from '../figures/people.ts';
import { surveyFigures } from '../figures/surveys.ts';
import { factsOf, factTables } from '../progress/advisory-facts.ts';
import { advisoryProgress } from '../progress/advisory-progress.ts';
import { advisoryState, isOver } from '../progress/advisory-state.ts';
import { advisors } from '../tables/advisors.ts';
import type { Area } from '../tables/areas.ts';
import { areas } from '../tables/areas.ts';
import { attendance } from '../tables/attendance.ts';
import { documentLabels } from '../tables/documents.ts';
import { ageGroups, genders } from '../tables/options.ts';
import { recipientSurveys } from '../tables/recipient-surveys.ts';
import { topics } from '../tables/topics.ts';
import { datesWords, scoreWords, shareWords } from './advisory-words.ts';
import { stateCounts, topicCounts } from './area-counts.ts';
import type { AreaReportData } from './fields/area-report.ts';
import { type DocumentIdentity, letterhead, signatures } from './letterhead.ts';
import { answersTo, withoutRest } from './shown-answers.ts';

export interface AreaSubject extends DocumentIdentity {
  readonly area: Area;
  readonly period: Period;
  readonly remarks: string;
}

const reads = [...factTables, areas, advisors, topics, attendance, recipientSurveys] as const;
type Read = (typeof reads)[number];

export const areaReport = defineDocument({
  key: 'area-report',
  label: documentLabels['area-report'],
  pdf: true,
  reads,
  content(records, subject: AreaSubject, context) {
    const { area, period } = subject;
    return {
      title: context.text.documents.titles['area-report'](area.name),
      folder: context.text.documents.areaFolder,
      data: reportData(records, subject, figuresOf(records, area, period, context), context),
    };
  },
});

function figuresOf(records: Records<Read>, area: Area, period: Period, { settings }: Context): AreaFigures {
  return areaFigures(area.id, period, settings.mentorDueDays, {
    requests: records.requests.all,
    advisories: records.advisories.all,
    sessions: records.sessions.all,
  });
}

function reportData(
  records: Records<Read>,
  { area, period, remarks, document }: AreaSubject,
  figures: AreaFigures,
  context: Context,
): AreaReportData {
  const { language, text } = context;
  const held = new Set<string>(figures.sessions.map((session) => session.id));
  const rows = records.attendance.all.filter((row) => held.has(row.session));
  const people = peopleFigures(figures.sessions, rows);
  const facts = factsOf(records, context);
  const number = (value: number | null) => (value === null ? null : showNumber(value, context));
  const mark = (value: number | null) => (value === null ? null : scoreWords(value, context));
  const sessionsOf = (advisory: string) => figures.sessions.filter((session) => session.advisory === advisory);
  const answers = records.recipientSurveys.all.filter((row) => held.has(row.session));
  const surveys = surveyFigures(
    withoutRest(figures.advisories.map((advisory) => answersTo(sessionsOf(advisory.id), answers))),
  );
  return {
    ...letterhead(context, document),
    ...signatures(context, area),
    area: area.name,
    periodo: datesWords([period.from, period.until], context),
    total_solicitudes: figures.requests.length,
    total_asesorias: figures.advisories.length,
    total_sesiones: figures.sessions.length,
    personas_atendidas: people.total,
    satisfaccion_general: mark(surveys.average),
    dias_promedio: number(figures.days.mean === null ? null : Math.round(figures.days.mean * 10) / 10),
    dias_minimo: figures.days.least,
    dias_maximo: figures.days.most,
    en_plazo: figures.days.answered === 0 ? null : shareWords(figures.days.inTime, figures.days.answered, context),
    solicitudes_por_estado: stateCounts(figures.requests, records, context).map(({ label, count }) => ({
      estado: label,
      cantidad: count,
      porcentaje: shareWords(count, figures.requests.length, context),
    })),
    asesorias: figures.advisories.map((advisory) => {
      const own = sessionsOf(advisory.id);
      return {
        codigo: advisory.id,
        tema: advisory.title,
        nombre_mentora: records.advisors.find(advisory.advisor)?.name ?? null,
        sesiones: own.length,
        personas: peopleFigures(own, rows).total,
        satisfaccion: mark(surveyFigures(answersTo(own, answers)).average),
        estado: text.advisories.states[advisoryState(facts(advisory))],
      };
    }),
    personas_por_genero: [...people.byGender].map(([key, count]) => ({
      genero: key === '' ? text.documents.notRecorded : genders[key][language],
      cantidad: count,
      porcentaje: shareWords(count, people.total, context),
    })),
    personas_por_edad: [...people.byAge].map(([key, count]) => ({
      grupo: key === '' ? text.documents.notRecorded : ageGroups[key][language],
      cantidad: count,
      porcentaje: shareWords(count, people.total, context),
    })),
    temas: topicCounts(figures, rows, records.topics, context),
    comentarios: surveys.comments.map((texto) => ({ texto })),
    gusto: surveys.liked.map((texto) => ({ texto })),
    mejoraria: surveys.improve.map((texto) => ({ texto })),
    pendientes: figures.advisories
      .map(facts)
      .filter((each) => !isOver(each))
      .flatMap((each) => {
        const { next } = advisoryProgress(each, records, context);
        return next === null
          ? []
          : [
              {
                codigo: each.advisory.id,
                pendiente: next.missing ? `${next.label}: ${next.missing}` : next.label,
                responsable: next.ownerName,
                fecha_limite: next.dueOn === '' ? null : showDate(next.dueOn, language),
              },
            ];
      }),
    observaciones: remarks || null,
  };
}
