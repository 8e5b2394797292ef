// Third moment: the session that takes stock, from the problem to the response, and the joint report.
import { label } from '../../language.ts';

export const stage = label('Informe', 'Report', 'Relatório');

export const balanceMeeting = {
  label: label('Sesión de balance', 'Balance session', 'Sessão de balanço'),
  help: label(
    'Presencial o virtual: las dos partes miran juntas lo que esperaban, el plan y lo que se logró.',
    'In person or online: both sides look together at what they expected, the plan and what was reached.',
    'Presencial ou virtual: as duas partes olham juntas o que esperavam, o plano e o que se alcançou.',
  ),
};

export const balance = {
  label: label('Balance', 'Balance', 'Balanço'),
  help: label(
    'Línea por línea: lo que esperaban y lo que se logró.',
    'Line by line: what you expected and what was reached.',
    'Linha por linha: o que esperavam e o que foi alcançado.',
  ),
};

export const problemMap = {
  label: label('Del problema a la respuesta', 'From problem to response', 'Do problema à resposta'),
};

const asked = (title: [string, string, string], help: [string, string, string]) => ({
  title: label(...title),
  help: label(...help),
});

export const jointReport = {
  label: label('Informe conjunto', 'Joint report', 'Relatório conjunto'),
  sections: {
    demand: asked(
      ['Requerimiento', 'Request', 'Demanda'],
      ['¿Qué se pedía en concreto?', 'What exactly was asked for?', 'O que se pedia concretamente?'],
    ),
    topic: asked(
      ['Tema', 'Theme', 'Tema'],
      ['¿Sobre qué tema fue la asesoría?', 'What was the advisory about?', 'Sobre que tema foi a assessoria?'],
    ),
    objective: asked(
      ['Objetivo', 'Objective', 'Objetivo'],
      ['¿Qué se buscaba con ella?', 'What was it to achieve?', 'O que se buscava com ela?'],
    ),
    method: asked(
      ['Actividades y metodología', 'Activities and methodology', 'Atividades e metodologia'],
      [
        '¿Cómo se trabajó y con qué método? ¿Qué se podría mejorar?',
        'How did you work, by which method? What could be better?',
        'Como se trabalhou e com que método? O que se poderia melhorar?',
      ],
    ),
    results: asked(
      ['Resultados', 'Results', 'Resultados'],
      [
        '¿Qué se alcanzó? ¿Qué no, y por qué?',
        'What was reached? What was not, and why?',
        'O que se alcançou? O que não, e por quê?',
      ],
    ),
    unforeseen: asked(
      ['Temas no previstos', 'Unforeseen themes', 'Temas não previstos'],
      ['¿Qué surgió en el camino?', 'What came up on the way?', 'O que surgiu no caminho?'],
    ),
    pending: asked(
      ['Temas pendientes', 'Pending themes', 'Temas pendentes'],
      [
        '¿Qué quedó por tratar y podría acordarse después?',
        'What remains to be treated and could be agreed on later?',
        'O que ficou por tratar e poderia ser combinado depois?',
      ],
    ),
    lessons: asked(
      ['Lecciones y buenas prácticas', 'Lessons and good practices', 'Lições e boas práticas'],
      [
        '¿Qué se lleva cada proyecto, de asesorar y de ser asesorado?',
        'What does each project take away, from advising and from being advised?',
        'O que cada projeto leva, de assessorar e de ser assessorado?',
      ],
    ),
    rating: asked(
      ['Valoración conjunta', 'Joint assessment', 'Avaliação conjunta'],
      [
        '¿Cómo valoran esta experiencia entre pares?',
        'How do you value this experience among peers?',
        'Como avaliam esta experiência entre pares?',
      ],
    ),
    replication: asked(
      ['Réplica y escalamiento', 'Replication and scaling', 'Réplica e ampliação'],
      [
        '¿Qué instancias públicas, privadas o sociales podrían aprovechar lo logrado?',
        'Which public, private or civil bodies could use what was achieved?',
        'Que instâncias públicas, privadas ou sociais poderiam aproveitar o que se alcançou?',
      ],
    ),
  },
};

export const reportPaper = {
  help: label(
    'Lo aprueba el proyecto receptor, o lo devuelve con comentarios.',
    'The receiving project approves it, or returns it with comments.',
    'O projeto receptor aprova, ou devolve com comentários.',
  ),
};
