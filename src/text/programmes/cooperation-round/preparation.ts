// Third stage: the questionnaire, the agenda of the visit, and what both sides arrange for it.
import { label } from '../../language.ts';

export const stage = label('Preparación', 'Preparation', 'Preparação');

export const questionnaire = {
  label: label('Cuestionario', 'Questionnaire', 'Questionário'),
  help: label(
    'Cada especialista pregunta lo que los documentos no dicen; el equipo técnico contesta con precisión.',
    'Each specialist asks what the documents do not say; the technical team answers precisely.',
    'Cada especialista pergunta o que os documentos não dizem; a equipe técnica responde com precisão.',
  ),
  rowName: label('pregunta', 'question', 'pergunta'),
  columns: {
    question: label('Pregunta', 'Question', 'Pergunta'),
    document: label('Documento y apartado', 'Document and section', 'Documento e seção'),
    answer: label('Respuesta', 'Answer', 'Resposta'),
  },
};

export const visit = {
  label: label('Agenda de la visita', 'Agenda of the visit', 'Agenda da visita'),
  help: label(
    'De tres a cinco días. La organiza el país con la secretaría.',
    'Three to five days. The country plans it with the secretariat.',
    'De três a cinco dias. O país organiza com a secretaria.',
  ),
  kinds: {
    opening: { label: label('Sesión protocolaria', 'Formal opening', 'Sessão protocolar') },
    initiative: {
      label: label('Presentación de la iniciativa', 'Presentation of the initiative', 'Apresentação da iniciativa'),
    },
    peers: { label: label('Experiencias de los pares', 'Experiences of the peers', 'Experiências dos pares') },
    work: { label: label('Reunión de trabajo', 'Working meeting', 'Reunião de trabalho') },
    interviews: { label: label('Entrevistas', 'Interviews', 'Entrevistas') },
    internal: { label: label('Trabajo interno del panel', 'Internal work of the panel', 'Trabalho interno do painel') },
    pause: { label: label('Pausa', 'Break', 'Pausa'), isPause: true },
  },
};

export const visibility = {
  label: label('Visibilidad de la visita', 'Visibility of the visit', 'Visibilidade da visita'),
  help: label(
    'El país decide si la visita se cuenta a la prensa.',
    'The country decides whether the press hears of the visit.',
    'O país decide se a imprensa fica sabendo da visita.',
  ),
  options: {
    open: label('Con prensa y redes', 'With press and networks', 'Com imprensa e redes'),
    some: label('Sólo una nota oficial', 'Only an official note', 'Só uma nota oficial'),
    reserved: label('Reservada', 'Reserved', 'Reservada'),
  },
};

export const international = {
  label: label('Logística internacional', 'International logistics', 'Logística internacional'),
  points: {
    tickets: label('Pasajes', 'Tickets', 'Passagens'),
    allowance: label('Viáticos y hospedaje', 'Allowance and lodging', 'Diárias e hospedagem'),
    insurance: label('Seguro de viaje', 'Travel insurance', 'Seguro de viagem'),
    entry: label('Visas y permisos de viaje', 'Visas and travel permits', 'Vistos e autorizações de viagem'),
    note: label(
      'Nota oficial a cada institución',
      'Official note to each institution',
      'Nota oficial a cada instituição',
    ),
  },
};

export const local = {
  label: label('Logística local', 'Local logistics', 'Logística local'),
  points: {
    rooms: label('Salas y equipo', 'Rooms and equipment', 'Salas e equipamento'),
    transport: label('Traslados', 'Transport', 'Traslados'),
    invited: label('Convocatoria a las sesiones', 'Invitations to the sessions', 'Convites às sessões'),
    access: label('Accesos y permisos de visita', 'Access and permits', 'Acessos e autorizações de visita'),
    languages: label('Interpretación, si hace falta', 'Interpreting, if needed', 'Interpretação, se for preciso'),
  },
};
