// What is wrong with a value, after its label: "Correo: escriba…".
import type { Problem } from '../../define/columns/column.ts';

export const problems = {
  missing: () => 'falta este dato; escríbalo, por favor.',
  tooLong: ({ max }: Problem) =>
    `el texto es demasiado largo; el máximo es de ${max} caracteres. Deje lo esencial y mande el resto por correo.`,
  notEmail: ({ value }: Problem) =>
    `«${short(value)}» no parece un correo; revise que lleve arroba y dominio, como nombre@institucion.mx.`,
  notPhone: ({ value }: Problem) => `«${short(value)}» no parece un teléfono; use sólo números, con lada.`,
  notNumber: ({ value }: Problem) => `«${short(value)}» no es un número; escríbalo con cifras.`,
  outOfRange: ({ min, max }: Problem) => `tiene que ser un número entero entre ${min} y ${max}.`,
  notDate: ({ value }: Problem) => `«${short(value)}» no se entiende como fecha; escríbala como día/mes/año.`,
  notTime: ({ value }: Problem) => `«${short(value)}» no se entiende como hora; escríbala como 9:30 o 14:30.`,
  notChoice: ({ value }: Problem) => `«${short(value)}» no está entre las opciones; elija una de la lista.`,
  tooMany: ({ max }: Problem) => `se pueden elegir hasta ${max}; deje las que más importan.`,
  tooFew: ({ min }: Problem) => `hacen falta al menos ${min} nombres, separados por punto y coma.`,
  notFound: ({ value }: Problem) => `no encontramos «${short(value)}»; elija de la lista.`,
  notLink: () => 'no parece un enlace; cópielo completo, empieza con https://.',
  notPagesAddress: () =>
    'la dirección de las páginas es la de la aplicación web, que da Apps Script en «Administrar implementaciones» y termina en /exec; la que termina en /dev sólo la abre quien edita.',
};

function short(value = ''): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
