// How much each criterion weighs in the score of a candidate.
import { count } from '../define/columns/number.ts';
import { label } from '../text/language.ts';
import { setting } from './setting.ts';

const weight = (es: string, en: string, pt: string) => count(label(es, en, pt), { max: 100 });

export const matchingSettings = {
  weightTopic: setting('matching', weight('Tema', 'Topic', 'Tema'), 30),
  weightAvailability: setting('matching', weight('Disponibilidad', 'Availability', 'Disponibilidade'), 12),
  weightSatisfaction: setting('matching', weight('Satisfacción', 'Satisfaction', 'Satisfação'), 12),
  weightLoad: setting('matching', weight('Carga justa', 'Fair share of load', 'Carga justa'), 10),
  weightAnswers: setting(
    'matching',
    weight('Contesta las invitaciones', 'Answers invitations', 'Responde aos convites'),
    8,
  ),
  weightFocus: setting('matching', weight('Enfoque', 'Focus', 'Enfoque'), 8),
  weightLevel: setting('matching', weight('Nivel', 'Level', 'Nível'), 6),
  weightModality: setting('matching', weight('Modalidad', 'Modality', 'Modalidade'), 6),
  weightPlace: setting('matching', weight('Lugar', 'Place', 'Lugar'), 4),
  weightGroups: setting(
    'matching',
    weight('Experiencia con grupos', 'Experience with groups', 'Experiência com grupos'),
    4,
  ),
  weightContinuity: setting('matching', weight('Continuidad', 'Continuity', 'Continuidade'), 4),
  weightPreference: setting(
    'matching',
    weight('Preferencia del área', 'Preference of the area', 'Preferência da área'),
    2,
  ),
  weightPriority: setting(
    'matching',
    weight('Población prioritaria', 'Priority population', 'População prioritária'),
    2,
  ),
} as const;
