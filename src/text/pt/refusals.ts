// Errors in words: what happened, why, and what to do. One entry for each code of a refusal.
import { firstRefusals } from './first-refusals.ts';
import { refusalsAdvisories } from './refusals-advisories.ts';
import { refusalsBlocks } from './refusals-blocks.ts';

type Details = Readonly<Record<string, string | number>>;

export const refusals = {
  ...firstRefusals,
  ...refusalsAdvisories,
  ...refusalsBlocks,
  rowNotFound: (d: Details) =>
    `Não encontramos mais ${d.id}: talvez a linha tenha sido apagada. Atualize o painel e, se foi sem querer, use Arquivo › Histórico de versões.`,
  invalidInput: (d: Details) => `Nada foi salvo. ${d.field}: ${d.problem}`,
  notTeam: (d: Details) =>
    `A conta ${d.email} não está na aba Equipe, por isso não pode usar o painel. Peça à coordenação que a inclua.`,
  unknownCaller: () =>
    'O Google não informou com que conta você entrou. Abra o arquivo com sua conta institucional e tente de novo.',
  linkInvalid: () =>
    'Este link está incompleto ou foi alterado. Abra de novo a partir do e-mail original, sem copiar à mão.',
  linkPassedOn: () =>
    'Agora outra pessoa da sua área cuida desta solicitação, por isso este link já não funciona. Se foi um engano, escreva à coordenação.',
  linkExpired: (d: Details) => `Este link venceu em ${d.until}. Escreva à coordenação para receber um novo.`,
  tabMissing: (d: Details) => `Falta a aba «${d.tab}». Abra Entrepares › Verificar a instalação para recuperá-la.`,
  columnMissing: (d: Details) =>
    `Na aba «${d.tab}» falta a coluna «${d.column}»: ela é nova nesta versão ou alguém a apagou. Abra Entrepares › Verificar a instalação, que a coloca sem mexer no resto.`,
  alreadyDone: () => 'Isso já foi feito da primeira vez e não se repetiu. Atualize o painel para ver.',
  callUndone: () => 'Isso foi desfeito antes de sair. Se ainda for preciso, peça de novo.',
  undoLate: (d: Details) =>
    `Já não dá para desfazer: os e-mails já saíram ou estão saindo. ${d.way || 'O que saiu já não pode ser retirado: se for preciso, esclareça com quem recebeu.'}`,
  undoChanged: (d: Details) =>
    `Nada foi desfeito: alguém mudou ${d.id} depois do seu clique, e isso se perderia. Os e-mails saem como foram pedidos.`,
  undoBuiltOn: (d: Details) =>
    `Nada foi desfeito: ${d.id} foi feito depois e depende do que seria retirado. Os e-mails saem como foram pedidos.`,
  effectTooLong: (d: Details) =>
    `O conteúdo de ${d.about} é longo demais para um só documento ou e-mail. Encurte os textos e tente de novo; nada foi salvo.`,
  documentNotMade: (d: Details) =>
    `O documento ${d.document} ainda não está pronto. Em Configurações › Pendências você pode elaborá-lo de novo; o resto sai depois.`,
  templateMissing: (d: Details) =>
    `Falta o modelo «${d.template}». Abra Entrepares › Verificar a instalação para recuperá-lo.`,
  templateBroken: (d: Details) =>
    `O modelo de «${d.template}» tem erros e nada foi elaborado. ${d.problems} Corrija no Drive e tente de novo.`,
  folderMissing: () =>
    'Falta a pasta do programa no Drive. Abra Entrepares › Verificar a instalação para criá-la de novo.',
  installationBegun: (d: Details) =>
    `${d.keeper} começou a instalar o Entrepares neste arquivo e ainda não terminou; nada foi feito. Peça que abra o painel: a instalação continua de onde parou.`,
  keeperOnly: (d: Details) =>
    `Isso fica no Drive da conta responsável, ${d.keeper}, e nada foi feito. Peça que façam no painel dessa conta.`,
  requestClosed: (d: Details) =>
    `A solicitação ${d.id} está encerrada, por isso nada foi feito. Reabra primeiro se ainda for necessária.`,
  contactByAction: (d: Details) =>
    `Para mudar o e-mail de ${d.name} ou pôr outra pessoa, use «Mudar o contato» na solicitação: assim se avisa a quem precisa. Nada foi salvo.`,
  alreadyInvited: (d: Details) =>
    `${d.name} já tem convite para esta solicitação. Não foi enviado outro; pode mandar um lembrete.`,
  alreadyDeclined: (d: Details) => `${d.name} já respondeu que não pode com esta solicitação. Escolha outra mentora.`,
  notInvitable: (d: Details) =>
    `Não é possível convidar ${d.name}: ${d.reason} Corrija na ficha dela ou escolha outra mentora.`,
  overrideNeeded: (d: Details) => `Antes de convidar ${d.name}, escreva o motivo da exceção: ${d.reason}`,
  invitationAnswered: (d: Details) =>
    `Este convite já tem resposta: ${d.answer}, em ${d.on}. Se algo mudou, escreva à coordenação.`,
  invitationEnded: () => 'Este convite não está mais em vigor. Se quiser participar, escreva à coordenação.',
  seatsFilled: () =>
    'Este acompanhamento já tem mentora, por isso a resposta não foi registrada. Obrigada pela disposição; vamos procurá-la para o próximo.',
  hourTaken: (d: Details) =>
    `A resposta não foi salva: em ${d.when} já há um acompanhamento com ela (${d.code}). Se uma das duas datas puder mudar, escreva à coordenação; ao mudar a data será possível aceitar.`,
  duplicateEmail: (d: Details) =>
    `O e-mail ${d.email} já é de ${d.name} (${d.id}). Nada foi salvo; abra essa ficha ou escreva outro e-mail.`,
  duplicateName: (d: Details) =>
    `«${d.name}» já existe (${d.id}). Nada foi salvo; use o que já está ou escreva outro nome.`,
  importEmpty: () => 'A lista não tem linhas. Copie também os cabeçalhos e ao menos uma linha, e cole de novo.',
  importGone: () =>
    'Essa importação já foi desfeita, ou suas linhas não estão mais. Nada foi mudado; atualize o painel para ver como ficou.',
  importNoName: () => 'Falta indicar em que coluna da lista está o nome. Escolha-a e importe de novo.',
  advisorBusy: (d: Details) =>
    `${d.name} tem ${d.count === 1 ? '1 assessoria aberta' : `${d.count} assessorias abertas`}. Encerre-as ou passe-as a outra mentora antes de desligá-la; enquanto isso, pode deixá-la em pausa.`,
  requestAccompanied: (d: Details) =>
    `A solicitação ${d.id} já tem uma assessoria aberta. Encerre ou cancele primeiro a assessoria.`,
  noEmail: (d: Details) => `Não há um e-mail válido de ${d.name}. Escreva-o na ficha ou use o texto de WhatsApp.`,
  formMissing: () => 'Falta o formulário. Abra Entrepares › Revisar a instalação para criá-lo de novo.',
  requestCovered: (d: Details) =>
    `A solicitação ${d.id} já tem mentora, por isso não foi enviado outro convite. Para trocá-la, cancele primeiro a assessoria e retire esse convite na solicitação.`,
  datePassed: (d: Details) =>
    `A data proposta na solicitação ${d.id} (${d.on}) já passou, por isso nada foi enviado. Combine outra com a área, anote-a na solicitação e tente de novo.`,
  logoType: () => 'O logotipo precisa ser uma imagem PNG ou JPG. Salve em um desses formatos e envie de novo.',
  logoTooLarge: () => 'A imagem tem mais de 2 MB. Reduza e envie de novo.',
  doubtful: (d: Details) => String(d.questions),
};
