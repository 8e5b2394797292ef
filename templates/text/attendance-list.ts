// What the attendance list says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  notice: 'Aviso de privacidad:',
  columns: ['N.º', 'Nombre completo', 'Género', 'Edad', 'Teléfono o correo', 'Acepto el aviso', 'Firma'],
  scan: 'Regístrese con su teléfono',
  sessionOf: 'Sesión',
  of: 'de',
  defaultNotice:
    '{{institucion}} usa estos datos para registrar la asistencia y hacer estadísticas sin nombres; no los comparte con terceros. Usted puede pedir verlos, corregirlos o borrarlos.',
  consent: 'Marque «Acepto el aviso» si está de acuerdo; puede participar aunque no dé sus datos. ',
  ages: 'Género: mujer, hombre, otro o prefiero no decir. Edad: menos de 18 · 18–29 · 30–44 · 45–59 · 60 o más.',
  closing: ['Total de asistentes', 'Llenó la lista (nombre y firma)', 'Hora de cierre', 'Observaciones'],
};

const en: typeof es = {
  notice: 'Privacy notice:',
  columns: ['No.', 'Full name', 'Gender', 'Age', 'Telephone or e-mail', 'I accept the notice', 'Signature'],
  scan: 'Register with your phone',
  sessionOf: 'Session',
  of: 'of',
  defaultNotice:
    '{{institucion}} uses these data to record attendance and make statistics without names; it shares them with nobody. You may ask to see, correct or delete them.',
  consent: 'Tick “I accept the notice” if you agree; you may take part without giving your data. ',
  ages: 'Gender: woman, man, other or rather not say. Age: under 18 · 18–29 · 30–44 · 45–59 · 60 or over.',
  closing: ['Total attendance', 'List kept by (name and signature)', 'Closed at', 'Remarks'],
};

const pt: typeof es = {
  notice: 'Aviso de privacidade:',
  columns: ['N.º', 'Nome completo', 'Gênero', 'Idade', 'Telefone ou e-mail', 'Aceito o aviso', 'Assinatura'],
  scan: 'Registre-se com o seu celular',
  sessionOf: 'Sessão',
  of: 'de',
  defaultNotice:
    '{{institucion}} usa estes dados para registrar a presença e fazer estatísticas sem nomes; não os compartilha com terceiros. Você pode pedir para vê-los, corrigi-los ou apagá-los.',
  consent: 'Marque “Aceito o aviso” se estiver de acordo; você pode participar mesmo sem informar os seus dados. ',
  ages: 'Gênero: mulher, homem, outro ou prefiro não dizer. Idade: menos de 18 · 18–29 · 30–44 · 45–59 · 60 ou mais.',
  closing: ['Total de presentes', 'Lista preenchida por (nome e assinatura)', 'Hora de encerramento', 'Observações'],
};

export const attendanceListText: Readonly<Record<Language, typeof es>> = { es, en, pt };
