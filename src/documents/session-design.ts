// The session design (carta descriptiva) and the presentation guide: prefilled with what is known, for the mentor to fill in.
// One set of data serves both.
import { timeOf } from '../calendar/local-date.ts';
import { showDate, showLongDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import { defineDocument } from '../define/define-document.ts';
import type { Records } from '../define/records.ts';
import { openCondition } from '../progress/advisory-state.ts';
import { caseContact } from '../progress/case-contact.ts';
import { lengthWords } from '../progress/session-format.ts';
import type { Advisory } from '../tables/advisories.ts';
import { advisors } from '../tables/advisors.ts';
import { areas } from '../tables/areas.ts';
import { documentLabels } from '../tables/documents.ts';
import { requests } from '../tables/requests.ts';
import type { Session } from '../tables/sessions.ts';
import { advisoryWords, hoursWords, meetingWords } from './advisory-words.ts';
import type { SessionDesignData } from './fields/session-design.ts';
import { advisoryFolder, type DocumentIdentity, letterhead } from './letterhead.ts';

export interface SessionSubject extends DocumentIdentity {
  readonly advisory: Advisory;
  /** undefined while no session has a date. */
  readonly session: Session | undefined;
  readonly number: number;
  readonly total: number;
  readonly dueOn: string;
}

const reads = [areas, advisors, requests] as const;
type Read = (typeof reads)[number];

function designData(records: Records<Read>, subject: SessionSubject, context: Context): SessionDesignData {
  const { advisory, session } = subject;
  const request = records.requests.find(advisory.request);
  const words = context.text.documents;
  return {
    ...letterhead(context, advisory.id),
    ...advisoryWords(advisory, records, context),
    ...meetingWords(session, { ...subject, open: words.toAgree }, context),
    ...(session ? {} : proposal(request?.proposedAt ?? '', context)),
    ...(session?.place || !request?.place ? {} : { lugar: words.proposedTime(request.place) }),
    contacto_area: caseContact(advisory, records, context).name || null,
    por_acordar: openCondition(advisory) || null,
    duracion: session ? hoursWords(session.hours ?? 0, context) : lengthWords(advisory.format, context) || null,
    participantes: session?.enrolled ?? request?.participants ?? null,
    poblacion: request?.priorityPopulation ? words.priority : null,
    fecha_entrega: subject.dueOn === '' ? null : showDate(subject.dueOn, context.language),
  };
}

/** While no session has a date, the one that the area proposed, marked as such. */
function proposal(proposedAt: string, { text, language }: Context) {
  if (proposedAt === '') return {};
  return {
    fecha: text.documents.proposedDay(showLongDate(proposedAt, language)),
    horario: text.documents.proposedTime(timeOf(proposedAt)),
  };
}

function designContent(key: 'session-design' | 'presentation-outline') {
  return (records: Records<Read>, subject: SessionSubject, context: Context) => ({
    title: context.text.documents.titles[key](subject.advisory.title),
    folder: advisoryFolder(subject.advisory),
    data: designData(records, subject, context),
  });
}

export const sessionDesign = defineDocument({
  key: 'session-design',
  label: documentLabels['session-design'],
  pdf: false,
  reads,
  content: designContent('session-design'),
});

export const presentationOutline = defineDocument({
  key: 'presentation-outline',
  label: documentLabels['presentation-outline'],
  pdf: false,
  reads,
  content: designContent('presentation-outline'),
});
