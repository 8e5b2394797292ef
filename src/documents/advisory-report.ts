// The report that closes an advisory: sessions and people, what participants said, achievements, agreements.
// Survey answers appear only from three on, without names and in no telling order.
import { daysBetween } from '../calendar/local-date.ts';
import { showDate } from '../calendar/show-date.ts';
import { showNumber } from '../define/columns/number.ts';
import { defineDocument } from '../define/define-document.ts';
import { peopleFigures, sessionByGender } from '../figures/people.ts';
import { questionLabel, surveyFigures } from '../figures/surveys.ts';
import { type AdvisoryFacts, factTables } from '../progress/advisory-facts.ts';
import { isHeld } from '../progress/advisory-state.ts';
import { caseContact } from '../progress/case-contact.ts';
import { advisors } from '../tables/advisors.ts';
import { areas } from '../tables/areas.ts';
import { attendance } from '../tables/attendance.ts';
import { documentLabels } from '../tables/documents.ts';
import { recipientSurveys } from '../tables/recipient-surveys.ts';
import { requests } from '../tables/requests.ts';
import { advisoryWords, scoreWords, timeWords } from './advisory-words.ts';
import { byDueDay, commitmentRow } from './commitment-rows.ts';
import type { AdvisoryReportData } from './fields/advisory-report.ts';
import { advisoryFolder, type DocumentIdentity, letterhead, signatures } from './letterhead.ts';

export interface AdvisorySubject extends DocumentIdentity {
  readonly facts: AdvisoryFacts;
}

export const advisoryReport = defineDocument({
  key: 'advisory-report',
  label: documentLabels['advisory-report'],
  pdf: true,
  reads: [...factTables, areas, advisors, attendance, recipientSurveys],
  content(records, { facts }: AdvisorySubject, context) {
    const { advisory, request } = facts;
    const held = facts.sessions.filter(isHeld);
    const ids = new Set<string>(held.map((session) => session.id));
    const rows = records.attendance.all.filter((row) => ids.has(row.session));
    const surveys = surveyFigures(records.recipientSurveys.all.filter((row) => ids.has(row.session)));
    const advisor = records.advisors.find(advisory.advisor);
    const hours = held.reduce((sum, session) => sum + (session.hours ?? 0), 0);
    const data: AdvisoryReportData = {
      ...letterhead(context, advisory.id),
      ...advisoryWords(advisory, records, context),
      ...signatures(context, records.areas.find(advisory.area), caseContact(advisory, records, context).name),
      persona_solicitante: request?.contactName || caseContact(advisory, records, context).name || null,
      fecha_solicitud: request?.receivedOn ? showDate(request.receivedOn, context.language) : null,
      formato: requests.columns.format.show(advisory.format, context) || null,
      dias_hasta_mentora: request?.receivedOn
        ? context.text.documents.waited(daysBetween(request.receivedOn, advisory.openedOn))
        : null,
      semblanza_mentora: advisor?.strengths || advisor?.knowledge || null,
      total_sesiones: held.length,
      personas_atendidas: peopleFigures(held, rows).total,
      horas_totales: showNumber(hours, context),
      satisfaccion_general: surveys.average === null ? null : scoreWords(surveys.average, context),
      sesiones: held.map((session, index) => {
        const came = sessionByGender(session, rows);
        return {
          numero: index + 1,
          fecha: showDate(session.startsAt, context.language),
          horario: timeWords(session, context),
          lugar: session.place || null,
          inscritas: session.enrolled,
          asistentes: came.attended,
          mujeres: came.women,
          hombres: came.men,
          otro_genero: came.other,
        };
      }),
      satisfaccion: surveys.questions.map((question) => ({
        pregunta: questionLabel(question.key)[context.language],
        promedio: scoreWords(question.average, context),
        respuestas: question.answers,
      })),
      comentarios: surveys.comments.map((texto) => ({ texto })),
      gusto: surveys.liked.map((texto) => ({ texto })),
      mejoraria: surveys.improve.map((texto) => ({ texto })),
      logros: advisory.achieved || null,
      temas_pendientes: advisory.pendingTopics || null,
      recomendaciones: advisory.recommendations || null,
      compromisos: byDueDay(facts.commitments).map((row) => commitmentRow(row, context)),
    };
    return {
      title: context.text.documents.titles['advisory-report'](advisory.title),
      folder: advisoryFolder(advisory),
      data,
    };
  },
});
