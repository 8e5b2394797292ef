// What is asked about a value that was typed and is not usual: the reason, and whether it is meant.
// Values come as people read them; `usual` is what was expected, `least` the lower end of what is usual.
import type { DoubtWords } from '../doubt-words.ts';

export const doubts = {
  above: (d: DoubtWords) => `${d.field}: lo usual es hasta ${d.usual}; ¿de verdad son ${d.value}?`,
  below: (d: DoubtWords) => `${d.field}: lo usual es al menos ${d.usual}; ¿de verdad son ${d.value}?`,
  farAhead: (d: DoubtWords) => `${d.field}: falta mucho para el ${d.value}; ¿es el año correcto?`,
  longAgo: (d: DoubtWords) => `${d.field}: el ${d.value} ya quedó muy atrás; ¿es el año correcto?`,
  stillAhead: (d: DoubtWords) => `${d.field}: el ${d.value} todavía no llega; ¿es la fecha correcta?`,
  moreCame: (d: DoubtWords) => `Se esperaban ${d.usual}; ¿llegaron ${d.value}?`,
  nobodyCame: (d: DoubtWords) => `Se esperaban ${d.usual}; ¿no llegó nadie?`,
  moreEnrolled: (d: DoubtWords) => `La solicitud decía ${d.usual} participantes; ¿hay ${d.value} inscritas?`,
  quickHours: (d: DoubtWords) =>
    `Una sesión rápida suele durar de ${d.least} a ${d.usual} horas; ¿ésta dura ${d.value}?`,
  longTermHours: (d: DoubtWords) =>
    `En un acompañamiento largo cada sesión suele durar de ${d.least} a ${d.usual} horas; ¿ésta dura ${d.value}?`,
  usualHours: (d: DoubtWords) => `Una sesión suele durar de ${d.least} a ${d.usual} horas; ¿ésta dura ${d.value}?`,
  quickSessions: (d: DoubtWords) => `Una mentoría rápida es de una sola sesión; ¿son ${d.value}?`,
  fewLongTerm: (d: DoubtWords) => `Un acompañamiento largo suele tener al menos ${d.usual} sesiones; ¿son ${d.value}?`,
  progressBack: (d: DoubtWords) => `El avance iba en ${d.usual} %; ¿ahora es de ${d.value} %?`,
  secondBeforeFirst: (d: DoubtWords) =>
    `La segunda sesión de la capacitación (${d.value}) queda antes de la primera (${d.usual}); ¿es correcto?`,
  longCommitment: (d: DoubtWords) =>
    `El compromiso terminaría el ${d.value}, más de dos años después de empezar; ¿es correcto?`,
  officeName: (d: DoubtWords) =>
    `«${d.value}» parece un área o un cargo; aquí va el nombre de la persona, porque se imprime donde firma. ¿Dejarlo así?`,
};
