// What every screen of the sidebar shares: navigation, waiting, messages, errors.
import { holds } from './holds.ts';
import { problems } from './problems.ts';

export const shell = {
  /** The language of these words; each build of the sidebar holds one. */
  languageCode: 'pt',
  problems,
  holds,
  nav: {
    today: 'Hoje',
    requests: 'Solicitações',
    advisories: 'Assessorias',
    /** Where mentoring is off. */
    cases: 'Casos',
    people: 'Pessoas',
    label: 'Seções',
    programmes: 'Forma de trabalho',
  },
  search: 'Buscar',
  more: 'Mais',
  back: 'Voltar',
  close: 'Fechar',
  undo: 'Desfazer',
  undone: 'Pronto, ficou como estava.',
  /** Answers to a question about what was typed. */
  doubtYes: 'Sim, salvar assim',
  doubtNo: 'Corrigir',
  allTheSame: 'Enviar mesmo assim',
  cancel: 'Cancelar',
  save: 'Salvar',
  saved: 'Salvo.',
  edit: 'Editar',
  loading: 'Carregando…',
  working: 'Trabalhando…',
  retry: 'Tentar de novo',
  broken: {
    title: 'Não foi possível mostrar esta tela',
    detail: 'Nada do que foi salvo se perdeu. Tente de novo; se continuar igual, feche o painel e abra-o outra vez.',
  },
  unreachable:
    'Não conseguimos falar com o Google. Confira sua conexão e tente de novo: nada fica pela metade nem se faz duas vezes.',
  checkInstallation: 'Verificar a instalação',
  showInSheet: 'Ver na planilha',
  notInSheet: 'Essa linha não está mais na planilha.',
  copied: 'Copiado. Cole onde precisar.',
  copy: 'Copiar',
  optional: 'opcional',
  required: 'obrigatório',
  choose: 'Escolha…',
  fieldMissing: 'Falta este dado.',
  none: 'Nenhuma',
  yes: 'Sim',
  no: 'Não',
  seeMore: (count: number) => `Ver mais ${count}`,
  noOptions: 'Ainda não há nada para escolher.',
  narrow: 'Buscar na lista',
  nothingFound: 'Nada com essas letras.',
  chosen: (count: number) => `Seleção: ${count}`,
  week: { am: 'Manhã', pm: 'Tarde' },
  draftResumed: 'Recuperamos o que você havia escrito',
  discardDraft: 'Descartar',
  problemCount: (count: number) =>
    count === 1 ? 'Revise 1 dado marcado; nada foi salvo.' : `Revise ${count} dados marcados; nada foi salvo.`,
  phone: 'Telefone',
  mail: 'E-mail',
  seeAll: (count: number) => `Ver as ${count}`,
  menu: {
    forms: 'Formulários',
    commitments: 'Compromissos',
    documents: 'Documentos',
    needs: 'Necessidades',
    repertoire: 'Acervo',
    trainings: 'Capacitações',
    areas: 'Áreas',
    topics: 'Temas',
    settings: 'Configurações',
    outbox: 'Caixa de saída',
    installation: 'Instalação',
    proposals: 'Propor para todas',
    pullAnswers: 'Buscar respostas dos formulários',
  },
  answersPulled: (count: number) =>
    count === 0
      ? 'Não há respostas novas.'
      : count === 1
        ? 'Chegou 1 resposta nova.'
        : `Chegaram ${count} respostas novas.`,
};
