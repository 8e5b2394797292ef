// Third stage: the assistance itself, in the ways of working that were chosen.
import { label } from '../../language.ts';
import { modalities } from './choices.ts';

export const stage = label('Asistencia', 'Assistance', 'Assistência');

const pause = { label: label('Pausa', 'Break', 'Pausa'), isPause: true };

export const personal = {
  label: modalities.personal,
  help: label(
    'De cerca, hasta que la persona lo haga sola. De uno a veinte días.',
    'Closely, until the person does it alone. One to twenty days.',
    'De perto, até que a pessoa faça sozinha. De um a vinte dias.',
  ),
  kinds: {
    shown: { label: label('Se le muestra', 'Shown to her', 'É mostrado') },
    together: { label: label('Lo hacen juntas', 'Done together', 'Fazem juntas') },
    alone: { label: label('Lo hace sola', 'Done alone', 'Faz sozinha') },
  },
};

export const workshop = {
  label: modalities.workshop,
  help: label(
    'El grupo se capacita y después trabaja lo más difícil de un proceso suyo. Hasta cinco días.',
    'The group is trained and then works on the hardest part of a process of its own. Up to five days.',
    'O grupo se capacita e depois trabalha o mais difícil de um processo seu. Até cinco dias.',
  ),
  kinds: {
    training: { label: label('Capacitación', 'Training', 'Capacitação') },
    choosing: { label: label('Elección del proceso', 'Choice of the process', 'Escolha do processo') },
    work: { label: label('Trabajo sobre el proceso', 'Work on the process', 'Trabalho sobre o processo') },
    pause,
  },
};

export const preparation = {
  label: label('Preparación de las prácticas', 'Preparation of the practice', 'Preparação das práticas'),
  points: {
    exercise: label('Ejercicio y pasos escritos', 'Exercise and its steps written', 'Exercício e passos escritos'),
    place: label('Lugar y equipo', 'Place and equipment', 'Lugar e equipamento'),
    access: label('Datos y accesos', 'Data and access', 'Dados e acessos'),
    materials: label('Materiales', 'Materials', 'Materiais'),
    invited: label('Participantes con aviso', 'Participants told', 'Participantes com aviso'),
  },
};

export const practice = {
  label: modalities.practice,
  help: label(
    'Se aprende haciendo. Hasta cinco días.',
    'Learning by doing. Up to five days.',
    'Aprende-se fazendo. Até cinco dias.',
  ),
  kinds: {
    shown: { label: label('Demostración', 'Demonstration', 'Demonstração') },
    exercise: { label: label('Ejercicio', 'Exercise', 'Exercício') },
    review: { label: label('Revisión de lo hecho', 'Review of what was done', 'Revisão do que foi feito') },
    pause,
  },
};

export const standing = {
  label: modalities.standing,
  help: label(
    'Cada quince días o cada mes, con el equipo a cargo.',
    'Every two weeks or every month, with the team in charge.',
    'A cada quinze dias ou todo mês, com a equipe responsável.',
  ),
};

export const minutes = {
  label: label('Actas', 'Minutes', 'Atas'),
  help: label('Una por reunión.', 'One a meeting.', 'Uma por reunião.'),
  rowName: label('acta', 'minutes', 'ata'),
  columns: {
    talked: label('Qué se trató', 'What was talked about', 'O que se tratou'),
    agreed: label('Acordado', 'Agreed', 'Combinado'),
  },
};

export const papers = {
  label: label('Documentos por revisar', 'Documents to be reviewed', 'Documentos para revisar'),
  help: label(
    'Los agrega el equipo; quien asiste los recibe cuando se comparten.',
    'The team adds them; the assistant receives them once they are shared.',
    'A equipe os acrescenta; quem assiste os recebe quando são compartilhados.',
  ),
};

export const remarks = {
  label: label('Recomendaciones técnicas', 'Technical recommendations', 'Recomendações técnicas'),
  help: label(
    'Quien asiste recomienda; después de conversarlo, el equipo anota lo que se acordó en cada una.',
    'The assistant recommends; once it was talked over, the team notes what was agreed on each.',
    'Quem assiste recomenda; depois de conversar, a equipe anota o que se combinou em cada uma.',
  ),
  rowName: label('recomendación', 'recommendation', 'recomendação'),
  columns: {
    paper: label('Documento y apartado', 'Document and section', 'Documento e seção'),
    remark: label('Recomendación', 'Recommendation', 'Recomendação'),
    agreed: label('Lo acordado', 'What was agreed', 'O que se combinou'),
  },
};

export const discussion = {
  label: label('Conversación sobre los documentos', 'Discussion of the documents', 'Conversa sobre os documentos'),
  help: label(
    'Las mejoras se deciden juntos, no las trae hechas quien asiste.',
    'Improvements are decided together; the assistant does not bring them ready-made.',
    'As melhorias são decididas juntos; quem assiste não as traz prontas.',
  ),
};
