// What the letter to a specialist says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  invites:
    'Le invitamos a ser parte del panel de una ronda de cooperación técnica entre pares. En ella, dos especialistas con experiencia en iniciativas parecidas estudian la de otro país junto con quienes la llevan, la conocen en el lugar y dejan recomendaciones que no obligan. Ésta es la iniciativa:',
  asked: 'Qué le pedimos',
  tasks: [
    'Leer los documentos de referencia, cuatro como máximo, que comparte el país.',
    'Escribir las preguntas técnicas que los documentos dejan abiertas; el equipo técnico las contesta antes de la visita.',
    'Participar en una visita de tres a cinco días y aportar ideas concretas, más allá de la experiencia de su país.',
    'Contribuir a un informe corto, de veinte páginas como máximo, con hallazgos y recomendaciones prácticas.',
  ],
  honorary: 'La participación es ad honorem: no se paga.',
  answer:
    'En su página puede aceptar o decir que esta vez no; el enlace le llegó por correo. Agradecemos su respuesta.',
  secretariat: 'Secretaría técnica',
  accepts: 'Acepto participar',
};
const en: typeof es = {
  invites:
    'We invite you to join the panel of a round of technical cooperation among peers. In a round, two specialists with experience in similar initiatives study that of another country together with those who run it, visit it, and leave recommendations that do not bind. This is the initiative:',
  asked: 'What we ask of you',
  tasks: [
    'To read the reference documents, four at most, that the country shares.',
    'To write the technical questions that the documents leave open; the technical team answers them before the visit.',
    'To take part in a visit of three to five days and bring concrete ideas, beyond the experience of your country.',
    'To contribute to a short report, of twenty pages at most, with findings and practical recommendations.',
  ],
  honorary: 'Taking part is ad honorem: it is not paid.',
  answer:
    'On your page you can accept, or say that you cannot this time; its link came to you by e-mail. We look forward to your answer.',
  secretariat: 'Technical secretariat',
  accepts: 'I accept',
};
const pt: typeof es = {
  invites:
    'Convidamos você a fazer parte do painel de uma rodada de cooperação técnica entre pares. Nela, duas pessoas especialistas, com experiência em iniciativas parecidas, estudam a de outro país junto com quem a conduz, a conhecem no local e deixam recomendações que não obrigam. Esta é a iniciativa:',
  asked: 'O que pedimos',
  tasks: [
    'Ler os documentos de referência, quatro no máximo, que o país compartilha.',
    'Escrever as perguntas técnicas que os documentos deixam abertas; a equipe técnica responde antes da visita.',
    'Participar de uma visita de três a cinco dias e trazer ideias concretas, além da experiência de seu país.',
    'Contribuir para um relatório curto, de vinte páginas no máximo, com achados e recomendações práticas.',
  ],
  honorary: 'A participação é ad honorem: não é paga.',
  answer: 'Em sua página pode aceitar ou dizer que desta vez não; o link chegou por e-mail. Agradecemos sua resposta.',
  secretariat: 'Secretaria técnica',
  accepts: 'Aceito participar',
};

export const panelLetterText: Readonly<Record<Language, typeof es>> = { es, en, pt };
