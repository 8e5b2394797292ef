// What is wrong with a value, after its label: "E-mail: escreva…".
import type { Problem } from '../../define/columns/column.ts';

export const problems = {
  missing: () => 'falta este dado; preencha, por favor.',
  tooLong: ({ max }: Problem) =>
    `o texto é longo demais; o máximo é de ${max} caracteres. Deixe o essencial e envie o resto por e-mail.`,
  notEmail: ({ value }: Problem) =>
    `«${short(value)}» não parece um e-mail; confira a arroba e o domínio, como nome@instituicao.org.`,
  notPhone: ({ value }: Problem) => `«${short(value)}» não parece um telefone; use só números, com o DDD.`,
  notNumber: ({ value }: Problem) => `«${short(value)}» não é um número; escreva em algarismos.`,
  outOfRange: ({ min, max }: Problem) => `precisa ser um número inteiro entre ${min} e ${max}.`,
  notDate: ({ value }: Problem) => `«${short(value)}» não se entende como data; escreva dia/mês/ano.`,
  notTime: ({ value }: Problem) => `“${short(value)}” não se entende como hora; escreva como 9:30 ou 14:30.`,
  notChoice: ({ value }: Problem) => `«${short(value)}» não está entre as opções; escolha uma da lista.`,
  tooMany: ({ max }: Problem) => `podem ser escolhidas até ${max}; deixe as que mais importam.`,
  tooFew: ({ min }: Problem) => `são precisos ao menos ${min} nomes, separados por ponto e vírgula.`,
  notFound: ({ value }: Problem) => `não encontramos «${short(value)}»; escolha da lista.`,
  notLink: () => 'não parece um link; copie inteiro, começa com https://.',
  notPagesAddress: () =>
    'o endereço das páginas é o do app da Web, que o Apps Script dá em «Gerenciar implantações» e termina em /exec; o que termina em /dev só abre para quem edita.',
};

function short(value = ''): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
