import type { SpecsText } from '../specs-text.ts';

export const specs: SpecsText = {
  optional: 'opcional',
  choose: 'Escolha…',
  missing: 'Falta este dado.',
  notLink: 'Copie o link completo; começa com https://',
  charactersLeft: (left) => (left === 1 ? 'Resta 1 caractere' : `Restam ${left} caracteres`),
  charactersOver: (over) => (over === 1 ? 'Sobra 1 caractere' : `Sobram ${over} caracteres`),
  tooLong: 'O texto é longo demais; abrevie, por favor.',
  yes: 'Sim',

  save: 'Salvar',
  saving: 'Salvando…',
  saved: 'Salvo',
  unsaved: 'Ainda não salvo',
  notSaved: 'Não foi salvo; o que escreveu continua aqui',
  resumed: 'Havia escrito isto e não foi salvo.',
  discard: 'Descartar',
  cancel: 'Cancelar',

  theirsTitle: (by) =>
    by ? `Isto mudou enquanto você escrevia. Salvo por: ${by}` : 'Isto mudou enquanto você escrevia',
  theirsDetail: 'Ficou assim. O seu continua abaixo, sem salvar.',
  emptied: '(deixou vazio)',
  join: 'Juntar os dois',
  keepMine: 'Salvar o meu',
  keepTheirs: 'Deixar o que está',

  notAnswered: 'Ainda sem resposta',
  yours: (party) => `Vocês, ${party.charAt(0).toLowerCase()}${party.slice(1)}`,
  sectionOf: (section, party) => `${section} · ${party}`,
  addSection: 'Adicionar uma seção própria',
  sectionTitle: 'Título da seção',
  sectionText: 'Texto',
  removed: (what) => `«${what}» foi removido.`,
  undo: 'Desfazer',

  add: (name) => `Adicionar ${name}`,
  edit: 'Editar',
  remove: 'Remover',
  up: 'Subir',
  down: 'Descer',
  open: 'Abrir',
  nothing: 'Ainda não há nada.',
  least: (least) => (least === 1 ? 'É preciso pelo menos um.' : `São precisos pelo menos ${least}.`),
  atMost: (most: number) => `Podem ser escolhidas até ${most}.`,
  full: (most) => `Já estão os ${most} que cabem.`,
  gone: 'Outra pessoa removeu o que você estava alterando. Se for preciso, adicione outra vez com o que escreveu.',
  aside: 'Quem não conta por ora',
  actions: 'Ações',

  paste: 'Colar de uma planilha',
  pasteHelp: (columns) => `Copie as linhas na sua planilha e cole aqui, com as colunas nesta ordem: ${columns}.`,
  pasteField: 'Linhas copiadas',
  pasteReady: (rows, columns) =>
    `${rows === 1 ? '1 linha lida' : `${rows} linhas lidas`}, com ${columns === 1 ? '1 coluna' : `${columns} colunas`}.`,
  pasteAdd: (rows) => (rows === 1 ? 'Adicionar 1 linha' : `Adicionar ${rows} linhas`),
  pasteTooWide: (columns, most) =>
    `Traz ${columns} colunas e aqui há ${most}. Copie só as que servem, ou inclua os títulos.`,
  pasteTooMany: (rows, room) => `São ${rows} linhas e cabem mais ${room}. Cole menos ou junte algumas.`,
  pasteProblem: (row, column, problem) => `Linha ${row}, ${column}: ${problem}`,
  pasteMissing: 'falta este dado.',
  pasteNotOption: (value) => `«${value}» não está entre as opções.`,
  pasteNotDate: (value) => `«${value}» não se entende como data; escreva como dia/mês/ano.`,
  pasteNotTime: (value) => `«${value}» não se entende como hora; escreva como 9:30.`,
  pasteNotNumber: (value) => `«${value}» não é um número.`,
  pasteNotLink: 'não é um link completo; começa com https://',
  pasteTooLong: (most) => `o texto passa de ${most} caracteres.`,
  pasteMore: (more) => (more === 1 ? 'E mais 1 detalhe.' : `E mais ${more} detalhes.`),

  note: 'Nota',
  decide: 'Salvar a decisão',
  decideAgain: 'Alterar a decisão',
  chooseOne: 'Escolha uma opção.',
  undecided: 'Ainda sem decisão.',

  version: (version) => `Versão ${version}`,
  noVersions: 'Ainda não foi feito.',
  make: 'Fazer o documento',
  makeAgain: 'Fazer outra versão',
  reply: 'Resposta aos comentários',

  formLink: 'Link do formulário',
  surveyLink: 'Link da pesquisa',
  copy: 'Copiar link',
  copied: 'Copiado. Cole onde precisar.',
  copyByHand: 'Não foi possível copiar. Selecione o link e copie.',
  qr: 'Código QR',
  answered: (answers) => (answers === 1 ? '1 pessoa respondeu' : `${answers} pessoas responderam`),
  someOf: (shown, answers) =>
    `${answers} pessoas escreveram; aqui há ${shown === 1 ? '1 comentário' : `${shown} comentários`}, cada um uma vez.`,
  recount: 'Contar de novo',
  counted: 'As respostas foram contadas de novo.',
  ticked: (done, all) => `${done} de ${all} prontos`,

  agenda: {
    empty: 'Ainda não há sessões. Adicione a primeira ou cole-as de uma planilha.',
    start: 'Adicionar a primeira sessão',
    free: (time) => `Livre: ${time}`,
    addHere: (day, from, to) => `Adicionar sessão em ${day}, das ${from} às ${to}`,
    noDay: 'Sem dia ou hora',
    kinds: 'Tipos de sessão',
    toMend: 'Para conferir',
    dayTools: 'Mudar ou duplicar',
    dayToolsOf: (day) => `Mudar ou duplicar ${day}`,
    toDay: 'Para este dia',
    moveDay: 'Mudar o dia',
    copyDay: 'Duplicar o dia',
    moveAll: 'Mudar toda a agenda',
    firstDay: 'Seu primeiro dia',
    move: 'Mudar',
    remove: 'Retirar esta sessão',
    all: 'Toda a agenda no meu calendário',
    keys: 'Setas: escolher · Enter: editar · Alt e ↑ ↓: mudar 30 minutos',
    movedTo: (from, to) => `Mudada: das ${from} às ${to}`,
    by: (who) => `Última alteração: ${who}`,
  },

  series: {
    change: 'Mudar a série',
    others: (count) => (count === 1 ? 'A outra reunião' : `As outras ${count} reuniões`),
    all: 'Toda a série no meu calendário',
  },

  delivery: {
    none: 'Ainda não foi pedida.',
    dueOn: (day) => `Para o dia ${day}`,
    deliveredOn: (day) => `Entregue no dia ${day}`,
    round: (round) => `rodada ${round}`,
    comments: 'O que se pediu ajustar',
    template: 'Abrir o modelo',
    see: 'Abrir o que foi entregue',
    link: 'Link do arquivo',
    linkHelp:
      'Se trabalhou no modelo, use o link dele: ao entregar damos acesso a quem revisa. Se for outro arquivo, compartilhe antes.',
    shareFirst: 'Antes de entregar, dê acesso ao arquivo a quem o revisa.',
    useTemplate: 'Usar o link do modelo',
    deliver: 'Entregar',
    deliverAgain: 'Mudar o link',
    before: (count) => (count === 1 ? 'A rodada anterior' : `As ${count} rodadas anteriores`),
  },

  vote: {
    waiting: 'A votação ainda não foi aberta.',
    left: (left, each) =>
      left === 0
        ? each === 1
          ? 'Você já usou seu voto'
          : `Você já usou seus ${each} votos`
        : left === each
          ? each === 1
            ? 'Você tem 1 voto'
            : `Você tem ${each} votos, cada um para uma opção diferente`
          : left === 1
            ? 'Resta 1 voto'
            : `Restam ${left} votos`,
    send: 'Enviar meus votos',
    sendAgain: 'Mudar meus votos',
    sending: 'Enviando…',
    sent: 'Seus votos estão contados. Você pode mudá-los enquanto a votação estiver aberta.',
    yours: (options) => `Você votou em: ${options}`,
    closed: 'A votação está encerrada.',
    open: 'Abrir a votação',
    openAgain: 'Abri-la de novo',
    close: 'Encerrar a votação',
    show: 'Mostrar os resultados',
    hide: 'Ocultar os resultados',
    hidden: 'Os resultados aparecem quando a coordenação os mostrar.',
    onlyTeam: 'Por enquanto só a equipe os vê.',
    turnout: ({ voted, people }) =>
      voted === 1 ? `Votou 1 pessoa de ${people}` : `Votaram ${voted} pessoas de ${people}`,
    votes: (votes) => (votes === 1 ? '1 voto' : `${votes} votos`),
    tied: 'empate',
    paper: 'Anotar a cédula de alguém sem telefone',
    paperHelp: 'Cada pessoa tem uma só cédula: se depois votar na própria página, vale essa e não esta.',
    person: 'De quem é',
    notePaper: 'Anotar a cédula',
    projection: 'Página para projetar',
  },
};
