// What the work plan says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = { plan: 'Qué haremos, cómo y cuándo', none: 'Todavía no hay actividades en el plan.' };
const en: typeof es = { plan: 'What we will do, how and when', none: 'The plan has no activities yet.' };
const pt: typeof es = { plan: 'O que faremos, como e quando', none: 'O plano ainda não tem atividades.' };

export const workPlanText: Readonly<Record<Language, typeof es>> = { es, en, pt };
