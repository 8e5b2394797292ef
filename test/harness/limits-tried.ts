// One answer beyond each limit of a programme, through every channel that its blocks declare: on the page of whoever
// fills it, in the panel of the team, and in the tab where rows are typed there. Tried in a case that has just begun, and
// in one that is filled.
import type { Channel } from '../../src/blocks/aspects.ts';
import type { Block } from '../../src/blocks/block.ts';
import type { Author } from '../../src/blocks/dossier.ts';
import { type BlockProgramme, blocksOf } from '../../src/blocks/programme.ts';
import type { ScreenSpec } from '../../src/blocks/screen.ts';
import { mayChangeOnPage } from '../../src/operations/cases/change-on-page.ts';
import { documents } from '../../src/tables/documents.ts';
import { type BeyondLimit, beyondLimits, wrongValues } from './beyond-limits.ts';
import { type CaseInMemory, caseInMemory } from './case-in-memory.ts';
import { fillers, fillToTheEnd } from './filled-case.ts';
import { validRow } from './made-up-answers.ts';

export interface Tried {
  readonly block: string;
  readonly field: string;
  readonly limit: string;
  readonly channel: Channel;
  /** The refusal in words. */
  readonly said: string;
}

interface Trial {
  readonly what: string;
  readonly said: string;
  readonly names: string | RegExp;
}

const MORE_THAN_ANY = 30;

/** `see` is shown each trial, `wrote` whatever was written in spite of all refusals. */
export function limitsOf(
  each: BlockProgramme,
  today: string,
  { see, wrote }: { see(trial: Trial): void; wrote(before: string, after: string): void },
): readonly Tried[] {
  const held = caseInMemory(each);
  const team = each.roles.find(({ side }) => side === 'team')?.key ?? '';
  const tryAll = () =>
    blocksOf(each).flatMap((block) =>
      [...new Set([...fillers(block), team])].flatMap((by) => {
        const author = held.author(by);
        if (!author.isTeam && !mayChangeOnPage(block, held.dossier(), author)) return [];
        const screen = block.screen(held.dossier(), author);
        return [...beyondLimits(screen, by, today), ...beyondPlaces(block, screen, today)].map((wrong) =>
          tried(held, block, author, wrong, see),
        );
      }),
    );
  const trying = () => {
    const before = held.everything();
    const all = tryAll();
    wrote(before, held.everything());
    return all;
  };
  const atFirst = trying();
  fillToTheEnd(each, held, today);
  const filled = trying();
  const typed = blocksOf(each).flatMap((block) => typedInTab(held, block, held.author(team), see));
  const last = blocksOf(each).flatMap((block) => [
    ...ownSections(held, block, held.author(team), see),
    ...tooManyPages(held, block, held.author(team), see),
  ]);
  return [...atFirst, ...filled, ...typed, ...last];
}

function tried(
  held: CaseInMemory,
  block: Block,
  author: Author,
  { what, input, names, limit, field }: BeyondLimit,
  see: (trial: Trial) => void,
): Tried {
  const said = held.refusal(block, input, author.role);
  see({ what: `${block.key}: ${what}`, said, names });
  const counted = limit.replace('…', /(?:hasta|máximo son) (\d+)/.exec(said)?.[1] ?? '…');
  return { block: block.aspects.label.es, field, limit: counted, channel: author.isTeam ? 'panel' : 'page', said };
}

/** One person more than each role has places. */
function beyondPlaces(block: Block, screen: ScreenSpec, today: string): readonly BeyondLimit[] {
  if (block.kind !== 'seats' || screen.type !== 'rows' || !screen.may.includes('add')) return [];
  const roles = screen.fields.find(({ key }) => key === 'role')?.options ?? [];
  return roles.map(({ value, label }) => ({
    what: `too many of ${value}`,
    limit: 'at most … people',
    field: label,
    input: {
      act: 'addRows',
      rows: Array.from({ length: MORE_THAN_ANY }, (_, index) => ({
        ...validRow(screen, index + 50, today),
        role: value,
        country: `País ${index}`,
      })),
    },
    names: /\d/,
  }));
}

/** What is typed into the tab is kept; while it is beyond a limit, the block is not done. */
function typedInTab(held: CaseInMemory, block: Block, author: Author, see: (trial: Trial) => void): readonly Tried[] {
  const [table] = block.tables;
  if (!table || block.kind !== 'worksheet' || !block.aspects.via?.includes('sheet')) return [];
  const screen = block.screen(held.dossier(), author);
  const row = screen.type === 'rows' ? screen.rows[0] : undefined;
  if (screen.type !== 'rows' || !row) return [];
  const isText = (type: string) => type === 'text' || type === 'paragraph';
  return screen.fields
    .filter(({ key, type, isLater }) => key in table.columns && isText(type) && !isLater)
    .flatMap((field) =>
      wrongValues(field).map(({ why, limit, value }): Tried => {
        held.book.change(table, row.id, { [field.key]: value });
        const { done, owes } = block.state(held.dossier());
        held.book.change(table, row.id, { [field.key]: row.values[field.key] });
        const said = done === '' ? owes.map(({ missing }) => missing.es).join(', ') : '';
        see({ what: `${block.key} in its tab: ${field.key}: ${why}`, said, names: /./ });
        return { block: block.aspects.label.es, field: field.label, limit, channel: 'sheet', said };
      }),
    );
}

/** Sections of its own, until no more are taken. */
function ownSections(held: CaseInMemory, block: Block, author: Author, see: (trial: Trial) => void): readonly Tried[] {
  const screen = block.screen(held.dossier(), author);
  if (screen.type !== 'sections' || !screen.mayAdd) return [];
  const another = (title: string) => ({ act: 'addSection', title, text: 'Algo más' }) as const;
  const isOpen = () => {
    const now = block.screen(held.dossier(), author);
    return now.type === 'sections' && now.mayAdd;
  };
  for (let number = 1; isOpen() && number < MORE_THAN_ANY; number++)
    held.change(block, another(`Otra ${number}`), author.role);
  const limit = { what: 'a section too many', limit: 'at most … sections of its own', field: '', names: /\d/ };
  return [tried(held, block, author, { ...limit, input: another('Y otra') }, see)];
}

/** A document whose pages are counted, longer than any may be. */
function tooManyPages(held: CaseInMemory, block: Block, author: Author, see: (trial: Trial) => void): readonly Tried[] {
  if (block.kind !== 'document') return [];
  const effects = held.book.effects.length;
  held.change(block, { act: 'make' }, author.role);
  const countsPages = held.book.effects
    .slice(effects)
    .some((effect) => effect.kind === 'document' && effect.countsPages === true);
  const newest = held.book.rows(documents).at(-1);
  if (!countsPages || !newest) return [];
  held.book.change(documents, newest.id, { pages: 999 });
  const limit = { what: 'a page too many', limit: 'at most … pages', field: '', names: /máximo son \d/ };
  return [tried(held, block, author, { ...limit, input: { act: 'share' } }, see)];
}
