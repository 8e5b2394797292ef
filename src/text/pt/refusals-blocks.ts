// O que um processo não aceita, em palavras. Na sua página é lido por gente sem conta: sem nomes de abas nem de menus.
import type { refusalsBlocks as es } from '../es/refusals-blocks.ts';

type Details = Readonly<Record<string, string | number>>;

export const refusalsBlocks: typeof es = {
  programmeUnknown: (d: Details) =>
    `Essa forma de trabalho (${d.key}) não existe nesta versão. Atualize o painel e tente de novo.`,
  programmeOff: (d: Details) =>
    `«${d.form}» é de uma forma de trabalho que está desligada. Ligue-a em Configurações › Serviço e a resposta entra sozinha.`,
  wayOff: (d: Details) =>
    `«${d.name}» é de uma forma de trabalho que está desligada e nada foi salvo. Ligue-a em Ajustes › Serviço e tente de novo.`,
  lastWay: (d: Details) =>
    `Nada foi salvo: sem «${d.names}» não resta nenhuma forma de trabalho. Ligue outra em Ajustes › Serviço e então desligue esta.`,
  blockUnknown: () => 'Essa parte já não está aqui. Abra a página de novo para ver o que segue.',
  caseOver: (d: Details) =>
    `«${d.title}» já terminou e nada foi salvo. Se algo precisa mudar, a coordenação pode reabri-la.`,
  notYours: () =>
    'Essa parte é preenchida por outra parte, então nada foi salvo. Pode lê-la e escrever a quem a preenche.',
  seatLeft: (d: Details) =>
    `Você já não figura entre quem participa de «${d.title}». Se for um engano, escreva à coordenação.`,
  seatsFull: (d: Details) =>
    `Por ${d.party} podem responder até ${d.max} pessoas, e já estão. Retire uma antes de incluir outra.`,
  seatsAsked: (d: Details) =>
    `Por ${d.party} participam até ${d.max}, e já há ${d.max} que aceitaram ou de quem se espera resposta. Retire um convite ou uma pessoa antes de convidar outra.`,
  alreadyAccepted: () =>
    'Você já tinha aceitado e o lugar está em seu nome, por isso nada mudou. Se não puder mais, escreva à coordenação.',
  countryMissing: (d: Details) => `Falta o país de ${d.name}. Anote-o e salve de novo.`,
  sameCountry: (d: Details) =>
    `${d.name} também é de ${d.country}. As pessoas deste grupo vêm de países diferentes: escolha alguém de outro.`,
  askingCountry: (d: Details) => `${d.country} é o país que pede a cooperação. Convide alguém de outro país.`,
  seatTaken: (d: Details) => `${d.name} já responde por ${d.party} com esse e-mail. Não foi incluída duas vezes.`,
  bothSides: (d: Details) =>
    `${d.who} já participa por outra parte. Confira o nome; se o apoio é mútuo, diga isso antes na solicitação.`,
  alreadyListed: (d) => `«${d.name}» já está no diretório. Procure a linha e corrija-a; nada foi acrescentado.`,
  tooManyRows: (d: Details) =>
    `Em «${d.tab}» cabem ${d.max} e já há ${d.standing}; com mais ${d.more} seriam demais. Nenhuma foi salva: retire alguma ou junte duas em uma.`,
  tooManySections: (d: Details) =>
    `Em «${d.tab}» podem ser incluídas até ${d.max} seções próprias, e já estão. Use uma delas.`,
  agendaDays: (d: Details) =>
    `Na agenda cabem ${d.max} dias com sessões, e com ${d.day} seriam ${d.count}. Nada foi salvo: use outro dos seus dias ou retire um antes.`,
  meetingAhead: (d) =>
    `A reunião é no dia ${d.when}. Registra-se como realizada a partir desse momento, com um dia que não seja anterior nem esteja por vir.`,
  photoWithoutConsent: () =>
    'Uma fotografia só é guardada se quem aparece nela aceitou. Marque que há consentimento ou escolha outra.',
  voteClosed: (d: Details) =>
    `“${d.title}” não está aberta neste momento, por isso o voto não foi salvo. A coordenação avisa quando abrir.`,
  tooManyVotes: (d: Details) =>
    `Em “${d.title}” cada pessoa tem ${d.max === 1 ? 'um voto' : `${d.max} votos`} e aqui vão ${d.given}. Retire algum; nada foi salvo.`,
  optionGone: (d: Details) =>
    `Uma das opções em que você votou já não está em “${d.title}”. Atualize a página e escolha de novo; nada foi salvo.`,
  nothingToVoteOn: (d: Details) => `Ainda não há opções em “${d.title}”. Anote-as primeiro e abra depois.`,
  alreadyVoted: (d: Details) => `${d.name} já votou na própria página e pode mudar por lá. Não se anotou outra cédula.`,
  proofMissing: (d: Details) =>
    `«${d.option}» só se escolhe quando o documento que o respalda está em «${d.block}». Acrescente-o lá primeiro; nada foi salvo.`,
  paperReplaced: () =>
    'Já existe uma versão mais recente do documento, e a sua resposta não foi salva. Abra-a e responda sobre ela.',
  paperUncommented: () => 'Para devolver o documento é preciso dizer o que mudar. Escreva na nota e envie de novo.',
  paperTooLong: (d: Details) =>
    `Tem ${d.pages} páginas; o máximo são ${d.most}. Encurte o que sobra, faça outra versão e compartilhe; esta não foi enviada.`,
  paperUncounted: (d: Details) =>
    `Ainda não se sabe quantas páginas tem, e não foi enviado. Se o documento já está pronto, abra-o e anote o número na coluna «${d.column}» da aba «${d.tab}».`,
  paperUnanswered: (d: Details) =>
    `Os comentários de ${d.who} continuam sem resposta. Responda abaixo e depois compartilhe a nova versão; nada foi enviado.`,
  replyEmpty: () => 'Falta dizer o que se fez com cada comentário. Escreva na nota e salve outra vez.',
  workMissing: (d: Details) => `«${d.what}» ainda não foi entregue, então não há o que revisar. Nada foi salvo.`,
  workReplaced: (d: Details) =>
    `Enquanto isso mudou o que foi entregue em «${d.what}», e a sua resposta não foi salva. Abra o novo e responda sobre ele.`,
  workReviewed: (d: Details) =>
    `«${d.what}» já foi revisado em ${d.on} (${d.verdict}, ${d.by}) e nada foi mudado. Se houver mais a dizer, escreva a essa pessoa.`,
  roundsOver: (d: Details) =>
    `«${d.what}» tem ${d.max} rodadas e esta é a última: já não se pode devolver. Aprove e escreva na nota o que ficou por melhorar.`,
  seriesEnd: (d: Details) =>
    `Diga uma das duas coisas, «${d.meetings}» ou «${d.last}», e deixe a outra vazia. Nada foi salvo.`,
  seriesTooLong: (d: Details) =>
    `Em «${d.what}» cabem ${d.max} reuniões e assim seriam mais. Termine antes ou reúnam-se com menos frequência; nada foi salvo.`,
  seriesTooShort: (d: Details) =>
    `Assim «${d.what}» não chega a duas reuniões. Confira «${d.last}» e o primeiro dia; nada foi salvo.`,
  seriesStays: (d: Details) =>
    `A série «${d.what}» não se remove: cancele as reuniões que não serão realizadas, ou termine antes. Nada mudou.`,
  followOnOpened: (d: Details) =>
    `«${d.what}» já foi aberto: é «${d.title}» (${d.code}). Não foi aberto de novo; procure esse código no painel.`,
  registerFull: (d: Details) =>
    `Em «${d.what}» há ${d.max} vagas e já estão ocupadas. Para incluir alguém, retire outra pessoa ou aumente as vagas; nada foi salvo.`,
  registerOver: (d: Details) =>
    `«${d.what}» fechou em ${d.day}. Para incluir alguém ainda assim, mude esse último dia; nada foi salvo.`,
  registeredTwice: (d: Details) =>
    `«${d.name}» já está, com os mesmos dados. Corrija essa linha ou mude o que as distingue; nada foi salvo.`,
  followOnOff: (d: Details) =>
    `A forma de trabalho «${d.name}» está desativada. Ative-a em Ajustes › Serviço e tente de novo; nada foi aberto.`,
};
