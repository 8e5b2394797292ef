// One case of any programme in memory, for tests of blocks: rows go through the same cells as in the sheet, and whatever
// a block asks for is applied at once. The programme need not be one of the product's.
import type { Block, Saved } from '../../src/blocks/block.ts';
import { owedOf } from '../../src/blocks/block.ts';
import { formKeyOf } from '../../src/blocks/block-form.ts';
import type { Author, CaseRow, Dossier } from '../../src/blocks/dossier.ts';
import { dossiersOf } from '../../src/blocks/dossiers.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { type BlockProgramme, blocksOf } from '../../src/blocks/programme.ts';
import { seats } from '../../src/blocks/seat.ts';
import { seated } from '../../src/blocks/seated.ts';
import { prefillMark } from '../../src/interpreter/create-context.ts';
import { mayChangeOnPage } from '../../src/operations/cases/change-on-page.ts';
import { programmeNames } from '../../src/programmes/programme-names.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { documents } from '../../src/tables/documents.ts';
import { forms as formRows } from '../../src/tables/system.ts';
import { topics } from '../../src/tables/topics.ts';
import type { Language } from '../../src/text/language.ts';
import { type Book, openBook } from '../product/book.ts';

export interface CaseInMemory {
  readonly book: Book;
  dossier(): Dossier;
  /** Whoever takes part in a role, once somebody does. */
  author(role: string): Author;
  change(block: Block, input: BlockInput, role: string): Saved;
  /** Somebody who was invited says yes on the page that her link opens. */
  accept(block: Block, row: string): void;
  /** The refusal in words, of what has to be refused. */
  refusal(block: Block, input: BlockInput, role: string): string;
  /** All rows of the programme, to see that nothing was written. */
  everything(): string;
}

export function authorFor({ roles }: BlockProgramme, role: string): Author {
  const found = roles.find(({ key }) => key === role);
  return { role, isTeam: found?.side === 'team', name: `${role} en persona`, email: `${role}@pruebas.example` };
}

export function caseInMemory(programme: BlockProgramme, language: Language = 'es'): CaseInMemory {
  const tables = [...new Set([advisories, documents, seats, ...blocksOf(programme).flatMap((block) => block.tables)])];
  // Mails are headed by the name of a programme of the product; one that is declared for a test has none.
  const named = programme.key in programmeNames ? (programme.key as CaseRow['programme']) : '';
  const book = openBook({ language, tables });
  for (const { key } of blocksOf(programme).filter(({ form }) => form)) {
    const url = `https://docs.google.com/forms/d/e/${key}/viewform`;
    book.add(formRows, { id: formKeyOf(named, key), url, prefillUrl: `${url}?entry.1=${prefillMark('case')}` });
  }
  for (const { name, family } of programme.topics ?? [])
    book.add(topics, { name: name[language], family: family[language], active: true, programme: named });
  const { id } = book.add(advisories, { title: 'Caso de prueba', openedOn: '2026-11-20' });
  const dossierIn = (records: Parameters<typeof dossiersOf>[0], context: Parameters<typeof dossiersOf>[1]) => {
    const row = book.rows(advisories).find((each) => each.id === id) as CaseRow;
    return dossiersOf(records, context, () => programme.people)({ ...row, programme: named });
  };
  const authorOf = (role: string, dossier: Dossier): Author => {
    const made = authorFor(programme, role);
    const [person] = made.isTeam ? [] : seated(dossier, role);
    return person ? { ...made, name: person.name, email: person.email } : made;
  };
  const run = (block: Block, input: BlockInput, role: string): Saved => {
    const saved = book.act(tables, (records, context) => {
      const dossier = dossierIn(records, context);
      const author = authorOf(role, dossier);
      if (!author.isTeam && !mayChangeOnPage(block, dossier, author))
        throw new Error(`${role} may not fill ${block.key}`);
      return block.change(dossier, input, author);
    });
    // What is to be made in Drive is made at once, on one page.
    for (const row of book.rows(documents))
      if (row.madeOn === '') book.change(documents, row.id, { madeOn: row.askedOn, pages: 1 });
    return saved;
  };
  const dossier = () => book.act(tables, (records, context) => ({ result: dossierIn(records, context) }));
  return {
    book,
    dossier,
    author: (role) => authorOf(role, dossier()),
    change: run,
    accept(block, row) {
      book.act(tables, (records, context) => {
        const visitor = { role: '', isTeam: false, name: '', email: '' };
        return block.change(dossierIn(records, context), { act: 'decide', row, option: 'accepted' }, visitor);
      });
    },
    refusal: (block, input, role) => book.refusal(() => run(block, input, role)),
    everything: () => JSON.stringify(tables.map((table) => book.rows(table))),
  };
}

export function owedNow(programme: BlockProgramme, dossier: Dossier) {
  return blocksOf(programme).flatMap((block) => owedOf(block, dossier).map((owed) => ({ block, owed })));
}
