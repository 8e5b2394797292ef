// Fifth stage: what the panel contributes, the report, its publication, and what became of the recommendations.
import { label } from '../../language.ts';

export const stage = label('Informe', 'Report', 'Relatório');

export const contributions = {
  label: label('Aportes al informe', 'Contributions to the report', 'Contribuições ao relatório'),
  sections: {
    findings: {
      title: label('Hallazgos', 'Findings', 'Achados'),
      help: label(
        'Qué encontró el intercambio: fortalezas, retos, lo que sorprende.',
        'What the exchange found: strengths, challenges, what surprises.',
        'O que o intercâmbio encontrou: forças, desafios, o que surpreende.',
      ),
    },
    cooperation: {
      title: label(
        'Necesidades y oportunidades de cooperación',
        'Needs and opportunities of cooperation',
        'Necessidades e oportunidades de cooperação',
      ),
      help: label(
        'Con quién y en qué se podría seguir trabajando.',
        'With whom and on what work could go on.',
        'Com quem e em que se poderia continuar trabalhando.',
      ),
    },
  },
};

export const recommendations = {
  label: label('Recomendaciones', 'Recommendations', 'Recomendações'),
  rowName: label('recomendación', 'recommendation', 'recomendação'),
  columns: {
    recommendation: label('Recomendación', 'Recommendation', 'Recomendação'),
    ground: label('Por qué y cómo', 'Why and how', 'Por que e como'),
    first: label('Por dónde empezar', 'To begin with', 'Por onde começar'),
  },
  later: {
    adopted: label('Qué pasó con ella', 'What became of it', 'O que aconteceu com ela'),
    remark: label('Qué se hizo', 'What was done', 'O que se fez'),
  },
};
export const adopted = {
  yes: label('Se adoptó', 'Adopted', 'Adotada'),
  partly: label('En parte', 'In part', 'Em parte'),
  studied: label('Se estudia', 'Being studied', 'Em estudo'),
  no: label('No se adopta', 'Not adopted', 'Não adotada'),
};

export const account = {
  label: label('Descripción de la ronda', 'Description of the round', 'Descrição da rodada'),
  sections: {
    account: {
      title: label('Cómo fue la ronda, en breve', 'How the round went, in short', 'Como foi a rodada, em resumo'),
    },
  },
};

/** The boxes of the timeline. */
export const phases = {
  request: label('Solicitud', 'Request', 'Solicitação'),
  panel: label('Panel', 'Panel', 'Painel'),
  questions: label('Cuestionario', 'Questionnaire', 'Questionário'),
  visit: label('Visita', 'Visit', 'Visita'),
  work: label('Aportes del panel', 'Work of the panel', 'Contribuições'),
  report: label('Informe aprobado', 'Report approved', 'Relatório aprovado'),
  decided: label('Público o interno', 'Public or internal', 'Público ou interno'),
};

export const report = {
  help: label(
    'Veinte páginas como máximo. Lo revisa el país, en las rondas que hagan falta; cada comentario se contesta.',
    'Twenty pages at most. The country reviews it, in as many rounds as it takes; each comment is answered.',
    'Vinte páginas no máximo. O país o revisa, em quantas rodadas forem precisas; cada comentário é respondido.',
  ),
};

export const authorisation = {
  label: label('Autorización escrita', 'Written authorisation', 'Autorização escrita'),
  help: label(
    'Sólo si el informe se hace público: el enlace de la nota firmada.',
    'Only if the report is made public: the link of the signed letter.',
    'Só se o relatório se tornar público: o link da nota assinada.',
  ),
};

export const publication = {
  label: label('Público o de trabajo interno', 'Public or for internal work', 'Público ou de trabalho interno'),
  help: label(
    'Lo decide el país. Para publicarlo hace falta su autorización escrita.',
    'The country decides. To publish it, its written authorisation is needed.',
    'O país decide. Para publicar é preciso sua autorização escrita.',
  ),
  options: {
    internal: label('Documento de trabajo interno', 'For internal work', 'Documento de trabalho interno'),
    public: label('Se publica', 'It is published', 'Publica-se'),
  },
};

export const published = { label: label('Dónde se publicó', 'Where it was published', 'Onde foi publicado') };

export const followUp = label('Seguimiento', 'Follow-up', 'Acompanhamento');

export const adoption = {
  label: label(
    'Qué pasó con las recomendaciones',
    'What became of the recommendations',
    'O que houve com as recomendações',
  ),
  help: label(
    'No obligan: el país cuenta, si quiere, qué hizo con cada una. También después del cierre.',
    'They do not bind: the country tells, if it likes, what it did with each. After the end too.',
    'Não obrigam: o país conta, se quiser, o que fez com cada uma. Também depois do encerramento.',
  ),
};
