// The form of a block: an answer sees the cases of its programme alone, and may open another.
import { expect, it } from 'vitest';
import type { BlockForm } from '../../src/blocks/block-form.ts';
import { text } from '../../src/define/columns/text.ts';
import { ask } from '../../src/define/define-form.ts';
import { programmeForm } from '../../src/forms/programme-form.ts';
import { peerAdvisory } from '../../src/programmes/peer-advisory/peer-advisory.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { label } from '../../src/text/language.ts';
import { openBook } from '../product/book.ts';

const say = (words: string) => label(words, words, words);
const seen: (readonly string[])[] = [];
const form: BlockForm = {
  title: say('Aviso'),
  description: say('Aviso'),
  confirmation: say('Gracias'),
  questions: { title: ask(text(say('Título'))) },
  receive({ values, sentAt }, cases) {
    seen.push(cases.all.map(({ case: { title } }) => title));
    const { dossier, change } = cases.open(String(values.title), sentAt.slice(0, 10));
    expect(dossier.case).toMatchObject({ programme: 'peer-advisory', title: values.title });
    return { changes: [change], result: undefined };
  },
};

it('The form of a block sees the cases of its programme alone, and opens another', () => {
  const book = openBook();
  book.add(advisories, { title: 'De otra forma de trabajo' });
  const notice = programmeForm({ key: 'peer-advisory/notice', form, programme: peerAdvisory });
  book.answer(notice, { title: 'Primera' });
  book.answer(notice, { title: 'Segunda' });
  expect(seen).toEqual([[], ['Primera']]);
  expect(book.rows(advisories).map(({ programme, title, openedOn }) => [programme, title, openedOn])).toEqual([
    ['', 'De otra forma de trabajo', ''],
    ['peer-advisory', 'Primera', '2026-11-20'],
    ['peer-advisory', 'Segunda', '2026-11-20'],
  ]);
});
