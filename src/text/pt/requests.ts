// Words of the panel and of the status page about requests and invitations: states, countdown, steps, what to do today.
// The team reads them; the parts under `page` are read by the requesting area and by mentors.
import type { Text } from '../text.ts';

export const requests: Text['requests'] = {
  states: {
    toCorrect: 'A corrigir',
    new: 'A revisar',
    searching: 'Buscando mentora',
    invited: 'Aguardando resposta',
    recruiting: 'Em recrutamento',
    accompanied: 'Com mentora',
    finished: 'Concluída',
    closed: 'Encerrada',
  },
  invitationStates: {
    open: 'Sem resposta',
    late: 'Não responde',
    accepted: 'Aceitou',
    declined: 'Não pode',
    withdrawn: 'Retirada',
    silent: 'Não respondeu',
  },
  countdown: {
    running: (d) =>
      d.left === 0 ? 'Vence hoje' : d.left === 1 ? `Falta 1 de ${d.of} dias` : `Faltam ${d.left} de ${d.of} dias`,
    late: (d) => (d.days === 1 ? '1 dia de atraso' : `${d.days} dias de atraso`),
    paused: (d) =>
      d.left < 0
        ? `Em pausa · estava ${d.left === -1 ? '1 dia' : `${-d.left} dias`} atrasada`
        : d.left === 1
          ? 'Em pausa · restará 1 dia'
          : `Em pausa · restarão ${d.left} dias`,
    left: (d) => (d.left === 0 ? 'vence hoje' : d.left === 1 ? 'falta 1 dia' : `faltam ${d.left} dias`),
  },
  steps: {
    received: 'Solicitação recebida',
    corrected: 'Dados completos',
    reviewed: 'Revisão da coordenação',
    invited: 'Mentora convidada',
    recruiting: 'Recrutamento e capacitação',
    accepted: 'Mentora confirmada',
    linkUp: 'Reunião de vinculação',
    sessions: 'Sessões',
    finished: 'Relatório e encerramento',
  },
  waiting: {
    corrected: (n) => (n === 1 ? 'Falta corrigir 1 dado.' : `Falta corrigir ${n} dados.`),
    answer: (names) => `Falta a resposta de ${names}.`,
    choose: () => 'Falta escolher quem convidar.',
    seats: (d) => `${d.accepted} de ${d.seats} aceitaram.`,
    recruiting: (d) => `Buscam-se mentoras novas desde ${d.since}.`,
  },
  coordination: 'Coordenação',
  line: (parts) => parts.join(' · '),
  copyOf: (d) => `${d.title} · ${d.area}`,
  actions: {
    checkInstallation: 'Verificar a instalação',
    seeAnswers: 'Ver o que fazer',
    seeRequest: 'Ver solicitação',
    seePerson: 'Ver ficha',
  },
  greeting: (d) =>
    `${d.hour < 12 ? 'Bom dia' : d.hour < 19 ? 'Boa tarde' : 'Boa noite'}${d.name ? `, ${d.name}` : ''}. ${
      d.count === 0 ? 'Boas-vindas.' : d.count === 1 ? 'Há 1 pendência.' : `Há ${d.count} pendências.`
    }`,
  firstSteps: {
    cases: 'Abra o primeiro caso',
    settings: 'Escreva o nome da instituição e da coordenação',
    areas: 'Adicione as áreas que vão solicitar',
    topics: 'Revise os temas',
    advisors: 'Adicione mentoras ou importe de uma lista',
    trainings: 'Marque a capacitação',
    requests: 'Compartilhe o formulário de solicitação ou registre a primeira',
  },
  attention: {
    toCorrectTitle: (d) => `${d.title}: dados a corrigir`,
    toCorrect: (d) => `${d.id} · ${d.area}. ${d.problems}`,
    newOne: (d) => `Solicitação nova: ${d.title}`,
    newDetail: (d) => `${d.id} · ${d.area}. ${d.line}`,
    waitingChip: (d) => (d.days === 0 ? 'hoje' : d.days === 1 ? 'desde ontem' : `há ${d.days} dias`),
    search: (d) =>
      `${d.id} · ${d.area}. ${d.declined === 0 ? 'Ainda não se convidou ninguém.' : d.declined === 1 ? '1 mentora disse que não pode; falta convidar outra.' : `${d.declined} mentoras disseram que não podem; falta convidar outra.`}`,
    silent: (d) => `${d.id} · ${d.area}. ${d.names} não responde desde ${d.since}.`,
    waiting: (d) => `${d.id} · ${d.area}. ${d.names} pode responder até ${d.by}.`,
    recruiting: (d) =>
      `${d.id} · ${d.area}. Em recrutamento desde ${d.since}${d.ready > 0 ? `; ${d.ready === 1 ? '1 candidata oferece o tema' : `${d.ready} candidatas oferecem o tema`}` : ''}.`,
    olderWorkbook: () => 'Há colunas novas a acrescentar',
    olderWorkbookDetail: () =>
      'Esta versão guarda mais coisas que a anterior. Verifique a instalação: ela acrescenta o que falta e não muda o resto.',
    formBroken: (d) => `O formulário «${d.title}» não pode ser aberto`,
    answersLost: (d) =>
      d.count === 1
        ? `1 resposta de «${d.title}» não pôde ser recebida`
        : `${d.count} respostas de «${d.title}» não puderam ser recebidas`,
    answersLostDetail: (d) =>
      `${d.what} A resposta continua guardada no formulário: abra-a e anote à mão o que for preciso.`,
    datePassedTitle: (d) => `${d.title}: a data proposta já passou`,
    datePassed: (d) =>
      `${d.id} · ${d.area}. Era ${d.on}; combine outra com ${d.contact || 'a área'} e anote-a antes de convidar.`,
    recruitedTitle: (d) => `${d.title}: já há quem possa`,
    recruited: (d) => `${d.id} · ${d.area}. Já capacitada e com o tema: ${d.names}.`,
    nextTraining: (d) => `A próxima capacitação é em ${d.on}.`,
    noTraining: () => 'Ainda não há capacitação agendada.',
    recruitingChip: () => 'em recrutamento',
    training: (d) => `Falta a lista de presença: ${d.name}, ${d.session}`,
    trainingDetail: (d) => `Foi em ${d.on}; ${d.invited === 1 ? '1 convocada' : `${d.invited} convocadas`}.`,
    candidates: (d) => (d.count === 1 ? '1 candidata espera capacitação' : `${d.count} candidatas esperam capacitação`),
    candidatesDetail: (d) => d.names,
    profile: (d) => `Falta o perfil de ${d.name}`,
    profileDetail: (d) => `O formulário foi enviado em ${d.sent}.`,
    trainingAttendance: () => 'Falta a lista de presença',
    profileMissing: () => 'Falta o perfil',
    pauseEnded: () => 'Terminou a pausa',
    nowThereIs: (d) => `Já pode: ${d.names}`,
    dateWas: (d) => `era ${d.on}`,
    pauseOver: (d) => `Terminou a pausa de ${d.name}`,
    pauseOverDetail: () => 'Volta a aparecer entre as candidatas. Convém cumprimentá-la.',
  },
  datePassed: (d) => `A data proposta, ${d.on}, já passou. Combine outra com a área e anote-a antes de convidar.`,
  dateHint: {
    near: (d) =>
      `Pouco tempo: a sessão seria ${d.days === 0 ? 'hoje' : d.days === 1 ? 'amanhã' : `daqui a ${d.days} dias`} e encontrar mentora leva até ${d.term}. Se puder, proponha outra data; se não, a confirmação dirá à área que faremos o possível.`,
    past: () => 'Essa data e hora já passaram.',
  },
  searchKinds: {
    request: 'Solicitação',
    advisory: 'Assessoria',
    session: 'Sessão',
    advisor: 'Mentora',
    area: 'Área',
  },
  toCorrect: {
    pastDate: (d) => `Data e hora propostas: ${d.written} já passou; indique uma data daqui em diante.`,
    tooLong: (d) =>
      `${d.field}: o texto tem ${d.length} caracteres e o máximo é ${d.max}. Envie uma versão mais curta.`,
    problem: (d) => `${d.field}: ${d.problem}`,
    unknownNames: (d) => `${d.field}: não encontramos ${d.names} no diretório.`,
  },
  page: {
    message: {
      toCorrect: () =>
        'Recebemos sua solicitação. Para avançar, ajude-nos a corrigir o que segue respondendo ao e-mail que enviamos.',
      new: () => 'Recebemos sua solicitação. A coordenação vai revisá-la nos próximos dias.',
      searching: (d) =>
        `Estamos procurando a mentora adequada. ${d.by ? `Avisaremos até ${d.by}.` : 'Avisaremos assim que houver.'}`,
      invited: (d) =>
        `Já convidamos uma mentora e esperamos a resposta. ${d.by ? `Avisaremos até ${d.by}.` : 'Avisaremos assim que ela responder.'}`,
      datePassed: () =>
        'A data que você propôs já passou sem que houvesse mentora. A coordenação vai escrever para combinar outra; você também pode propor respondendo ao e-mail que enviamos.',
      recruiting: () =>
        'Por enquanto ninguém do diretório cobre este tema. Abrimos um recrutamento e avisaremos assim que houver mentora.',
      accompanied: (d) => `${d.mentors} acompanhará seu grupo. A coordenação vai escrever sobre os próximos passos.`,
      finished: () => 'O acompanhamento terminou. Agradecemos a confiança.',
      closed: (d) =>
        `A solicitação foi encerrada${d.reason ? `: ${d.reason.toLowerCase()}` : ''}. Se ainda precisar, escreva à coordenação.`,
    },
    facts: {
      topic: 'Tema',
      focus: 'Enfoque',
      level: 'Nível do grupo',
      participants: 'Participantes',
      objective: 'Objetivo',
      expectedResult: 'Resultado esperado',
      format: 'Formato',
      length: 'Duração',
      modality: 'Modalidade',
      proposedAt: 'Data proposta',
      place: 'Lugar',
      area: 'Área',
      visit: 'Visita prévia',
      briefing: 'Segunda indução',
      code: 'Código',
    },
    yes: 'Sim',
    you: 'Você',
    condition: (d) => `Ao aceitar, ${d.mentor} escreveu: «${d.said}». Falta combinar com você.`,
    mentor: 'A mentora',
    invitation: {
      open: (d) => `Responda, por favor, até ${d.by}. Nada fica registrado até você escolher uma resposta.`,
      late: () => 'O prazo para responder já passou, mas a vaga continua livre: ainda pode responder.',
      accepted: (d) =>
        `Você aceitou em ${d.on}. Agradecemos: a coordenação vai escrever sobre a reunião de vinculação.`,
      declined: (d) => `Você respondeu em ${d.on} que desta vez não pode. Agradecemos o aviso.`,
      withdrawn: () => 'Este convite não está mais em vigor: a coordenação o retirou. Agradecemos a disposição.',
      silent: () =>
        'Este convite venceu sem resposta e a coordenação seguiu com outra mentora. Se quiser participar, escreva para ela.',
      covered: () =>
        'Este acompanhamento já tem mentora. Agradecemos a disposição; entraremos em contato para o próximo.',
    },
    expected: {
      linkUp: (d) => `Participar de uma reunião de vinculação com a área (${d.minutes} minutos).`,
      prepare: (d) => `Preparar o roteiro e a apresentação, e enviar ${d.days} dias antes da sessão. Damos os modelos.`,
      prepareSoon: () =>
        'Preparar o roteiro e a apresentação, e enviar antes da sessão, que já está perto. Damos os modelos.',
      sessions: (d) =>
        d.count === 1 ? 'Conduzir uma sessão com o grupo.' : `Conduzir ${d.count} sessões com o grupo.`,
      visit: () => 'Visitar antes o lugar da sessão.',
      briefing: () => 'Ter uma segunda indução com a área.',
      survey: () => 'Responder uma pesquisa breve no final.',
    },
  },
};
