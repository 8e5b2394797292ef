// Lo que está por salir, cuánto falta, y qué fue de ello.
interface Leaving {
  readonly mails: number;
  readonly shares: number;
  readonly names: string;
  readonly seconds: number;
}

export const holds = {
  leaving: (d: Leaving) => `${whatLeaves(d)} en ${d.seconds} s: ${d.names}.`,
  said: (d: Leaving) => `${whatLeaves(d)} en ${d.seconds} segundos: ${d.names}. Todavía puede deshacerlo.`,
  undo: 'Deshacer',
  undone: (mails: number): string =>
    mails === 0
      ? 'Listo, quedó como estaba.'
      : mails === 1
        ? 'Listo, quedó como estaba. El correo no salió.'
        : 'Listo, quedó como estaba. Los correos no salieron.',
  now: 'Enviar ya',
  underWay: 'Saliendo…',
  undoing: 'Deshaciendo…',
  andMore: (count: number) => `${count} personas más`,
  others: (count: number) => (count === 1 ? 'Hay otro clic en espera.' : `Hay otros ${count} clics en espera.`),
  sent: (names: string) => `Enviado a ${names}.`,
  stuck: (d: { summary: string; problem: string }) =>
    `No salió «${d.summary}». ${d.problem} Está en Pendientes de envío.`,
  later:
    'Google no respondió y los correos siguen en espera. Salen solos con su siguiente cambio o en la siguiente vuelta, a más tardar en una hora.',
};

export type HoldText = typeof holds;

function whatLeaves({ mails, shares }: Leaving): string {
  if (mails > 0) return mails === 1 ? 'Sale 1 correo' : `Salen ${mails} correos`;
  return shares === 1 ? 'Se comparte 1 documento' : `Se comparten ${shares} documentos`;
}
