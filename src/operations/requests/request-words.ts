// How a request is named and told in one line, wherever it appears: cards, mails, pages.
// Short dates carry the year only when it is another one.

import { timeOf } from '../../calendar/local-date.ts';
import { showShortDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { Records } from '../../define/records.ts';
import { lengthWords } from '../../progress/session-format.ts';
import type { areas } from '../../tables/areas.ts';
import { levels, modalities } from '../../tables/options.ts';
import type { Request } from '../../tables/requests.ts';
import type { topics } from '../../tables/topics.ts';

type Names = Records<typeof areas | typeof topics>;

/** The topic, or the focus when it has none. */
export function requestTitle(request: Request, records: Records<typeof topics>): string {
  return records.topics.find(request.topic)?.name ?? (request.focus || request.id);
}

export function areaName(request: Request, records: Records<typeof areas>): string {
  return records.areas.find(request.area)?.name ?? '';
}

/** "Registro de marca, nivel inicial" */
export function titleWithLevel(request: Request, records: Names, { language, text }: Context): string {
  const level = request.level === '' ? '' : levels[request.level][language].toLowerCase();
  return text.matching.title({ topic: requestTitle(request, records), level });
}

/** "12 participantes · presencial · jue 3 dic, 16:00" */
export function requestLine(request: Request, context: Context): string {
  const { language, text, today } = context;
  const parts = [
    request.participants === null ? '' : text.matching.participants(request.participants),
    request.modality === '' ? '' : modalities[request.modality][language].toLowerCase(),
    lengthWords(request.format, context),
    shortMoment(request.proposedAt, language, today) || text.matching.noDate(),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** "jue 3 dic, 16:00" */
export function shortMoment(when: string, language: Context['language'], today: string): string {
  if (when === '') return '';
  return `${showShortDate(when, language, today.slice(0, 4))}, ${timeOf(when)}`;
}
