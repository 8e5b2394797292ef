// Training of mentors: the sessions of each generation, who is invited, who came.
export const trainings = {
  add: 'Programar capacitación',
  none: 'Aún no hay capacitaciones',
  noneDetail: 'Son dos sesiones de dos horas. Quien asiste a las dos recibe su formulario de perfil.',
  upcoming: 'Por venir',
  held: 'Realizadas y canceladas',
  waiting: 'Les falta capacitación',
  waitingDetail: (first: number, second: number, convened: number) =>
    [
      first > 0 ? (first === 1 ? '1 necesita la primera' : `${first} necesitan la primera`) : '',
      second > 0 ? (second === 1 ? '1 necesita la segunda' : `${second} necesitan la segunda`) : '',
      convened > 0 ? (convened === 1 ? '1 ya tiene cita' : `${convened} ya tienen cita`) : '',
    ]
      .filter(Boolean)
      .join(' y '),
  schedule: { first: 'Programar la primera', second: 'Programar la segunda' },
  invited: (count: number) => (count === 1 ? '1 convocada' : `${count} convocadas`),
  attended: (attended: number, invited: number) => `${attended} de ${invited} asistieron`,
  title: (name: string, session: string) => (session ? `${name} · ${session.toLowerCase()}` : name),
  newTitle: 'Nueva capacitación',
  modality: 'Modalidad',
  place: 'Lugar o enlace',
  topics: 'Contenidos',
  notes: 'Notas',
  suggested: (count: number) =>
    count === 1
      ? 'Marcamos a 1 persona a la que le falta esta sesión. Quite o agregue a quien haga falta.'
      : `Marcamos a ${count} personas a las que les falta esta sesión. Quite o agregue a quien haga falta.`,
  parts: { invited: 'A quién se convoca' },
  inviteTick: 'Enviarles la invitación por correo',
  inviteHelp:
    'Con la cita para su calendario. Sólo les llega a quienes se agregan ahora; un cambio de día, horas o lugar se avisa a todas.',
  saved: (invited: number) =>
    invited === 0
      ? 'Capacitación guardada.'
      : invited === 1
        ? 'Capacitación guardada; 1 persona queda convocada.'
        : `Capacitación guardada; ${invited} personas quedan convocadas.`,
  attendance: 'Asistencia',
  attendanceAbout: 'Marque a quienes asistieron. Con la segunda sesión completa reciben su formulario de perfil.',
  profileForms: {
    title: 'Formulario de perfil',
    after: 'Sale después de la segunda sesión, a quien complete las dos.',
    toSend: (names: string) => `Sale al guardar la asistencia, a quien asista y complete las dos sesiones: ${names}.`,
    sent: (names: string) => `Ya se les mandó y falta que lo llenen: ${names}.`,
    filledIn: (names: string) => `Ya tienen su perfil, no se les manda: ${names}.`,
  },
  everyone: 'Marcar a todas',
  nobody: 'Quitar todas',
  marked: (count: number, of: number) => `${count} de ${of}`,
  saveAttendance: 'Guardar asistencia',
  attendanceSaved: (forms: number) =>
    forms === 0
      ? 'Asistencia guardada.'
      : forms === 1
        ? 'Asistencia guardada; 1 persona recibe su formulario de perfil.'
        : `Asistencia guardada; ${forms} personas reciben su formulario de perfil.`,
  nobodyInvited: 'Todavía no se convoca a nadie.',
  cancel: 'Cancelar capacitación',
  cancelSure: 'Se quita de los calendarios y se avisa a las convocadas. Durante diez segundos se puede deshacer.',
  cancelReason: 'Motivo',
  cancelled: 'La capacitación ya no se hace y sale de los calendarios.',
  keep: 'No cancelar',
  resume: 'Retomar capacitación',
  resumeAbout: 'Está cancelada. Si fue por error, retómela: vuelve a los calendarios y se avisa a las convocadas.',
  resumed: 'La capacitación vuelve a estar en pie.',
  correct: 'Corregir asistencia',
  recordNow: 'Anotar asistencia',
};
