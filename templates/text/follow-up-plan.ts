// What the follow-up plan says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  number: 'N.º',
  intro:
    'Lo que acordamos hacer después de la asesoría. Cada responsable informa su avance con el enlace que recibe por correo; el plan se revisa en conjunto en la fecha indicada.',
  agreements: 'Acuerdos y actividades',
  none: 'Todavía no hay acuerdos registrados.',
  remarks: 'Observaciones',
  signatures: 'Firmas',
  signing: 'Quienes firman aceptan estos acuerdos y sus fechas.',
};

const en: typeof es = {
  number: 'No.',
  intro:
    'What we agreed to do after the advisory. Each owner reports progress through the link received by e-mail; the plan is reviewed together on the date given.',
  agreements: 'Agreements and activities',
  none: 'No agreements have been recorded yet.',
  remarks: 'Remarks',
  signatures: 'Signatures',
  signing: 'Those who sign accept these agreements and their dates.',
};

const pt: typeof es = {
  number: 'N.º',
  intro:
    'O que combinamos fazer depois da assessoria. Cada responsável informa o seu avanço pelo link recebido por e-mail; o plano é revisado em conjunto na data indicada.',
  agreements: 'Acordos e atividades',
  none: 'Ainda não há acordos registrados.',
  remarks: 'Observações',
  signatures: 'Assinaturas',
  signing: 'Quem assina aceita estes acordos e os seus prazos.',
};

export const followUpPlanText: Readonly<Record<Language, typeof es>> = { es, en, pt };
