// Help texts of the form questions.
export const forms = {
  email: 'Escreva um e-mail válido, como nome@instituicao.org.',
  link: 'Copie o link inteiro; começa com https://.',
  number: (min: number, max: number) => `Escreva um número entre ${min} e ${max}.`,
  tooLong: (max: number) => `O máximo é de ${max} caracteres. Deixe o essencial; o resto pode ir por e-mail.`,
  atMost: (max: number) => `Podem ser escolhidas até ${max}.`,
  scaleLow: 'Nada',
  scaleHigh: 'Muito',
  notListed: 'Não está na lista',
};
