// What a due step of an advisory is on Hoy: its group, its two lines and the one thing to do about it.
// A step that only follows from another one, or that has been overtaken, has no line of its own.
import { addDays, dayOf } from '../calendar/local-date.ts';
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import type { Session } from '../tables/sessions.ts';
import type { ActGroup, AttentionAction, AttentionActionKind, AttentionLine, DueKind } from '../views/attention.ts';
import type { MilestoneView, StepView } from '../views/progress-view.ts';
import type { AdvisoryFacts } from './advisory-facts.ts';
import type { NameTable } from './advisory-progress.ts';
import { type DeliverableKind, hasEnded, hasStarted, latestRound } from './advisory-state.ts';
import { attentionLine } from './attention-line.ts';
import { contactOf } from './case-contact.ts';

export interface StepLine {
  readonly group: ActGroup;
  readonly line: AttentionLine;
  readonly remindedOn: string;
}

/** People are reminded of these only when they are near: earlier it would be nagging. */
const NEAR_DAYS = 2;

export function stepLine(
  milestone: MilestoneView,
  step: StepView,
  facts: AdvisoryFacts,
  records: Records<NameTable>,
  context: Context,
): StepLine | undefined {
  const { advisory } = facts;
  const { actions, done } = context.text.today;
  const session = facts.sessions.find((row) => row.id === milestone.key);
  const begun = facts.sessions.some((row) => hasStarted(row, facts.now));
  const isNear = step.dueOn <= addDays(facts.today, NEAR_DAYS);
  const area = records.areas.find(advisory.area);
  const mentor = records.advisors.find(advisory.advisor);
  const toArea = { title: area?.name ?? '', person: contactOf(facts.request, area, context).email || advisory.area };
  const toMentor = { title: mentor?.name ?? '', person: advisory.advisor };

  const goes = (kind: AttentionActionKind, label: string, target: string = advisory.id): AttentionAction => ({
    kind,
    label,
    target,
  });
  const acts = (kind: AttentionActionKind, word: keyof typeof done, target: string): AttentionAction => ({
    kind,
    label: actions[word],
    done: done[word],
    target,
  });
  const sends = (due: DueKind, word: 'send' | 'remind', target: string): AttentionAction => ({
    ...acts('send', word, target),
    due,
  });
  const inGroup = (
    group: ActGroup,
    action: AttentionAction,
    opens: AttentionAction,
    more: Partial<Pick<AttentionLine, 'title' | 'detail' | 'url' | 'person'>> & { readonly remindedOn?: string } = {},
  ): StepLine => {
    const { remindedOn = '', ...told } = more;
    const line = { title: advisory.title, detail: area?.name ?? '', dueOn: step.dueOn, action, opens, ...told };
    return { group, line: attentionLine(line, context), remindedOn };
  };
  const whole = goes('openAdvisory', actions.see);
  const work = (kind: DeliverableKind) => latestRound(facts.deliverables, kind);

  if (session) return sessionLine(session);
  switch (step.key) {
    case 'link-up':
      return step.action?.name === 'recordLinkUp'
        ? inGroup('dates', acts('held', 'held', advisory.id), goes('openLinkUp', actions.see), {
            detail: milestone.label,
          })
        : inGroup('dates', goes('openLinkUp', actions.setDay), whole, { detail: milestone.label });
    case 'sessions-planned':
      return inGroup('dates', goes('openPlan', actions.setDay), whole, { detail: milestone.label });
    case 'logistics':
    case 'visit':
    case 'briefing':
      if (begun || !isNear || advisory.linkUpDoneOn === '') return undefined;
      return inGroup('logistics', sends('logistics', 'remind', advisory.id), goes('openLinkUp', actions.see), {
        ...toArea,
        detail: advisory.title,
        remindedOn: advisory.logisticsRemindedOn,
      });
    case 'design-delivered':
    case 'presentation-delivered': {
      const row = work(step.key === 'design-delivered' ? 'design' : 'presentation');
      if (begun || !isNear || !row) return undefined;
      return inGroup('awaited', sends('delivery', 'remind', advisory.id), whole, {
        ...toMentor,
        detail: advisory.title,
        remindedOn: row.remindedOn,
      });
    }
    case 'design-approved':
    case 'presentation-approved': {
      const row = work(step.key === 'design-approved' ? 'design' : 'presentation');
      if (!row) return undefined;
      const more = { detail: milestone.label, url: row.url };
      return inGroup('deliveries', acts('approve', 'approve', [advisory.id, row.kind, row.id].join('/')), whole, more);
    }
    case 'advisor-survey-sent':
      return inGroup('surveys', sends('advisorSurvey', 'send', advisory.id), whole, {
        ...toMentor,
        detail: advisory.title,
      });
    case 'advisor-survey-answered':
      return inGroup('surveys', sends('advisorSurvey', 'remind', advisory.id), whole, {
        ...toMentor,
        detail: advisory.title,
        remindedOn: advisory.surveyRemindedOn || advisory.advisorSurveySentOn,
      });
    case 'report':
      return inGroup('reports', acts('makeReport', 'make', advisory.id), goes('openReport', actions.see), {
        detail: milestone.label,
      });
    case 'follow-up':
      return inGroup(
        'reports',
        goes('openFollowUp', facts.commitments.length === 0 ? actions.write : actions.make),
        whole,
        { detail: milestone.label },
      );
    case 'incentive':
    case 'certificate':
    case 'closed':
      return inGroup('closing', goes('openClosing', actions.close), whole);
    default:
      return undefined;
  }

  function sessionLine(row: Session): StepLine | undefined {
    const title = row.title || advisory.title;
    const day = showShortDate(row.startsAt, context.language, context.today.slice(0, 4));
    const opens = goes('openSession', actions.see, row.id);
    switch (step.key) {
      case `${row.id}-tools`:
        if (!isNear || hasEnded(row, facts.now)) return undefined;
        return inGroup('tools', sends('tools', 'send', row.id), opens, { title, detail: day, person: toArea.person });
      case `${row.id}-attendance`: {
        const enrolled = row.enrolled ?? 0;
        const detail = [day, enrolled > 0 ? context.text.today.about.enrolled({ enrolled }) : '']
          .filter((part) => part !== '')
          .join(' · ');
        const list = goes('recordAttendance', actions.see, row.id);
        return inGroup('lists', acts('count', 'count', row.id), list, { title, detail });
      }
      case `${row.id}-surveys`:
        return inGroup('surveys', sends('surveys', 'remind', row.id), opens, {
          ...toArea,
          detail: `${title}, ${day}`,
          remindedOn: row.remindedOn > dayOf(row.startsAt) ? row.remindedOn : '',
        });
      default:
        return undefined;
    }
  }
}
