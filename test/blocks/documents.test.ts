// Documents of blocks: their pages, rounds of review, letters, on the toy programme: in memory, through the same cells as in the sheet.
import { describe, expect, it } from 'vitest';
import { documents } from '../../src/tables/documents.ts';
import { authorFor, type CaseInMemory, caseInMemory } from '../harness/case-in-memory.ts';
import { paper, people, thanks, toy } from './toy.ts';

describe('A document that may have so many pages', () => {
  const share = { act: 'share' } as const;
  const made = (pages: number | null) => {
    const held = caseInMemory(toy);
    held.change(paper, { act: 'make' }, 'toy-team');
    const [row] = held.book.rows(documents);
    held.book.change(documents, row?.id ?? '', { pages });
    return held;
  };
  const screen = (held: CaseInMemory) => {
    const drawn = paper.screen(held.dossier(), authorFor(toy, 'toy-team'));
    if (drawn.type !== 'document') throw new Error(drawn.type);
    return drawn;
  };

  it('is refused with its number when it has one more', () => {
    const held = made(21);
    expect(screen(held)).toMatchObject({ sharing: '', versions: [{ said: ['Tiene 21 páginas; el máximo son 20'] }] });
    expect(paper.state(held.dossier()).owes[0]?.missing.pt).toBe('Tem 21 páginas; o máximo são 20');
    expect(held.refusal(paper, share, 'toy-team')).toContain('Tiene 21 páginas; el máximo son 20');
    held.change(paper, { act: 'make' }, 'toy-team');
    held.change(paper, share, 'toy-team');
    expect(screen(held).versions[0]?.said.join()).toContain('1 página; el máximo son 20');
  });

  it('waits for the number that the team writes down where it was not counted', () => {
    const held = made(null);
    expect(held.refusal(paper, share, 'toy-team')).toMatch(/«Páginas».*«Documentos»/);
    expect(screen(held).versions[0]?.said.join()).toContain('«Páginas»');
    held.book.change(documents, held.book.rows(documents)[0]?.id ?? '', { pages: 20 });
    held.change(paper, share, 'toy-team');
    expect(paper.state(held.dossier()).owes[0]?.verb).toBe('review');
  });
});

describe('The comments of whoever returns a document', () => {
  it('are answered before the next version is shared, round by round', () => {
    const held = caseInMemory(toy);
    const guests = ['ana', 'eva'].map((name) => ({
      role: 'guest',
      organisation: 'Casa',
      name,
      email: `${name}@c.example`,
    }));
    held.change(people, { act: 'addRows', rows: guests }, 'toy-team');
    const screen = (by: string) => {
      const drawn = paper.screen(held.dossier(), authorFor(toy, by));
      if (drawn.type !== 'document') throw new Error(drawn.type);
      return drawn;
    };
    const answer = (by: string, start: string, note = '') => {
      const spec = screen(by);
      const options = [...(spec.review?.options ?? []), ...(spec.reply?.options ?? [])];
      const option = options.find(({ value }) => value.startsWith(start))?.value ?? start;
      return { act: 'decide' as const, option, note };
    };
    const team = (act: 'make' | 'share') => held.change(paper, { act }, 'toy-team');
    for (const round of [1, 2]) {
      team('make');
      team('share');
      held.change(paper, answer('guest', 'returned', `Falta lo de ${round}`), 'guest');
      expect(paper.state(held.dossier()).owes[0]?.missing.es).toContain('falta contestarlos');
      expect(screen('guest').reply).toBeNull();
      team('make');
      expect(held.refusal(paper, { act: 'share' }, 'toy-team')).toContain('Los comentarios de ana siguen');
      expect(held.refusal(paper, answer('toy-team', 'taken'), 'toy-team')).toContain('cada comentario');
      held.change(paper, answer('toy-team', 'taken', `Ya está lo de ${round}`), 'toy-team');
      expect(screen('guest').versions[0]?.said.join()).toContain(`Ya está lo de ${round}`);
    }
    team('share');
    held.change(paper, answer('guest', 'approved'), 'guest');
    expect(paper.state(held.dossier()).done).not.toBe('');
    expect(screen('toy-team').reply).toBeNull();
  });
});

describe('Letters', () => {
  it('are one for each person of the role, and each is hers alone to read', () => {
    const held = caseInMemory(toy);
    const add = (name: string) =>
      held.change(
        people,
        { act: 'addRows', rows: [{ role: 'guest', organisation: 'Casa', name, email: `${name}@c.example` }] },
        'toy-team',
      );
    const owed = () => thanks.state(held.dossier()).owes[0]?.missing.es;
    add('Ana');
    add('Eva');
    expect(owed()).toBe('Falta elaborar 2 cartas');
    held.change(thanks, { act: 'make' }, 'toy-team');
    expect(held.book.rows(documents).map(({ title }) => title.split(' · ')[2])).toEqual(['Ana', 'Eva']);
    expect(owed()).toBe('Falta enviarlas');
    add('Sol');
    held.change(thanks, { act: 'make' }, 'toy-team');
    expect(held.book.rows(documents)).toHaveLength(3);
    held.change(thanks, { act: 'share' }, 'toy-team');
    expect(held.book.mails.slice(-3).map(({ to }) => to)).toEqual(['Ana@c.example', 'Eva@c.example', 'Sol@c.example']);
    expect(thanks.state(held.dossier()).done).not.toBe('');
    const seen = thanks.screen(held.dossier(), { role: 'guest', isTeam: false, name: 'Eva', email: 'Eva@c.example' });
    expect(seen).toMatchObject({ versions: [{ title: expect.stringContaining('Eva') }], mayMake: false });
    const eva = held.book.rows(documents)[1];
    expect(thanks.paper?.about?.(held.dossier(), eva?.seat ?? '')).toEqual({
      persona_nombre: 'Eva',
      persona_organizacion: 'Casa',
    });
  });
});
