// Palabras de los bloques que ve quien los llena.
export const blocks = {
  shareWith: (names: string) => `Avisar a ${names}`,
  endsBeforeStart: () => 'termina antes de empezar. Revise las dos fechas.',
};
