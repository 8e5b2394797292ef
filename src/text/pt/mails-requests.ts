// Mails and ready texts before an advisory begins: to the requesting area, to invited mentors and to candidates.
// Written to people outside the team; they carry the public name of the service.
import type { Text } from '../text.ts';

export const mailsRequests: Text['mailsRequests'] = {
  acknowledgement: {
    subject: (d) => `Recebemos sua solicitação ${d.code}: ${d.title}`,
    body: (d) =>
      `Olá, ${d.contact}:\n\nJá temos sua solicitação para ${d.service}. A coordenação vai revisá-la e${d.by ? `, até ${d.by},` : ' muito em breve'} diremos ${d.isShort ? 'se encontramos quem acompanhe' : 'quem acompanhará'} seu grupo.`,
    button: 'Ver como está minha solicitação',
    reply: 'Se algo mudar, responda a este e-mail.',
    shortNotice: (d) =>
      `Com franqueza: a data que você propõe, ${d.when}, é ${d.days <= 0 ? 'hoje mesmo' : d.days === 1 ? 'amanhã' : `daqui a ${d.days} dias`}, e encontrar mentora e preparar a sessão costuma levar até ${d.term} dias. Faremos o possível, mas não podemos garantir essa data. Se puder mudá-la, responda a este e-mail com outra data.`,
  },
  correction: {
    subject: (d) => `Sua solicitação ${d.code} precisa de uma correção`,
    body: (d) =>
      `Olá, ${d.contact}:\n\nRecebemos sua solicitação e a guardamos completa com o código ${d.code}. Para avançar, falta corrigir isto:`,
    how: () => 'Responda a este e-mail com os dados corretos; não é preciso preencher o formulário de novo.',
    note: (d) => `Nota da coordenação: ${d.message}`,
  },
  corrected: {
    subject: (d) => `Sua solicitação ${d.code} já está completa`,
    body: (d) =>
      `Olá, ${d.contact}:\n\nObrigada pela correção. Sua solicitação para ${d.service} já está completa. ${d.by ? `Até ${d.by}, diremos` : 'Muito em breve diremos'} ${d.isShort ? 'se encontramos quem acompanhe' : 'quem vai acompanhar'} seu grupo. Ficou assim:`,
  },
  closed: {
    subject: (d) => `Encerramos a solicitação ${d.code}`,
    body: (d) =>
      `Olá, ${d.contact}:\n\nEncerramos a solicitação «${d.title}» (${d.code}). Motivo: ${d.reason.toLowerCase()}.${d.note ? `\n\n${d.note}` : ''}\n\nSe ainda precisar, responda a este e-mail e a retomamos.`,
  },
  reopened: {
    subject: (d) => `Retomamos a solicitação ${d.code}`,
    body: (d) =>
      `Olá, ${d.contact}:\n\nTínhamos escrito que a solicitação «${d.title}» (${d.code}) estava encerrada. Ela foi reaberta: continuamos procurando a sua mentora e não é preciso pedir de novo.`,
  },
  recruiting: {
    subject: (d) => `Sua solicitação ${d.code} espera uma mentora nova`,
    body: (d) =>
      `Olá, ${d.contact}:\n\nHoje ninguém da nossa rede pode atender «${d.title}». Abrimos um recrutamento com capacitação para isso; sua solicitação mantém o lugar e avisaremos assim que houver mentora.`,
  },
  invitation: {
    subject: (d) => `Convite: ${d.title} · ${d.area}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nA equipe de «${d.area}» pediu acompanhamento em «${d.title}» e pensamos em você. Estes são os dados:`,
    expectedTitle: 'O que se espera:',
    button: 'Responder ao convite',
    by: (d) => `Ajuda muito saber sua resposta, seja qual for, até ${d.by}.`,
    noLink: () => 'Responda a este e-mail com «Aceito» ou «Desta vez não posso».',
  },
  reminder: {
    subject: (d) => `Pode acompanhar «${d.title}»?`,
    body: (d) =>
      `Olá, ${d.name}:\n\nHá alguns dias convidamos você para acompanhar o grupo de «${d.area}» em «${d.title}». Para nós é importante saber se você pode, mesmo que a resposta seja não; assim o grupo não fica esperando.`,
  },
  declined: {
    subject: () => 'Obrigada por avisar',
    body: (d) =>
      `Olá, ${d.name}:\n\nObrigada por responder sobre «${d.title}». Vamos buscar outra mentora e lembraremos de você nos próximos acompanhamentos.`,
  },
  covered: {
    subject: (d) => `«${d.title}» já tem mentora`,
    body: (d) =>
      `Olá, ${d.name}:\n\n«${d.title}», com o grupo de «${d.area}», já tem mentora, então não é preciso responder. Obrigada pela disposição; vamos procurá-la nos próximos acompanhamentos.`,
  },
  withdrawn: {
    subject: (d) => `Já não é preciso responder: ${d.title}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nRetiramos o convite para «${d.title}», com o grupo de «${d.area}». Desculpe a mudança e obrigada pelo seu tempo; vamos procurá-la nos próximos acompanhamentos.`,
  },
  teamAnswer: {
    accepted: (d) => `${d.name} aceitou «${d.title}»`,
    declined: (d) => `${d.name} não pode acompanhar «${d.title}»`,
    body: (d) =>
      `Olá, ${d.to}:\n\nÉ a resposta ao convite da solicitação ${d.code}.${d.comment ? `\n\nComentário: ${d.comment}` : ''}\n\n${d.next}`,
    nextDeclined: 'Falta convidar outra mentora: abra a solicitação no painel e escolha «Ver candidatas».',
    nextAccepted: 'A assessoria já foi aberta; o próximo passo é a vinculação.',
    nextSeats: (d) =>
      d.left === 1
        ? 'Falta mais 1 mentora para esta solicitação.'
        : `Faltam mais ${d.left} mentoras para esta solicitação.`,
  },
  profile: {
    subject: (d) => `Seu perfil de mentora em ${d.service}`,
    body: (d) =>
      `Olá, ${d.name}:\n\n${d.trained ? 'Obrigada por completar a capacitação. ' : ''}Conte-nos que temas pode trabalhar, em que horários e como gosta de trabalhar. Com isso a convidaremos para os acompanhamentos que combinam com você. Leva uns cinco minutos.`,
    button: 'Preencher meu perfil',
    noLink: () => 'Responda a este e-mail e ajudamos a preencher.',
  },
  welcome: {
    subject: (d) => `Recebemos seu perfil para ${d.service}`,
    active: (d) =>
      `Olá, ${d.name}:\n\nSeu perfil já está em nosso diretório. Quando uma área pedir algo que combine com você, escreveremos para convidá-la; sempre poderá dizer sim ou não.`,
    candidate: (d) =>
      `Olá, ${d.name}:\n\nObrigada por querer acompanhar. O próximo passo é a capacitação: duas sessões de duas horas. Escreveremos com as datas.`,
  },
  training: {
    subject: (d) => `Capacitação de mentoras: ${d.session.toLowerCase()} sessão`,
    body: (d) =>
      `Olá, ${d.person}:\n\nEsperamos você na ${d.session.toLowerCase()} sessão da capacitação para acompanhar em ${d.service}. O arquivo anexo a coloca na sua agenda.`,
    changed: (d) => `Mudou a capacitação de mentoras: ${d.session.toLowerCase()} sessão`,
    changedBody: (d) =>
      `Olá, ${d.person}:\n\nMudaram os dados da ${d.session.toLowerCase()} sessão da capacitação para acompanhar em ${d.service}. Agora fica assim; o arquivo anexo a atualiza na sua agenda.`,
    facts: {
      when: 'Quando',
      hours: 'Duração',
      where: 'Onde',
      modality: 'Modalidade',
      topics: 'O que veremos',
      name: 'Turma',
    },
    closing: () => 'Se não puder vir, responda a este e-mail e combinamos outra data.',
  },
  call: {
    required: {
      vocation: 'Vocação para acompanhar outras mulheres',
      groups: 'Experiência com grupos',
      values: 'Saber escutar, sem julgar e com respeito',
    },
    preferred: {
      gender: 'Conhecer temas de igualdade e como nomear todas as pessoas (se for novo, aprendemos juntas)',
      digital: 'Uso básico de videochamadas',
    },
    noDegree: 'Não se pede diploma escolar.',
    titles: {
      communityLeader: 'Para uma líder comunitária',
      openCall: 'Chamada aberta, redes sociais',
      volunteering: 'Para uma instituição aliada',
    },
    communityLeader: (d) =>
      `Olá. Sabemos que na sua comunidade procuram você pelo que sabe e por como acompanha. Em ${d.service} queremos convidá-la a compartilhar essa experiência com outras mulheres${d.topic}. Damos uma capacitação de duas sessões e materiais; você traz sua experiência e decide quando pode. Não se pede diploma. ${d.link}`,
    openCall: (d) =>
      `Gosta de acompanhar outras mulheres? 💜 ${d.service}${d.institution} busca mentoras${d.topic}.\n\nBuscamos quem tenha:\n• ${d.required.join('\n• ')}\n\nAjuda, embora não seja indispensável:\n• ${d.preferred.join('\n• ')}\n\nNão se pede diploma escolar. Há capacitação gratuita de duas sessões, materiais, certificado e uma rede de mentoras. ${d.link}`,
    volunteering: (d) =>
      `Prezada instituição aliada:\n\n${d.service}${d.institution} abre seu voluntariado institucional. De tempos em tempos, parte da sua equipe pode compartilhar o que sabe${d.topic} com mulheres que estão construindo sua autonomia. Quem participa faz uma capacitação de duas sessões de duas horas e recebe certificado. Podemos conversar sobre quem poderia participar? ${d.link}`,
    about: (d) => `, em especial sobre ${d.topic}`,
    of: (d) => `, de ${d.institution},`,
    link: (d) => `Inscreva-se aqui: ${d.url}`,
    noLink: (d) => (d.contact ? `Escreva para nós: ${d.contact}` : 'Escreva para nós e contamos mais.'),
  },
  whatsapp: {
    invitationTitle: (d) => `Convite para ${d.name}`,
    invitation: (d) =>
      `Olá, ${d.name}. Aqui é a equipe de ${d.service}. Em «${d.area}» pediram acompanhamento em «${d.title}» (${d.line}) e pensamos em você. Poderia? ${d.link ? `Aqui estão os dados e pode responder com um clique: ${d.link}` : 'Responda por aqui, por favor.'} Ajuda saber até ${d.by}. Obrigada.`,
    reminder: (d) =>
      `Olá, ${d.name}. Viu o convite para «${d.title}», com o grupo de «${d.area}»? ${d.link ? `Pode responder aqui: ${d.link}` : 'Pode responder por aqui.'} Se desta vez não puder, também ajuda saber. Obrigada.`,
    profileTitle: (d) => `Perfil para ${d.name}`,
    profile: (d) =>
      `Olá, ${d.name}. Para convidá-la aos acompanhamentos de ${d.service} que combinam com você, preencha por favor seu perfil (uns cinco minutos): ${d.link}`,
    profileNoLink: (d) =>
      `Olá, ${d.name}. Para convidá-la aos acompanhamentos de ${d.service} falta seu perfil. Quando podemos ligar para preenchermos juntas?`,
  },
  callTitle: 'Chamada de mentoras',
};
