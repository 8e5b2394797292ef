// What each form is called above its questions, and wherever the panel speaks of it; by the id of its row in `forms`.
import { label } from '../text/language.ts';

export const formTitles = {
  advisorProfile: label('Perfil de mentora', 'Mentor profile', 'Perfil de mentora'),
  areaRequest: label('Solicitud de acompañamiento', 'Request for support', 'Solicitação de acompanhamento'),
  needsDiagnosis: label('¿Qué le gustaría aprender?', 'What would you like to learn?', 'O que gostaria de aprender?'),
  advisorSurvey: label('Su experiencia como mentora', 'Your experience as a mentor', 'Sua experiência como mentora'),
  recipientSurvey: label('¿Qué le pareció la sesión?', 'How was the session?', 'O que achou da sessão?'),
  attendance: label('Registro de asistencia', 'Attendance', 'Registro de presença'),
} as const;
