// Fifth stage: what the panel contributes, the report of at most twenty pages, its rounds of review by the country, and
// whether it is made public. Afterwards the country says, if it likes, what became of the recommendations.
import { after, afterEnd } from '../../../blocks/aspects.ts';
import { attachments } from '../../../blocks/attachments/attachments.ts';
import { decision } from '../../../blocks/decision/decision.ts';
import { document } from '../../../blocks/document/document.ts';
import { stage } from '../../../blocks/programme.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { lines } from '../../../blocks/worksheet/lines.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice, yesNo } from '../../../define/columns/choice.ts';
import { longText } from '../../../define/columns/text.ts';
import { label } from '../../../text/language.ts';
import { roundLabels } from '../documents/labels.ts';
import { country, panelOf, secretariat, specialist } from '../roles.ts';
import { timelineOf } from '../timeline.ts';
import { panel } from './panel.ts';
import { questionnaire, visibility, visit } from './preparation.ts';
import { countryPeople, reference, request } from './request.ts';

export const contributions = sections('contributions', {
  label: label('Aportes al informe', 'Contributions to the report', 'Contribuições ao relatório'),
  by: [specialist],
  seenBy: panelOf,
  needs: [visit],
  due: afterEnd(visit, 15),
  joint: true,
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
});

export const recommendations = worksheet('recommendations', {
  sheetId: 223,
  prefix: 'RC',
  label: label('Recomendaciones', 'Recommendations', 'Recomendações'),
  by: panelOf,
  seenBy: panelOf,
  needs: [visit],
  due: afterEnd(visit, 15),
  rows: { min: 1, max: 30 },
  rowName: label('recomendación', 'recommendation', 'recomendação'),
  columns: {
    recommendation: longText(label('Recomendación', 'Recommendation', 'Recomendação'), { required: true }),
    ground: longText(label('Por qué y cómo', 'Why and how', 'Por que e como')),
    first: yesNo(label('Por dónde empezar', 'To begin with', 'Por onde começar')),
  },
  later: {
    adopted: choice(label('Qué pasó con ella', 'What became of it', 'O que aconteceu com ela'), {
      yes: label('Se adoptó', 'Adopted', 'Adotada'),
      partly: label('En parte', 'In part', 'Em parte'),
      studied: label('Se estudia', 'Being studied', 'Em estudo'),
      no: label('No se adopta', 'Not adopted', 'Não adotada'),
    }),
    remark: longText(label('Qué se hizo', 'What was done', 'O que se fez')),
  },
});

export const account = sections('round-account', {
  label: label('Descripción de la ronda', 'Description of the round', 'Descrição da rodada'),
  by: [secretariat],
  seenBy: panelOf,
  needs: [visit],
  due: afterEnd(visit, 20),
  joint: true,
  sections: {
    account: {
      title: label('Cómo fue la ronda, en breve', 'How the round went, in short', 'Como foi a rodada, em resumo'),
    },
  },
});

/** The stages that the report tells of. */
export const phases = [
  { key: 'request', label: label('Solicitud', 'Request', 'Solicitação'), block: request },
  { key: 'panel', label: label('Panel', 'Panel', 'Painel'), block: panel },
  { key: 'questions', label: label('Cuestionario', 'Questionnaire', 'Questionário'), block: questionnaire },
  { key: 'visit', label: label('Visita', 'Visit', 'Visita'), block: visit },
  { key: 'work', label: label('Aportes del panel', 'Work of the panel', 'Contribuições'), block: contributions },
] as const;

export const report = document('round-report', {
  label: roundLabels['round-report'],
  help: label(
    'Veinte páginas como máximo. Lo revisa el país, en las rondas que hagan falta; cada comentario se contesta.',
    'Twenty pages at most. The country reviews it, in as many rounds as it takes; each comment is answered.',
    'Vinte páginas no máximo. O país o revisa, em quantas rodadas forem precisas; cada comentário é respondido.',
  ),
  by: [secretariat],
  needs: [contributions, recommendations, account],
  due: afterEnd(visit, 30),
  template: 'round-report',
  from: {
    solicitud: request,
    pais: countryPeople,
    panel,
    documentos: reference,
    linea: timelineOf('round-timeline-paper', phases),
    agenda: visit,
    visibilidad: visibility,
    descripcion: account,
    aportes: contributions,
    recomendaciones: recommendations,
  },
  mostPages: 20,
  review: { by: country, within: 15, answered: true },
});

export const authorisation = attachments('written-authorisation', {
  label: label('Autorización escrita', 'Written authorisation', 'Autorização escrita'),
  help: label(
    'Sólo si el informe se hace público: el enlace de la nota firmada.',
    'Only if the report is made public: the link of the signed letter.',
    'Só se o relatório se tornar público: o link da nota assinada.',
  ),
  by: [country],
  seenBy: [country],
  needs: [report],
  optional: true,
  rows: { min: 0, max: 2 },
});

export const publication = decision('publication', {
  label: label('Público o de trabajo interno', 'Public or for internal work', 'Público ou de trabalho interno'),
  help: label(
    'Lo decide el país. Para publicarlo hace falta su autorización escrita.',
    'The country decides. To publish it, its written authorisation is needed.',
    'O país decide. Para publicar é preciso sua autorização escrita.',
  ),
  by: [country],
  needs: [report],
  due: after(report, 15),
  options: {
    internal: label('Documento de trabajo interno', 'For internal work', 'Documento de trabalho interno'),
    public: label('Se publica', 'It is published', 'Publica-se'),
  },
  proof: { for: ['public'], in: authorisation },
});

export const published = attachments('published-at', {
  label: label('Dónde se publicó', 'Where it was published', 'Onde foi publicado'),
  by: [secretariat],
  where: (dossier) => publication.chosen(dossier) === 'public',
  needs: [publication],
  due: after(publication, 15),
  rows: { min: 1, max: 4 },
});

export const reporting = stage('report', label('Informe', 'Report', 'Relatório'), [
  contributions,
  recommendations,
  account,
  report,
  authorisation,
  publication,
  published,
]);

export const adoption = lines('adoption', {
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
  by: [country],
  of: recommendations,
  needs: [report],
  optional: true,
  afterEnd: 'everybody',
  where: (dossier) => report.state(dossier).done !== '',
  shows: ['recommendation'],
  fills: ['adopted', 'remark'],
});

export const followUp = stage('follow-up', label('Seguimiento', 'Follow-up', 'Acompanhamento'), [adoption]);
