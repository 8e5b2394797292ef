// Help texts of the form questions.
export const forms = {
  email: 'Escriba un correo válido, como nombre@institucion.mx.',
  link: 'Copie el enlace completo; empieza con https://.',
  number: (min: number, max: number) => `Escriba un número entre ${min} y ${max}.`,
  tooLong: (max: number) => `El máximo es de ${max} caracteres. Deje lo esencial; lo demás puede mandarlo por correo.`,
  atMost: (max: number) => `Se pueden elegir hasta ${max}.`,
  scaleLow: 'Nada',
  scaleHigh: 'Mucho',
  notListed: 'No está en la lista',
};
