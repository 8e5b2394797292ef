// Why something about an advisory could not be done, and what to do instead.
// Part of `refusals`; the codes stand there.
import type { refusalsAdvisories as spanish } from '../es/refusals-advisories.ts';

export const refusalsAdvisories: typeof spanish = {
  advisoryOver: (d) =>
    `${d.id} já está encerrada ou cancelada e nada foi alterado. Se for preciso continuar, reabra-a na sua ficha.`,
  addressMissing: (d) => `Falta o e-mail de «${d.who}», por isso nada foi enviado. Escreva-o na ficha e tente de novo.`,
  hourPast: (d) => `${d.when} já passou e nada foi salvo. Escolha um dia e uma hora que ainda estejam por vir.`,
  dayPast: (d) => `${d.when} já passou e nada foi salvo. Escolha hoje ou um dia seguinte.`,
  dayAhead: (d) => `Ainda não chegou o dia (${d.when}); registre quando tiver acontecido.`,
  linkUpMissing: (d) => `Antes é preciso registrar a vinculação de ${d.id}: é quando a mentora recebe os modelos.`,
  notAskedFor: (d) =>
    `No momento não esperamos «${d.what}» desta assessoria. Se a preparou, responda ao e-mail da coordenação.`,
  notDelivered: (d) => `${d.id} ainda não foi entregue; não há o que revisar. Registre primeiro a entrega com o link.`,
  deliveryReplaced: (d) =>
    `A mentora acabou de trocar «${d.what}» por outra versão e sua resposta não foi salva. Abra a página de novo para revisar a nova.`,
  alreadyReviewed: (d) =>
    `${d.id} já foi revisada em ${d.on} e nada foi alterado. Se há uma versão nova, revise essa; se a resposta foi um engano, a coordenação pode usar «Reabrir revisão».`,
  sessionCancelled: (d) =>
    `A sessão ${d.id} está cancelada e nada foi alterado. Se ela acontecer, use «Retomar sessão» na tela dela.`,
  sessionHeld: (d) => `A sessão ${d.id} já foi feita e sua presença está completa; nada foi alterado.`,
  sessionReplaced: (d) =>
    `Já há outra sessão desta assessoria nessa hora (${d.id}), por isso ${d.session} continua cancelada. Cancele ou mude primeiro a outra.`,
  noSessionsGiven: () => 'Não há sessões para salvar. Adicione ao menos uma com dia e duração.',
  tooManySessions: (d) => `São sessões demais de uma vez (máximo ${d.max}). Salve por partes.`,
  tooManyPeople: (d) => `São pessoas demais de uma vez (máximo ${d.max}). Salve por partes.`,
  attendanceEmpty: () => 'Não há presença para registrar. Escreva nomes ou quantas pessoas vieram.',
  womenAboveTotal: (d) => `Registrou ${d.women} mulheres de ${d.attended} pessoas. Revise os números; nada foi salvo.`,
  countBelowRecorded: (d) =>
    `Já há ${d.recorded} pessoas registradas e o total não pode ser menor (${d.attended}). Revise a lista; nada foi salvo.`,
  formMissing: (d) =>
    `Falta o formulário «${d.form}», por isso nada foi enviado. Abra Entrepares › Verificar a instalação para recuperá-lo.`,
  nothingHeld: (d) =>
    `${d.id} ainda não tem sessões com presença completa, e o relatório sairia vazio. Registre primeiro a presença.`,
  subjectMissing: () => 'Falta dizer de qual assessoria ou de qual sessão é o documento.',
  periodReversed: () => 'O período termina antes de começar. Revise as duas datas.',
  noCommitments: () => 'Não há acordos para salvar. Escreva ao menos um com responsável e data.',
  commitmentOver: (d) =>
    `O compromisso ${d.id} foi cancelado e não recebe mais avanços. Se for um erro, responda ao e-mail da coordenação.`,
  notReadyToClose: (d) => `Antes de encerrar falta: ${d.missing}. Pode completar ou encerrar mesmo assim.`,
  notClosed: (d) => `${d.id} não está encerrada nem cancelada; não há o que reabrir.`,
  notApproved: () => 'Só entra no acervo o que a área já aprovou e tem link.',
  answerHasAdvisory: (d) =>
    `${d.name} aceitou e a assessoria ${d.advisory} está em andamento, por isso nada foi alterado. Para retirar a resposta, use «Cancelar assessoria» na tela dela.`,
  answerEnded: (d) =>
    `O convite de ${d.name} já não está aberto e nada foi alterado. Se ela puder agora, convide outra vez em «Ver candidatas».`,
  certificateMaking: (d) =>
    `O certificado ${d.id} ainda está a caminho. Espere um minuto e atualize; se não chegar, retire-o em Ajustes › Caixa de saída.`,
  trainingCancelled: (d) =>
    `A capacitação ${d.id} está cancelada e nada foi alterado. Se ela acontecer, use «Retomar capacitação» na tela dela.`,
  trainingHeld: (d) =>
    `A capacitação ${d.id} já tem presença anotada, por isso não foi cancelada. Se a presença é um engano, corrija-a primeiro.`,
  linkUpHeld: (d) =>
    `A vinculação de ${d.id} está registrada como feita em ${d.on} e não foi cancelada. Se foi engano, use «Ainda não foi feita».`,
  linkUpUsed: (d) => `${d.name} já entregou «${d.what}», por isso a vinculação continua como feita. Nada foi alterado.`,
  reviewDelivered: (d) =>
    `A mentora já entregou outra versão de «${d.what}» (${d.on}), por isso a resposta anterior fica e nada foi alterado. Revise essa versão.`,
  reviewHeld: (d) =>
    `A sessão de ${d.on} já foi feita com «${d.what}» aprovada, por isso continua aprovada e nada foi alterado. Se algo deve ser diferente da próxima vez, escreva à mentora.`,
  reviewKept: (d) =>
    `«${d.what}» está no acervo porque foi aprovada («${d.title}»), por isso continua aprovada e nada foi alterado. Se deve sair de lá, apague a linha ${d.id} da aba «${d.tab}» e tente de novo.`,
  certificateUnknown: () => 'Não encontramos esse certificado. Revise o link ou escreva à instituição que o emitiu.',
  effectRunning: (d) => `${d.id} está saindo neste momento. Espere um minuto e atualize a lista.`,
  effectGone: (d) => `${d.id} já saiu ou foi retirado; não há nada pendente.`,
};
