// Who came through a link, and what her page shows her.

import { isThere, maySee } from '../../blocks/block.ts';
import { programmeName } from '../../blocks/case-mail.ts';
import { type Author, type Dossier, isCaseOver } from '../../blocks/dossier.ts';
import type { InvitationSpec } from '../../blocks/inviting.ts';
import { subjectOf } from '../../blocks/page-of.ts';
import { type BlockProgramme, blocksOf } from '../../blocks/programme.ts';
import { type Participant, seats } from '../../blocks/seat.ts';
import { listed, seated } from '../../blocks/seated.ts';
import { joinAddress } from '../../calendar/join-address.ts';
import { addMinutes } from '../../calendar/local-date.ts';
import { showDateTime } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { Records } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { ContactView, OwedView, PageMeeting, PartyPage } from '../../views/case-view.ts';
import { pageHead } from '../page-head.ts';
import { needProgramme } from './case-tables.ts';
import { endOf, owedIn, stagesFor } from './case-view-of.ts';
import { dossiersOf, needCase } from './dossiers.ts';

export interface Visitor {
  readonly programme: BlockProgramme;
  readonly dossier: Dossier;
  readonly seat: Participant;
  readonly author: Author;
  /** Until she accepts it, all that she sees; null for whoever takes part. */
  readonly invitation: InvitationSpec | null;
}

export function visitorOf(records: Records<AnyTable>, link: string, context: Context): Visitor {
  const subject = subjectOf(link);
  const programme = needProgramme(subject.programme);
  const dossier = dossiersOf(records, context)(needCase(records, programme, subject.case));
  const takesPart = seated(dossier).find(({ id }) => id === subject.seat);
  const invitation = takesPart ? null : invitationIn(programme, dossier, subject.seat);
  const seat = invitation ? dossier.rows(seats).find(({ id }) => id === subject.seat) : takesPart;
  if (!seat) throw refuse('seatLeft', { title: dossier.case.title });
  const author = { role: seat.role, isTeam: false, name: seat.name, email: seat.email };
  return { programme, dossier, seat, author, invitation };
}

function invitationIn(programme: BlockProgramme, dossier: Dossier, seat: string): InvitationSpec | null {
  for (const { invites } of blocksOf(programme)) {
    const found = invites?.invitation(dossier, seat);
    if (found) return found;
  }
  return null;
}

export function pageFor({ programme, dossier, seat, author, invitation }: Visitor): PartyPage {
  const { language } = dossier.context;
  const head = pageHead(dossier.context);
  const about = {
    head: { ...head, service: programmeName(dossier) || head.service },
    name: seat.name,
    roleName: seat.who,
    organisation: seat.organisation,
    title: dossier.case.title,
    caseName: programme.caseName[language],
    end: endOf(dossier),
    invitation,
  };
  if (invitation) return { ...about, owes: [], stage: '', stages: [], meetings: [], contacts: [] };
  const every = programme.stages.flatMap(({ blocks }) => blocks.flatMap((block) => owedIn(block, dossier)));
  const underWay = programme.stages.find(({ blocks }) => blocks.some((block) => owedIn(block, dossier).length > 0));
  return {
    ...about,
    owes: every.filter(({ role }) => role === seat.role).sort(byDay),
    stage: underWay?.label[language] ?? '',
    stages: stagesFor(programme, dossier, author).filter(({ blocks }) => blocks.length > 0),
    meetings: meetingsFor(programme, dossier, author),
    contacts: contactsOf(programme, seat, dossier),
  };
}

function meetingsFor(programme: BlockProgramme, dossier: Dossier, author: Author): readonly PageMeeting[] {
  const { now, language } = dossier.context;
  if (isCaseOver(dossier)) return [];
  return blocksOf(programme)
    .filter((block) => isThere(block, dossier) && maySee(block, author))
    .flatMap(({ key, aspects, gatherings }) =>
      (gatherings?.(dossier) ?? []).map((each) => ({ title: aspects.label[language], ...each, block: key })),
    )
    .filter(({ startsAt, minutes, isHeld }) => !isHeld && addMinutes(startsAt, minutes) > now)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .map(({ id, block, title, startsAt, minutes, place, calendar }) => ({
      id,
      block,
      title,
      when: showDateTime(startsAt, language),
      minutes,
      place,
      url: joinAddress(place),
      calendar,
    }));
}

function byDay(one: OwedView, other: OwedView): number {
  return (one.due || '9') < (other.due || '9') ? -1 : (one.due || '9') > (other.due || '9') ? 1 : 0;
}

/** The coordination, and the people of the other parties. */
function contactsOf(programme: BlockProgramme, seat: Participant, dossier: Dossier): readonly ContactView[] {
  const { settings, text } = dossier.context;
  const others = listed(dossier, programme.roles).filter(({ id, email }) => id !== seat.id && email !== seat.email);
  return [
    ...(settings.coordinationEmail === ''
      ? []
      : [
          {
            name: settings.coordinationName || settings.unit || settings.serviceName,
            role: text.advisories.coordination,
            email: settings.coordinationEmail,
          },
        ]),
    ...others.map(({ name, who, organisation, email }) => ({
      name,
      role: [who, organisation].filter((part) => part !== '').join(' · '),
      email,
    })),
  ];
}
