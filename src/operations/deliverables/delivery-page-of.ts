// The mentor's delivery page: what is asked of her, what was said about it, and the templates to work in.
// It shows her own advisory and nothing of anybody else.
import type { Context } from '../../define/context.ts';
import { type PeopleRecords, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { isOver, latestDocument, latestRound } from '../../progress/advisory-state.ts';
import { deliverables } from '../../tables/deliverables.ts';
import type { DeliveryItem, DeliveryPage, PageHead } from '../../views/page-views.ts';
import { deliverableState } from './deliverable-view-of.ts';

export function pageHead({ settings }: Context): PageHead {
  return {
    service: settings.publicName || settings.serviceName,
    institution: settings.institution,
    contactName: settings.coordinationName,
    contactEmail: settings.coordinationEmail,
  };
}

const templateOf = { design: 'session-design', presentation: 'presentation-outline' } as const;

export function deliveryPageOf(facts: AdvisoryFacts, records: PeopleRecords, context: Context): DeliveryPage {
  const { advisory } = facts;
  const told = toldOf(advisory, records, context);
  const items = (['design', 'presentation'] as const).flatMap((kind): readonly DeliveryItem[] => {
    const row = latestRound(facts.deliverables, kind);
    if (!row) return [];
    const state = deliverableState(row, context.today);
    const before = facts.deliverables.filter((other) => other.kind === kind && other.verdict === 'returned');
    return [
      {
        kind,
        label: deliverables.columns.kind.show(kind, context),
        round: row.round ?? 1,
        dueOn: row.dueOn,
        state,
        stateLabel: context.text.advisories.deliverableStates[state],
        comments: row.comments || (before[before.length - 1]?.comments ?? ''),
        url: row.url,
        template: latestDocument(facts.documents, templateOf[kind])?.url ?? '',
        open: !isOver(facts) && row.verdict === '',
      },
    ];
  });
  return {
    head: pageHead(context),
    advisory: advisory.id,
    title: advisory.title,
    mentor: told.mentor,
    area: told.area,
    items,
    closed: isOver(facts),
  };
}
