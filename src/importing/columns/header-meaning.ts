// How well the words of a header, or of a whole question, are explained by what they would say about a column.
import { folded } from '../../define/columns/column.ts';
import { type Meaning, meanings } from './meanings.ts';
import type { Target } from './target.ts';

/** Words of any question, whatever it asks for. */
const scaffolding =
  'de del la el los las lo un una unos unas en y o u a al su sus tu tus que cual cuales como con por favor para se le les me mi nos es son esta este usted ud indique indica escriba escribe seleccione elija marque todo toda apliquen aplique aplica si no hay tiene tienes puede puedes podria actualmente opcional obligatorio valor desde ha otra otro alguna alguno algun ' +
  'what is are your you the an of in on to for with and or do does have has would could can please which that best any at from by if be we us this apply all select choose describe tell list enter optional required current currently usually main there how value ' +
  'qual quais os um uma do da dos das em na seu sua seus suas voce ou com e sao pode poderia informe escolha sobre conte pouco atualmente principais ja algum mais';

type Words = ReadonlySet<string>;
interface Explained {
  readonly says: Words;
  readonly hints: Words;
  readonly beside: Words;
  readonly never: Words;
  readonly needs: Words;
}

const empty = wordSet(scaffolding);
const explained: ReadonlyMap<Target, Explained> = new Map(
  (Object.entries(meanings) as [Target, Meaning][]).map(([target, { says, hints, beside, never, needs }]) => [
    target,
    {
      says: wordSet(says),
      hints: wordSet(hints),
      beside: wordSet(beside),
      never: wordSet(never),
      needs: wordSet(needs),
    },
  ]),
);

/** 0 to 1: the share of the header's words that the column explains; 0 when none of them names it. */
export function headerMeaning(target: Target, header: string): number {
  const meaning = explained.get(target);
  const words = [...new Set(wordsOfHeader(header))];
  if (!meaning || words.length === 0) return 0;
  if (words.some((word) => meaning.never.has(word))) return 0;
  if (meaning.needs.size > 0 && !words.some((word) => meaning.needs.has(word))) return 0;
  const content = words.filter((word) => !/^\d+$/.test(word) && !meaning.needs.has(word));
  const said = content.filter((word) => meaning.says.has(word)).length;
  const hinted = content.filter((word) => meaning.hints.has(word)).length;
  const beside = content.filter(
    (word) => meaning.beside.has(word) && !meaning.hints.has(word) && !meaning.says.has(word),
  );
  const known = said + hinted + beside.length;
  const named = said > 0 || (hinted > 0 && known >= 2);
  return named ? known / content.length : 0;
}

function wordsOfHeader(header: string): readonly string[] {
  return stems(
    folded(header)
      .replace(/e-mail/g, 'email')
      .replace(/\bpor que\b|\bwhy\b|\bo que motiva\b/g, 'motivo'),
  ).filter((word) => !empty.has(word));
}

function wordSet(words = ''): Words {
  return new Set(stems(words));
}

/** Words without the ending of their plural, so that *sesiones* is *sesión* and *observações* is *observação*. */
function stems(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word.length > 3
        ? word
            .replace(/([cs])oes$/, '$1ao')
            .replace(/s$/, '')
            .replace(/e$/, '')
        : word,
    );
}
