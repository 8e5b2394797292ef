// A case for one reader: what she may see of each block, and what is owed.
import { dueDay } from '../../blocks/aspects.ts';
import { type Block, isThere, maySee, owedOf } from '../../blocks/block.ts';
import { type Author, type Dossier, isCaseOver } from '../../blocks/dossier.ts';
import { pageOf } from '../../blocks/page-of.ts';
import type { BlockProgramme } from '../../blocks/programme.ts';
import type { Participant } from '../../blocks/seat.ts';
import { listed } from '../../blocks/seated.ts';
import { stepsOf } from '../../blocks/steps.ts';
import { programmeNames } from '../../programmes/programme-names.ts';
import { progressOf } from '../../progress/progress.ts';
import { advisories, programmeOfCase } from '../../tables/advisories.ts';
import type {
  BlockView,
  CaseEnd,
  CaseLine,
  CaseView,
  OwedView,
  PartyView,
  RelatedCase,
  StageView,
} from '../../views/case-view.ts';
import type { ProgressView } from '../../views/progress-view.ts';

export function endOf({ case: { closedOn, cancelledOn } }: Dossier): CaseEnd {
  return cancelledOn !== '' ? 'cancelled' : closedOn !== '' ? 'closed' : '';
}

export function progressIn(programme: BlockProgramme, dossier: Dossier): ProgressView {
  const { context } = dossier;
  const { language } = context;
  return progressOf(
    {
      key: programme.key,
      label: programme.caseName,
      stages: Object.fromEntries(programme.stages.map(({ key, label }) => [key, label])),
      owners: Object.fromEntries(programme.roles.map((role) => [role.key, role.name.one])),
      steps: stepsOf(programme),
    },
    {
      id: dossier.case.id,
      facts: dossier,
      today: context.today,
      over: isCaseOver(dossier),
      owners: Object.fromEntries(programme.roles.map((role) => [role.key, role.name.one[language]])),
    },
    context,
  );
}

export function owedIn(block: Block, dossier: Dossier): readonly OwedView[] {
  const { language, today } = dossier.context;
  if (isCaseOver(dossier)) return [];
  return owedOf(block, dossier).map(({ role, missing, due }) => ({
    block: block.key,
    blockLabel: block.aspects.label[language],
    role: role.key,
    roleName: role.name.one[language],
    missing: missing[language],
    due,
    isLate: due !== '' && due < today,
  }));
}

export function stagesFor(programme: BlockProgramme, dossier: Dossier, author: Author): readonly StageView[] {
  const { language } = dossier.context;
  return programme.stages.map(({ key, label, blocks }) => ({
    key,
    label: label[language],
    blocks: blocks
      .filter((block) => isThere(block, dossier) && maySee(block, author))
      .map((block) => blockView(block, dossier, author)),
  }));
}

function blockView(block: Block, dossier: Dossier, author: Author): BlockView {
  const { language } = dossier.context;
  const { label, help, optional = false } = block.aspects;
  const { done, owes: every, isSpared = false } = block.state(dossier);
  const owes = owedIn(block, dossier);
  return {
    key: block.key,
    label: label[language],
    help: help?.[language] ?? '',
    state: done !== '' ? 'done' : owes.some(({ isLate }) => isLate) ? 'overdue' : owes.length > 0 ? 'now' : 'next',
    isOptional: optional || isSpared,
    doneOn: done,
    due: done === '' ? (every[0]?.due ?? dueDay(block.aspects.due, dossier)) : '',
    owes,
    screen: block.screen(dossier, author),
    inRoom: block.aspects.inRoom ?? false,
    suggests: author.isTeam && !isCaseOver(dossier) ? (block.suggests?.label[language] ?? '') : '',
  };
}

export function caseLine(programme: BlockProgramme, dossier: Dossier): CaseLine {
  const { next, done, total } = progressIn(programme, dossier);
  const { case: row, context } = dossier;
  const end = endOf(dossier);
  const parties = [...new Set(listed(dossier, programme.roles).map(({ organisation }) => organisation))];
  return {
    id: row.id,
    programme: programme.key,
    title: row.title,
    openedOn: row.openedOn,
    end,
    parties: parties.join(' · '),
    next:
      next && end === ''
        ? context.text.advisories.owes(nextWords(programme, next.key, context.language), next.ownerName)
        : '',
    due: end === '' ? (next?.dueOn ?? '') : '',
    isLate: end === '' && next?.state === 'overdue',
    first: end === '' ? (programme.turn?.(dossier)?.first?.[context.language] ?? '') : '',
    done,
    total,
  };
}

/** The name of the block that a step is of. */
function nextWords({ stages }: BlockProgramme, step: string, language: Dossier['context']['language']): string {
  const key = step.split('/')[0];
  const block = stages.flatMap(({ blocks }) => blocks).find((each) => each.key === key);
  return block?.aspects.label[language] ?? '';
}

export function partiesOf(people: readonly Participant[], dossier: Dossier): readonly PartyView[] {
  return people.map((person) => ({
    seat: person.id,
    name: person.name,
    roleName: person.who,
    organisation: person.organisation,
    email: person.email,
    page: pageOf(person, dossier),
    linkSentOn: person.linkSentOn,
  }));
}

export function caseView(programme: BlockProgramme, dossier: Dossier, author: Author): CaseView {
  const { language } = dossier.context;
  const { closedOn, cancelledOn, cancelReason, notes } = dossier.case;
  return {
    ...caseLine(programme, dossier),
    label: programmeLabel(programme, dossier),
    caseName: programme.caseName[language],
    endedOn: cancelledOn || closedOn,
    reason: cancelReason,
    notes,
    related: relatedTo(programme, dossier),
    people: partiesOf(listed(dossier, programme.roles), dossier),
    milestones: progressIn(programme, dossier).milestones,
    owes: programme.stages.flatMap(({ blocks }) => blocks.flatMap((block) => owedIn(block, dossier))),
    stages: stagesFor(programme, dossier, author),
  };
}

function relatedTo({ stages }: BlockProgramme, dossier: Dossier): readonly RelatedCase[] {
  const { follows } = dossier.case;
  const opened = stages.flatMap(({ blocks }) => blocks.map((block) => block.followed?.(dossier) ?? ''));
  const related = (code: string, is: RelatedCase['is']): readonly RelatedCase[] => {
    const row = code === '' ? undefined : dossier.find(advisories, code);
    return row ? [{ is, programme: programmeOfCase(row), case: row.id, title: row.title }] : [];
  };
  return [...related(follows, 'before'), ...opened.flatMap((code) => related(code, 'after'))];
}

export function programmeLabel({ key }: BlockProgramme, { context }: Pick<Dossier, 'context'>): string {
  return Object.entries(programmeNames).find(([each]) => each === key)?.[1][context.language] ?? key;
}
