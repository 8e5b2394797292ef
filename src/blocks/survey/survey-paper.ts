// What a document may say of a survey: how many answered and, once they are enough, what they say together.
import { label } from '../../text/language.ts';
import type { Block } from '../block.ts';
import { plainField, rowsField } from '../merge-fields.ts';
import type { Asked } from './asked.ts';
import { commentsIn, figureLine, figuresIn, hiddenWhy } from './figures.ts';
import { answered } from './kept-sums.ts';

const question = plainField(label('Pregunta', 'Question', 'Pergunta'));

export function surveyPaper(asked: Asked): Pick<Block, 'fields' | 'merge'> {
  const { columns, shownFrom } = asked;
  return {
    fields: () => ({
      respuestas: plainField(label('Respuestas', 'Answers', 'Respostas')),
      aviso: plainField(
        label('Aviso', 'Notice', 'Aviso'),
        label(
          `Por qué no hay resultados; vacío a partir de ${shownFrom} respuestas`,
          `Why there are no results; empty from ${shownFrom} answers on`,
          `Por que não há resultados; vazio a partir de ${shownFrom} respostas`,
        ),
      ),
      resultados: rowsField(label('Resultados', 'Results', 'Resultados'), {
        pregunta: question,
        resultado: plainField(label('Resultado', 'Result', 'Resultado')),
        contestaron: plainField(label('Contestaron', 'Answered', 'Responderam')),
      }),
      comentarios: rowsField(label('Comentarios', 'Comments', 'Comentários'), {
        pregunta: question,
        comentario: plainField(label('Comentario', 'Comment', 'Comentário')),
      }),
    }),
    merge(dossier) {
      const { context } = dossier;
      const { answers, sums } = answered(asked, dossier);
      const isShown = answers >= shownFrom;
      const figures = isShown ? figuresIn(sums, columns, shownFrom, context) : [];
      const comments = isShown ? commentsIn(sums, columns, context) : [];
      return {
        respuestas: String(answers),
        aviso: hiddenWhy(answers, shownFrom, context) || null,
        resultados: figures.map((figure) => ({
          pregunta: figure.label,
          resultado: figureLine(figure),
          contestaron: String(figure.answers),
        })),
        comentarios: comments.flatMap(({ label: pregunta, texts }) =>
          texts.map((comentario) => ({ pregunta, comentario })),
        ),
      };
    },
  };
}
