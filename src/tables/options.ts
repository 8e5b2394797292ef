// Lists of options that several tables share: level, modality, format, gender, age group, moments of the week.
// The key is what the code sees; the label is what people see.
import { label } from '../text/language.ts';

export const levels = {
  beginner: label('Inicial', 'Beginner', 'Inicial'),
  intermediate: label('Intermedio', 'Intermediate', 'Intermediário'),
  advanced: label('Avanzado', 'Advanced', 'Avançado'),
} as const;

export const modalities = {
  onSite: label('Presencial', 'On site', 'Presencial'),
  online: label('En línea', 'Online', 'On-line'),
  mixed: label('Mixta', 'Mixed', 'Mista'),
} as const;

export const formats = {
  quick: label('Rápida (una sesión)', 'Quick (one session)', 'Rápida (uma sessão)'),
  midTerm: label('Mediano plazo (en línea)', 'Mid-term (online)', 'Médio prazo (on-line)'),
  longTerm: label(
    'Largo plazo (más de tres sesiones)',
    'Long-term (more than three sessions)',
    'Longo prazo (mais de três sessões)',
  ),
} as const;

export const genders = {
  woman: label('Mujer', 'Woman', 'Mulher'),
  man: label('Hombre', 'Man', 'Homem'),
  nonBinary: label('No binaria', 'Non-binary', 'Não binária'),
  undisclosed: label('Prefiero no decir', 'Prefer not to say', 'Prefiro não dizer'),
} as const;

export const ageGroups = {
  under18: label('Menos de 18', 'Under 18', 'Menos de 18'),
  from18to29: label('18 a 29', '18 to 29', '18 a 29'),
  from30to44: label('30 a 44', '30 to 44', '30 a 44'),
  from45to59: label('45 a 59', '45 to 59', '45 a 59'),
  over60: label('60 o más', '60 or over', '60 ou mais'),
} as const;

export const spokenLanguages = {
  es: label('Español', 'Spanish', 'Espanhol'),
  en: label('Inglés', 'English', 'Inglês'),
  pt: label('Portugués', 'Portuguese', 'Português'),
  indigenous: label('Lengua indígena', 'Indigenous language', 'Língua indígena'),
  sign: label('Lengua de señas', 'Sign language', 'Língua de sinais'),
} as const;

const days = [
  ['mon', 'Lunes', 'Monday', 'Segunda'],
  ['tue', 'Martes', 'Tuesday', 'Terça'],
  ['wed', 'Miércoles', 'Wednesday', 'Quarta'],
  ['thu', 'Jueves', 'Thursday', 'Quinta'],
  ['fri', 'Viernes', 'Friday', 'Sexta'],
  ['sat', 'Sábado', 'Saturday', 'Sábado'],
] as const;

type Slot = `${(typeof days)[number][0]}-${'am' | 'pm'}`;

/** Halves of the days of a week: 'mon-am' is before 14:00, 'mon-pm' from 14:00 on. */
export const weekSlots = Object.fromEntries(
  days.flatMap(([key, es, en, pt]) => [
    [`${key}-am`, label(`${es} por la mañana`, `${en} morning`, `${pt} de manhã`)],
    [`${key}-pm`, label(`${es} por la tarde`, `${en} afternoon`, `${pt} à tarde`)],
  ]),
) as Readonly<Record<Slot, ReturnType<typeof label>>>;

/** Hour of the day at which the afternoon begins, for availability. */
export const AFTERNOON_FROM_HOUR = 14;
