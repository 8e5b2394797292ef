// Mails about advisories: from the mentor's yes to the closing and the follow-up.
// Each says what happens, what is expected of the reader and until when.
import { ended } from '../ended.ts';
import type { Text } from '../text.ts';

export const mailsAdvisories: Text['mailsAdvisories'] = {
  followRequest: () => 'Ver como está a solicitação',
  replyInstead: () =>
    'Por enquanto não há página para fazer isso on-line: responda a este e-mail e a coordenação registra.',
  facts: {
    area: () => 'Área',
    contact: () => 'Contato',
    mentor: () => 'Mentora',
    title: () => 'Tema',
    objective: () => 'Objetivo',
    when: () => 'Quando',
    length: () => 'Duração',
    place: () => 'Lugar ou link',
    due: () => 'Prazo',
    agreement: () => 'Acordo',
    activities: () => 'Atividades',
  },
  buttons: {
    deliver: () => 'Entregar meus documentos',
    attendance: () => 'Registrar presença',
    survey: () => 'Responder à pesquisa',
    progress: () => 'Registrar meu avanço',
    verify: () => 'Verificar o certificado',
    openWork: () => 'Abrir o documento entregue',
  },
  documents: {
    design: () => 'Modelo do roteiro da sessão',
    presentation: () => 'Guia para a apresentação',
    report: () => 'Relatório da assessoria',
    plan: () => 'Plano de acompanhamento',
    certificate: () => 'Seu certificado',
  },
  mentorFound: {
    subject: (d) => `Já há mentora para «${d.title}»`,
    body: (d) =>
      `Olá, ${d.contact}:\n\n${d.mentor} aceitou acompanhar seu grupo em «${d.title}». ${d.count === '0' ? 'Hoje mesmo' : d.count === '1' ? 'Amanhã' : `Nos próximos ${d.count} dias`} escreveremos para combinar a reunião de vinculação, em que vão se conhecer e ver juntas a logística.\n\nCódigo da assessoria: ${d.code}.`,
  },
  mentorWelcome: {
    subject: (d) => `Obrigada por aceitar «${d.title}»`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nObrigada por dizer sim. O próximo passo é uma reunião breve com a equipe de «${d.area}», para que se conheçam e combinem datas e lugar; ali entregaremos os modelos e os materiais de apoio. Avisaremos o dia por e-mail.\n\nCódigo da assessoria: ${d.code}.`,
  },
  condition: {
    ahead: {
      mentor: (d) => `Ao aceitar, você nos escreveu: «${d.said}». Vamos levar em conta e combinar na vinculação.`,
      other: (d) => `Ao aceitar, ${d.mentor} escreveu: «${d.said}». Vamos combinar na vinculação.`,
    },
    pending: {
      mentor: (d) => `Ainda falta combinar o que você nos escreveu ao aceitar: «${d.said}».`,
      other: (d) => `Ainda falta combinar o que ${d.mentor} escreveu ao aceitar: «${d.said}».`,
    },
  },
  linkUp: {
    page: () =>
      'Na sua página estão as reuniões, o que cabe a você e até quando. Ela é só sua e serve até o fim; vale guardar este e-mail.',
    subject: (d) => `Reunião de vinculação: «${d.title}»`,
    title: (d) => `Vinculação: ${d.title}`,
    toMentor: (d) =>
      `Olá, ${d.mentor}:\n\nVamos nos reunir para que você e a equipe de «${d.area}» se conheçam e combinem datas, lugar e logística de «${d.title}». O arquivo anexo coloca a reunião na sua agenda; se o horário não servir, responda a este e-mail.`,
    toArea: (d) =>
      `Olá, ${d.contact}:\n\nVamos nos reunir para apresentar ${d.mentor}, a mentora de «${d.title}», e combinar datas, lugar e logística. O arquivo anexo coloca a reunião na sua agenda; se o horário não servir, responda a este e-mail.`,
    toCoordination: (d) =>
      `Olá, ${d.name}:\n\nFicou marcada a reunião em que ${d.mentor} e a equipe de «${d.area}» se conhecem e combinam datas, lugar e logística de «${d.title}». O arquivo anexo a coloca na sua agenda; se for preciso mudá-la, faça isso no painel e todas serão avisadas.`,
  },
  afterLinkUp: {
    subject: (d) => `Para preparar «${d.title}»`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nObrigada por se reunir com a equipe de «${d.area}». Agora é preciso preparar duas coisas: o roteiro da sessão e a apresentação. Compartilhamos os modelos; quando os dois documentos estiverem prontos, cole os links deles na sua página${d.due ? ` até ${d.due}` : ''}. A área os revisa antes da sessão.`,
    materials: () => 'Materiais de apoio sobre o tema:',
  },
  delivered: {
    subject: (d) => `Para revisar: ${d.what} de «${d.title}»`,
    body: (d) =>
      `Olá, ${d.name}:\n\n${d.mentor} entregou: ${d.what}. Abra com o segundo botão e veja se atende ao que o grupo precisa. Depois aprove, ou peça mudanças, com o primeiro; uma resposta até ${d.due} ajuda muito.`,
  },
  returned: {
    subject: (d) => `Observações sobre sua entrega: ${d.what}`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nA equipe de «${d.area}» revisou «${d.what}» e propõe estas mudanças:\n\n${d.detail}\n\nQuando estiverem feitas, cole o link da nova versão na sua página${d.due ? `, até ${d.due}` : ''}.`,
  },
  approved: {
    subject: (d) => `Entrega aprovada: ${d.what} de «${d.title}»`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nA equipe de «${d.area}» aprovou «${d.what}». Com isso, esta parte está pronta. Obrigada!${d.detail ? `\n\nComentário: ${d.detail}` : ''}`,
  },
  session: {
    subject: (d) => `Sessão: ${d.what}, ${d.when}`,
    changed: (d) => `Mudou a sessão: ${d.what}, ${d.when}`,
    body: (d) => `Olá, ${d.name}:\n\nA sessão «${d.what}» está marcada. O arquivo anexo a coloca na sua agenda.`,
    changedBody: (d) =>
      `Olá, ${d.name}:\n\nMudaram os dados da sessão «${d.what}». Agora fica assim; o arquivo anexo a atualiza na sua agenda.`,
    reply: () => 'Se o horário não servir, responda a este e-mail.',
    toCoordination: () => 'Se for preciso mudá-la, faça isso no painel e todas serão avisadas.',
  },
  sessionCancelled: {
    subject: (d) => `Sessão cancelada: ${d.what}, ${d.when}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nA sessão «${d.what}» de ${d.when} não vai acontecer.${d.detail ? ` Motivo: ${ended(d.detail)}` : ''} O arquivo anexo a retira da sua agenda. Se for preciso, a coordenação vai propor outra data.`,
  },
  tools: {
    subject: (d) => `Lista e pesquisa para a sessão de ${d.when}`,
    body: (d) =>
      `Olá, ${d.contact}:\n\nAqui está o que a área usa no dia da sessão «${d.what}»:\n\n1. Presença: cada pessoa se registra com o link ou com o código da lista, que vai anexa para imprimir.\n2. Pesquisa: ao terminar, compartilhe o segundo link; não pede nome e leva menos de um minuto.\n\nSe usar a lista em papel, mande uma foto ou os números em resposta a este e-mail ${d.count === '1' ? 'até o dia seguinte à sessão' : `nos ${d.count} dias seguintes à sessão`}.`,
  },
  sessionReminder: {
    subject: (d) => `Lembrete: ${d.what}, ${d.when}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nEste é um lembrete da sessão «${d.what}». Se algo mudou, avise respondendo a este e-mail.`,
  },
  attendanceChase: {
    subject: (d) => `Falta a lista da sessão de ${d.when}`,
    body: (d) =>
      `Olá, ${d.contact}:\n\nObrigada por acompanhar a sessão «${d.what}». Ainda nos falta ${d.detail}. Se a lista está em papel, responda a este e-mail com uma foto ou com quantas pessoas vieram.`,
    attendance: () => 'a presença',
    surveys: () => 'a pesquisa das participantes',
    both: () => 'a presença e a pesquisa das participantes',
  },
  deliverableReminder: {
    subject: (d) => `Lembrete: ${d.what} de «${d.title}»`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nLembramos que esperamos a entrega «${d.what}» até ${d.due}. Se precisar de apoio ou de mais tempo, responda a este e-mail e vemos juntas.`,
  },
  advisorSurvey: {
    subject: (d) => `Como foi «${d.title}» para você?`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nAs sessões com o grupo de «${d.area}» terminaram. Conte-nos em três minutos como foram; sua resposta melhora o serviço e entra no relatório, entre os resultados e os temas pendentes.`,
  },
  commitmentReminder: {
    subject: (d) => `A data está perto: ${d.what}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nSeu acordo vence em ${d.due} e está em ${d.count}%. Conte-nos como vai, mesmo que em uma linha.`,
  },
  commitmentOverdue: {
    subject: (d) => `Já venceu: ${d.what}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nSeu acordo vencia em ${d.due} e está em ${d.count}%. Registre seu avanço ou, se o plano mudou, responda a este e-mail para ajustar a data.`,
  },
  thanks: {
    subject: (d) => `Obrigada por acompanhar «${d.title}»`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nEncerramos «${d.title}», com o grupo de «${d.area}»: ${d.detail}. Obrigada pelo tempo e pelo conhecimento que compartilhou. Enviamos seu certificado; qualquer pessoa pode verificá-lo com o código impresso nele.`,
    detail: (sessions, people) =>
      `${sessions} ${sessions === 1 ? 'sessão' : 'sessões'} e ${people} ${people === 1 ? 'presença' : 'presenças'}`,
  },
  closed: {
    subject: (d) => `Encerramento de «${d.title}»`,
    body: (d) => `Olá, ${d.contact}:\n\nCom isto encerramos a assessoria «${d.title}»: ${d.detail}.`,
    attached: {
      report: () => 'O relatório vai anexo, em PDF.',
      plan: () => 'O plano de acompanhamento vai anexo, em PDF.',
      both: () => 'O relatório e o plano de acompanhamento vão anexos, em PDF.',
    },
    commitments: () =>
      'Os acordos do plano de acompanhamento continuam valendo e cada responsável pode registrar seu avanço com o link que recebeu.',
    goodbye: () => 'Quando precisarem de outro tema, estamos aqui.',
  },
  advisoryCancelled: {
    subject: (d) => `«${d.title}» foi cancelada`,
    body: (d) =>
      `Olá, ${d.name}:\n\nA assessoria «${d.title}» (${d.code}) foi cancelada. Motivo: ${ended(d.detail)} Obrigada pela disposição; se tiver dúvidas, responda a este e-mail.`,
  },
  advisoryReopened: {
    subject: (d) => `Continua «${d.title}»`,
    body: (d) =>
      `Olá, ${d.name}:\n\nTínhamos escrito que a assessoria «${d.title}» (${d.code}) havia terminado. Esse aviso não vale mais: a assessoria continua aberta. Se datas foram canceladas, a coordenação escreve para combinar outras.`,
  },
  invitationReminder: {
    subject: (d) => `Poderia acompanhar o grupo de «${d.area}»?`,
    body: (d) =>
      `Olá, ${d.mentor}:\n\nHá alguns dias propusemos que acompanhasse o grupo de «${d.area}» em «${d.title}». Pode nos dizer se é possível? Com um sim ou um não até ${d.due}, conseguimos nos organizar.`,
    button: () => 'Responder ao convite',
  },
  morningSummary: {
    subject: (d: { count: number; day: string }) =>
      d.count === 1
        ? `1 pendência precisa de você hoje · ${d.day}`
        : `${d.count} pendências precisam de você hoje · ${d.day}`,
    body: (d: { count: number; day: string }) =>
      `Bom dia. Isto vence hoje ou já atrasou${d.count === 1 ? '' : ', o mais urgente primeiro'}:`,
    more: (count: number) => (count === 1 ? 'E mais 1 pendência.' : `E mais ${count} pendências.`),
    closing: (count: number) =>
      `Para cuidar ${count === 1 ? 'dela' : 'delas'}, abra a planilha e no menu Entrepares escolha «Abrir o painel»: ${count === 1 ? 'está' : 'estão'} em Hoje. Este resumo pode ser desligado em Configurações › Instituição.`,
  },
  silentAlert: {
    subject: (d) => `${d.mentor} não respondeu: convide outra mentora`,
    body: (d) =>
      `O convite a ${d.mentor} para «${d.title}» (${d.code}, ${d.area}) venceu em ${d.due} sem resposta. Abra a solicitação no painel e escolha outra mentora.`,
  },
};
