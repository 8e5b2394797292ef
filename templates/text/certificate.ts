// What the certificate says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  awards: 'otorga la presente',
  name: 'Constancia',
  to: 'a',
  for: 'por su participación como',
  of: 'de',
  on: ', con el tema ',
  quotes: ['«', '»'],
  lasting: 'con una duración total de {{horas}}',
  thanks: 'Gracias por compartir su tiempo, su experiencia y su cuidado con otras personas.',
  verify: 'Código de verificación',
  page: 'Para comprobarla, teclee el código en {{enlace_verificacion}}',
};

const en: typeof es = {
  awards: 'awards this',
  name: 'Certificate',
  to: 'to',
  for: 'for taking part as',
  of: 'of',
  on: ', on ',
  quotes: ['“', '”'],
  lasting: 'for a total of {{horas}}',
  thanks: 'Thank you for sharing your time, your experience and your care with others.',
  verify: 'Verification code',
  page: 'To verify it, type the code at {{enlace_verificacion}}',
};

const pt: typeof es = {
  awards: 'outorga o presente',
  name: 'Certificado',
  to: 'a',
  for: 'por sua participação como',
  of: 'de',
  on: ', com o tema ',
  quotes: ['“', '”'],
  lasting: 'com duração total de {{horas}}',
  thanks: 'Agradecemos por compartilhar o seu tempo, a sua experiência e o seu cuidado com outras pessoas.',
  verify: 'Código de verificação',
  page: 'Para verificá-lo, digite o código em {{enlace_verificacion}}',
};

export const certificateText: Readonly<Record<Language, typeof es>> = { es, en, pt };
