// Training of mentors: the sessions of each generation, who is invited, who came.
export const trainings = {
  add: 'Programar capacitação',
  none: 'Ainda não há capacitações',
  noneDetail: 'São duas sessões de duas horas. Quem participa das duas recebe o formulário de perfil.',
  upcoming: 'Por vir',
  held: 'Realizadas e canceladas',
  waiting: 'Falta capacitação',
  waitingDetail: (first: number, second: number, convened: number) =>
    [
      first > 0 ? (first === 1 ? '1 precisa da primeira' : `${first} precisam da primeira`) : '',
      second > 0 ? (second === 1 ? '1 precisa da segunda' : `${second} precisam da segunda`) : '',
      convened > 0 ? (convened === 1 ? '1 já tem data' : `${convened} já têm data`) : '',
    ]
      .filter(Boolean)
      .join(' e '),
  schedule: { first: 'Programar a primeira', second: 'Programar a segunda' },
  invited: (count: number) => (count === 1 ? '1 convocada' : `${count} convocadas`),
  attended: (attended: number, invited: number) => `${attended} de ${invited} participaram`,
  title: (name: string, session: string) => (session ? `${name} · ${session.toLowerCase()}` : name),
  newTitle: 'Nova capacitação',
  modality: 'Modalidade',
  place: 'Lugar ou link',
  topics: 'Conteúdos',
  notes: 'Notas',
  suggested: (count: number) =>
    count === 1
      ? 'Marcamos 1 pessoa a quem falta esta sessão. Tire ou adicione quem for preciso.'
      : `Marcamos ${count} pessoas a quem falta esta sessão. Tire ou adicione quem for preciso.`,
  parts: { invited: 'Quem é convocada' },
  inviteTick: 'Enviar o convite por e-mail',
  inviteHelp:
    'Com o compromisso para a agenda. Só chega a quem se adiciona agora; uma mudança de dia, horas ou lugar é avisada a todas.',
  saved: (invited: number) =>
    invited === 0
      ? 'Capacitação salva.'
      : invited === 1
        ? 'Capacitação salva; 1 pessoa fica convocada.'
        : `Capacitação salva; ${invited} pessoas ficam convocadas.`,
  attendance: 'Presença',
  attendanceAbout: 'Marque quem participou. Com a segunda sessão completa recebem o formulário de perfil.',
  profileForms: {
    title: 'Formulário de perfil',
    after: 'Sai depois da segunda sessão, para quem completar as duas.',
    toSend: (names: string) => `Sai ao salvar a presença, para quem vier e completar as duas sessões: ${names}.`,
    sent: (names: string) => `Já enviado, falta preencher: ${names}.`,
    filledIn: (names: string) => `Já têm o perfil, nada se envia: ${names}.`,
  },
  everyone: 'Marcar todas',
  nobody: 'Desmarcar todas',
  marked: (count: number, of: number) => `${count} de ${of}`,
  saveAttendance: 'Salvar presença',
  attendanceSaved: (forms: number) =>
    forms === 0
      ? 'Presença salva.'
      : forms === 1
        ? 'Presença salva; 1 pessoa recebe seu formulário de perfil.'
        : `Presença salva; ${forms} pessoas recebem seu formulário de perfil.`,
  nobodyInvited: 'Ainda não há convocadas.',
  cancel: 'Cancelar capacitação',
  cancelSure: 'Sai das agendas e as convocadas são avisadas. Dá para desfazer por dez segundos.',
  cancelReason: 'Motivo',
  cancelled: 'A capacitação não acontece mais e sai das agendas.',
  keep: 'Não cancelar',
  resume: 'Retomar capacitação',
  resumeAbout: 'Está cancelada. Se foi por engano, retome: volta às agendas e as convocadas são avisadas.',
  resumed: 'A capacitação está de pé outra vez.',
  correct: 'Corrigir presença',
  recordNow: 'Anotar presença',
};
