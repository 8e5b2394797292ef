// What the certificate says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  awards: 'otorga la presente',
  name: 'Constancia',
  to: 'a',
  for: 'por su participación como',
  in: 'en',
  lasting: 'con una duración total de {{horas}} h',
  thanks: 'Gracias por compartir su tiempo, su experiencia y su cuidado con otras personas.',
  verify: 'Código de verificación',
};

const en: typeof es = {
  awards: 'awards this',
  name: 'Certificate',
  to: 'to',
  for: 'for taking part as',
  in: 'in',
  lasting: 'for a total of {{horas}} h',
  thanks: 'Thank you for sharing your time, your experience and your care with others.',
  verify: 'Verification code',
};

const pt: typeof es = {
  awards: 'outorga o presente',
  name: 'Certificado',
  to: 'a',
  for: 'por sua participação como',
  in: 'em',
  lasting: 'com duração total de {{horas}} h',
  thanks: 'Agradecemos por compartilhar o seu tempo, a sua experiência e o seu cuidado com outras pessoas.',
  verify: 'Código de verificação',
};

export const certificateText: Readonly<Record<Language, typeof es>> = { es, en, pt };
