// What people write for the options of a closed list: the option's own label in any language, or one of the words that
// stand for it. A part of the week may say several halves of days at once, such as "weekday mornings".
import { type CellContext, type Column, folded } from '../../define/columns/column.ts';
import { type ProfileKey, profileColumns } from '../../tables/advisor-profile.ts';

const others: Readonly<Partial<Record<ProfileKey, Readonly<Record<string, readonly string[]>>>>> = {
  modalities: {
    onSite: ['presenciales', 'en persona', 'in person', 'face to face', 'presencialmente', 'onsite', 'cara a cara'],
    online: ['virtual', 'virtuales', 'remoto', 'remota', 'remote', 'online', 'on line', 'zoom', 'a distancia'],
    mixed: ['ambas', 'ambos', 'both', 'hibrida', 'hibrido', 'hybrid', 'tanto faz', 'indistinto', 'either', 'any'],
  },
  levels: {
    beginner: ['basico', 'basica', 'principiante', 'basic', 'iniciante', 'beginners'],
    intermediate: ['medio', 'intermedia', 'intermediaria'],
    advanced: ['avanzada', 'experto', 'expert', 'avancada'],
  },
  languages: {
    es: ['castellano'],
    indigenous: ['nahuatl', 'maya', 'quechua', 'guarani', 'aymara', 'mixteco', 'zapoteco', 'wixarika'],
    sign: ['lsm', 'libras', 'sign language', 'lenguaje de senas'],
  },
  status: {
    active: ['activo', 'ativo', 'vigente'],
    paused: ['pausada', 'pausado', 'on hold', 'pausa'],
    retired: ['retirado', 'baja', 'desligado'],
    candidate: ['candidato', 'aspirante', 'prospect'],
  },
};

const days: readonly (readonly [string, RegExp])[] = [
  ['mon', /\b(lun|mon|seg)/],
  ['tue', /\b(mar|tue|ter)/],
  ['wed', /\b(mie|wed|qua)/],
  ['thu', /\b(jue|thu|qui)/],
  ['fri', /\b(vie|fri|sex)/],
  ['sat', /\b(sab|sat)/],
];
const WEEKDAYS = /\b(weekday|entre semana|dias uteis|durante a semana)/;
const WEEKEND = /\b(weekend|fin de semana|fines de semana|fim de semana|fins de semana)/;
const RANGE = /\p{L}+ (a|to|al|ate) \p{L}/u;

export type SaidOptions = (part: string) => readonly string[];

/** Keys of the options that pieces of cells say; people repeat themselves, so each piece is looked at once. */
export function optionReader(key: ProfileKey, context: CellContext): SaidOptions {
  const known = new Map<string, readonly string[]>();
  return (part) => {
    const said = known.get(part) ?? saidOptions(key, part, context);
    known.set(part, said);
    return said;
  };
}

/** [] when it says none. */
function saidOptions(key: ProfileKey, part: string, context: CellContext): readonly string[] {
  const column = profileColumns[key] as Column<unknown>;
  const { value, problem } = column.fromAnswer(column.question.type === 'choices' ? [part] : part, context);
  if (!problem) return Array.isArray(value) ? (value as string[]) : value === '' ? [] : [String(value)];
  const written = folded(part)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const known = Object.entries(others[key] ?? {}).find(([, words]) => words.includes(written));
  if (known) return [known[0]];
  return key === 'availability' ? halfDays(written) : [];
}

function halfDays(written: string): readonly string[] {
  const named = days.flatMap(([day, name], at) => (name.test(written) ? [{ day, at }] : []));
  const [from, to] = named;
  const chosen =
    from && to && named.length === 2 && RANGE.test(written)
      ? days.slice(from.at, to.at + 1).map(([day]) => day)
      : named.map(({ day }) => day);
  if (chosen.length === 0 && WEEKDAYS.test(written)) chosen.push('mon', 'tue', 'wed', 'thu', 'fri');
  if (WEEKEND.test(written)) chosen.push('sat');
  const morning = /\b(manana|morning|manha)/.test(written);
  const afternoon = /\b(tarde|afternoon|evening|noche|noite)/.test(written);
  const halves = [...(morning || !afternoon ? ['am'] : []), ...(afternoon || !morning ? ['pm'] : [])];
  return chosen.flatMap((day) => halves.map((half) => `${day}-${half}`));
}

/** Whether a cell says yes or no; undefined when it says neither. */
export function saidYes(cell: string): boolean | undefined {
  const written = folded(cell);
  if (/^(si|yes|sim|x|true|verdadero|verdadeiro|✓|✔)([^\p{L}]|$)/u.test(written)) return true;
  return /^(no|nao|false|falso|ninguno|nunca|never)([^\p{L}]|$)/u.test(written) ? false : undefined;
}
