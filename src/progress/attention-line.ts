// The two lines of a row of Hoy: who or what it is about, and when it is due.
// What is late says by how many days; what is near says the day.
import { daysBetween } from '../calendar/local-date.ts';
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { AttentionAction, AttentionLine, Chip } from '../views/attention.ts';

interface Told {
  readonly title: string;
  readonly detail: string;
  /** The day it is due; '' when it has none. */
  readonly dueOn: string;
  readonly action: AttentionAction;
  readonly opens: AttentionAction;
  readonly url?: string;
  readonly person?: string;
}

export function attentionLine(
  { title, detail, dueOn, action, opens, url = '', person = '' }: Told,
  context: Context,
): AttentionLine {
  return {
    title,
    detail,
    when: whenDue(dueOn, context),
    late: dueOn !== '' && dueOn < context.today,
    action,
    opens,
    url,
    person,
  };
}

/** "3 días tarde", "hoy", "mañana", "jue 26 nov"; '' for no day. */
export function whenDue(dueOn: string, { today, language, text }: Context): string {
  if (dueOn === '') return '';
  const day = showShortDate(dueOn, language, today.slice(0, 4));
  return text.today.due({ days: daysBetween(today, dueOn), day });
}

/** "hace 3 días", "hoy 10:00", "en 2 días". */
export function chipOf(dueOn: string, time: string, { today, text }: Context): Chip | null {
  if (dueOn === '') return null;
  const days = daysBetween(today, dueOn);
  const words = text.advisories.attention;
  if (days < 0) return { label: words.late(-days), tone: 'bad' };
  return { label: words.ahead(days, time), tone: days <= 1 ? 'warn' : 'info' };
}
