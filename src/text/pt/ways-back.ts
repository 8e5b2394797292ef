// Por operação: como voltar atrás quando já não dá para desfazer. O que está entre aspas é um botão do painel.
import type { Text } from '../text.ts';

const session = 'Para tirá-la, abra a sessão e use «Cancelar sessão»: as mesmas pessoas são avisadas.';
const withdraw =
  'Para retirá-lo, vá à solicitação, abra «Respondeu por outro meio» e use «Retirar convite»: ela é avisada.';
const reopen = 'Para seguir com ela, abra a assessoria e use «Reabrir assessoria»: a mentora e a área são avisadas.';

export const waysBack: Text['waysBack'] = {
  inviteAdvisor: withdraw,
  approveProposals: withdraw,
  recordAnswer:
    'Se anotou um não, use «Abrir de novo» junto ao convite. Se anotou um sim e a assessoria já abriu, use «Cancelar assessoria».',
  withdrawInvitation: 'Se for preciso, convide outra vez em «Ver candidatas».',
  reopenInvitation: withdraw,
  closeRequest: 'Para seguir com ela, use «Reabrir solicitação»: quem pediu é avisada.',
  reopenRequest: 'Para encerrá-la, use «Encerrar solicitação»: quem pediu é avisada.',
  openRecruiting: 'Para terminá-lo, use «Encerrar recrutamento» na solicitação.',
  changeContact: 'Se não era essa pessoa, use outra vez «Mudar o contato»: quem precisa é avisada.',
  scheduleLinkUp: 'Para tirá-la, vá à vinculação e use «Cancelar reunião», ou «Mudar data ou lugar» para movê-la.',
  cancelLinkUp: 'Se ela acontecer, marque outra vez com «Marcar e enviar convite»; a data ficou nas notas.',
  recordLinkUp: 'Se não foi feita, vá à vinculação e use «Ainda não foi feita»: a mentora é avisada.',
  reopenLinkUp: 'Se já foi feita, use «Registrar como feita».',
  saveTraining: 'Para tirá-la, abra a capacitação e use «Cancelar capacitação»: as convocadas são avisadas.',
  cancelTraining: 'Se ela acontecer, use «Retomar capacitação»: as convocadas são avisadas.',
  resumeTraining: 'Para tirá-la, use «Cancelar capacitação»: as convocadas são avisadas.',
  planSessions: session,
  saveSession: session,
  resumeSession: session,
  cancelSession: 'Se ela acontecer, abra a sessão e use «Retomar sessão»: as mesmas pessoas são avisadas.',
  closeAdvisory: reopen,
  cancelAdvisory: reopen,
  reopenAdvisory: 'Para terminá-la, use «Cancelar assessoria» ou «Ver encerramento» na tela dela.',
  issueCertificates: 'Para tirar um, procure-o em Documentos e use «Retirar certificado»: a mentora é avisada.',
  createRequest: 'Para tirá-la, use «Encerrar solicitação»: quem pediu é avisada.',
  reviewRequest: 'Se ainda falta algo, use «Pedir correção»: quem pediu é avisada.',
  askCorrection: 'Se não era preciso, use «Dar como revisada»: quem pediu é avisada.',
  reopenReview: 'Registre a resposta outra vez com «Aprovar» ou «Devolver»: a mentora é avisada.',
  withdrawCertificate: 'Se lhe cabia mesmo assim, faça outro com «Fazer certificado»: chega com um código novo.',
  stopSharing: 'Se for preciso, procure-o em Documentos, use «Abrir» e compartilhe-o outra vez no Drive.',
  makeAreaReport: 'Se algo estava errado, corrija e use outra vez «Fazer relatório»: sai uma versão nova.',
  sendSessionTools: 'Se algo estava errado, corrija a sessão e use «Enviar de novo à área»: sai uma lista nova.',
  cancelCase: 'Para continuar com ela, use «Reabrir assessoria» e marque outra vez a reunião que saiu das agendas.',
  changeBlock:
    'Abra a mesma parte da assessoria e corrija o que foi registrado, use «Remover» ou adicione outra vez o que removeu: quem sai da lista já não abre sua página, e quem tinha um acordo é avisado. Se foi a revisão de uma entrega, use «Reabrir revisão»; se um documento foi aberto a quem não devia, «Deixar de compartilhar».',
};
