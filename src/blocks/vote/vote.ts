// A vote among the rows of another block: so many votes each, while the team holds it open. What somebody votes for is
// kept without her name; she may change it until it is closed, and it is counted once however often it is sent.
import { insert, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { programmeOfCase } from '../../tables/advisories.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type DrawnBlock, defineBlock } from '../block.ts';
import type { TallySpec, VoteSpec } from '../counted-screen.ts';
import { decisions } from '../decisions.ts';
import type { Author, Dossier } from '../dossier.ts';
import { firstWritten } from '../kept.ts';
import { type NamedRows, namesOf } from '../named-rows.ts';
import { seated } from '../seated.ts';
import { type BlockState, untouched } from '../state.ts';
import { type Ballot, BY_TEAM, ballots, optionsIn } from './ballots.ts';
import { tallyOf } from './tally.ts';
import { votePaper } from './vote-paper.ts';

export interface VoteOptions extends Aspects {
  /** Among whose rows people choose, by the first of their columns. */
  readonly among: NamedRows;
  /** How many votes each person has; each goes to another option. */
  readonly each: number;
}

export interface Vote extends DrawnBlock<VoteSpec> {
  /** From the most voted on. */
  tally(dossier: Dossier): readonly TallySpec[];
}

const steps = {
  open: label('Abierta', 'Open', 'Aberta'),
  closed: label('Cerrada', 'Closed', 'Encerrada'),
  shown: label('Resultados a la vista', 'Results shown', 'Resultados à vista'),
  hidden: label('Resultados ocultos', 'Results hidden', 'Resultados ocultos'),
};
type Step = keyof typeof steps;

export function vote(key: string, { among, each, ...aspects }: VoteOptions): Vote {
  const voters = aspects.by.filter(({ side }) => side === 'party');
  const cast = (dossier: Dossier) => dossier.rows(ballots).filter(({ block }) => block === key);
  const lastOf = (dossier: Dossier, ...of: readonly Step[]) => {
    const taken = dossier
      .rows(decisions)
      .filter(({ block, option }) => block === key && of.some((step) => step === option));
    return taken[taken.length - 1];
  };
  const standing = (dossier: Dossier): VoteSpec['standing'] => {
    const last = lastOf(dossier, 'open', 'closed');
    return last?.option === 'open' ? 'open' : last ? 'closed' : 'waiting';
  };
  const isShown = (dossier: Dossier) => lastOf(dossier, 'shown', 'hidden')?.option !== 'hidden';
  const people = (dossier: Dossier) => seated(dossier).filter(({ role }) => voters.some((each) => each.key === role));
  const sealOf = (seat: string, { context, case: row }: Dossier) => context.seal([row.id, key, seat].join('/'));
  const ballotOf = (dossier: Dossier, seat: string): Ballot | undefined => {
    const seal = seat === '' ? '' : sealOf(seat, dossier);
    return cast(dossier).find(({ id }) => id === seal);
  };
  const seatOf = (dossier: Dossier, { email, role }: Author) =>
    people(dossier).find((person) => person.role === role && person.email === email)?.id ?? '';
  const result = (dossier: Dossier) => ({
    tally: tallyOf(namesOf(among, dossier), cast(dossier)),
    voted: cast(dossier).length,
    people: Math.max(people(dossier).length, cast(dossier).length),
  });

  const block = defineBlock<VoteSpec>(key, aspects, {
    kind: 'vote',
    tables: [ballots, decisions],
    reads: among.tables,
    changes: {
      vote(dossier, { options, person = '' }, author) {
        const { context } = dossier;
        const { language } = context;
        const title = aspects.label[language];
        if (standing(dossier) !== 'open') throw refuse('voteClosed', { title });
        const names = new Map(namesOf(among, dossier).map(({ id, name }) => [id, name]));
        const chosen = [...new Set(options)];
        const unknown = chosen.find((option) => !names.has(option));
        if (unknown !== undefined) throw refuse('optionGone', { title });
        if (chosen.length > each) throw refuse('tooManyVotes', { title, max: each, given: chosen.length });
        const seat = author.isTeam ? person : seatOf(dossier, author);
        const voter = people(dossier).find(({ id }) => id === seat);
        if (!voter) throw refuse('notYours');
        const before = ballotOf(dossier, seat);
        if (author.isTeam && before && before.source !== BY_TEAM) throw refuse('alreadyVoted', { name: voter.name });
        const logged = `${dossier.case.id} · ${key}`;
        if (chosen.length === 0)
          return before ? { changes: [remove(ballots, before.id)], result: {}, logged } : { result: {} };
        const values = {
          chosen: chosen.map((option) => names.get(option)).join('; '),
          votes: chosen.length,
          votedOn: context.today,
          options: chosen.join(' '),
          source: author.isTeam ? BY_TEAM : '',
        };
        if (before) return { changes: [update(ballots, before.id, values)], result: {}, logged };
        const row = { ...values, case: dossier.case.id, block: key, what: title };
        return { changes: [insert(ballots, sealOf(seat, dossier) as Ballot['id'], row)], result: {}, logged };
      },
      decide(dossier, { option }, author) {
        const { context } = dossier;
        if (!author.isTeam) throw refuse('notYours');
        const step = Object.keys(steps).find((each): each is Step => each === option);
        if (!step) throw refuse('unexpected', { problem: `${key}: ${option}` });
        if (step === 'open' && namesOf(among, dossier).length === 0)
          throw refuse('nothingToVoteOn', { title: aspects.label[context.language] });
        const row = {
          ...firstWritten(dossier, author),
          case: dossier.case.id,
          block: key,
          role: author.role,
          what: aspects.label[context.language],
          option: step,
          chosen: steps[step][context.language],
          decidedOn: context.today,
        };
        return {
          changes: [insert(decisions, context.newId(decisions), row)],
          result: {},
          logged: `${dossier.case.id} · ${key} · ${step}`,
        };
      },
    },
    state(dossier): BlockState {
      const { voted, people: all } = result(dossier);
      const now = standing(dossier);
      const team = aspects.by.filter(({ side }) => side === 'team');
      return {
        ...untouched,
        opened: dossier.rows(decisions).find((row) => row.block === key)?.decidedOn ?? '',
        done: now === 'closed' ? (lastOf(dossier, 'closed')?.decidedOn ?? '') : '',
        count: voted,
        owes: [
          ...team.map(
            (role) => ({ role, verb: 'decide', missing: now === 'open' ? turnout(voted, all) : toOpen }) as const,
          ),
          ...(now === 'open'
            ? voters.map((role) => ({ role, verb: 'fill', missing: votesEach(each), due: '' }) as const)
            : []),
        ],
      };
    },
    screen(dossier, author) {
      const { context, case: row } = dossier;
      const now = standing(dossier);
      const isOpen = isOpenTo(aspects, dossier, author);
      const seat = author.isTeam ? '' : seatOf(dossier, author);
      const { tally, ...count } = result(dossier);
      return {
        type: 'vote',
        each,
        standing: now,
        options: namesOf(among, dossier).map(({ id, name }) => ({ value: id, label: name })),
        given: optionsIn(ballotOf(dossier, seat) ?? { options: '' }),
        mayVote: isOpen && now === 'open' && seat !== '',
        people: author.isTeam && isOpen && now === 'open' ? namedPeople(dossier) : [],
        mayHold: author.isTeam && isOpen,
        isShown: isShown(dossier),
        tally: now !== 'waiting' && (author.isTeam || isShown(dossier)) ? tally : null,
        count,
        projection: author.isTeam ? context.pageLink('projection', [programmeOfCase(row), row.id, key].join('/')) : '',
      };
    },
    ...votePaper(result),
  });
  const namedPeople = (dossier: Dossier) =>
    people(dossier).map(({ id, name, organisation }) => ({
      value: id,
      label: organisation === '' ? name : `${name} · ${organisation}`,
    }));
  return { ...block, tally: (dossier) => result(dossier).tally };
}

const toOpen = label('Todavía no se abre', 'Not opened yet', 'Ainda não foi aberta');
const turnout = (voted: number, all: number): Translated =>
  label(
    `Abierta: han votado ${voted} de ${all}`,
    `Open: ${voted} of ${all} have voted`,
    `Aberta: votaram ${voted} de ${all}`,
  );
const votesEach = (each: number): Translated =>
  each === 1
    ? label('Tiene un voto', 'You have one vote', 'Você tem um voto')
    : label(`Tiene ${each} votos`, `You have ${each} votes`, `Você tem ${each} votos`);
