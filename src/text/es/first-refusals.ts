// What has to be said before the words are read, or where they cannot be: part of the code in every language.
// Part of `refusals`.
type Details = Readonly<Record<string, string | number>>;

export const firstRefusals = {
  addonIncomplete: (d: Details) =>
    `Entrepares está incompleto: no se pudo leer su archivo «${d.file}». Pida a quien lo instaló que suba de nuevo todos sus archivos y vuelva a intentar.`,
  busy: () =>
    'Otra persona está guardando en este momento. No se guardó nada suyo: espere unos segundos y vuelva a intentar.',
  notInstalled: () => 'Este archivo aún no está preparado. Abra el menú Entrepares › Instalar.',
  serviceFailed: (d: Details) =>
    `Google no respondió (${d.service}). No se perdió nada: espere un minuto y vuelva a intentar.`,
  underRepair: () =>
    'El programa está en mantenimiento y no se guardó nada. Vuelva a intentarlo más tarde; si sigue igual, avise a la coordinación respondiendo al correo que le escribió.',
  unexpected: (d: Details) =>
    `Algo falló: ${d.problem}. Vuelva a intentar: si alcanzó a guardarse, no se hará dos veces. Si falla de nuevo, abra Entrepares › Revisar la instalación.`,
};
