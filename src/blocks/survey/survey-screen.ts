// A survey for one reader: its link, for whoever passes it on, and what was answered. Those who take part see the link
// once it is out.
import { showDate } from '../../calendar/show-date.ts';
import { isOpenTo } from '../aspects.ts';
import type { FiguresSpec } from '../counted-screen.ts';
import type { Author, Dossier } from '../dossier.ts';
import { namedOrCounted, readersOf } from '../readers.ts';
import type { Asked } from './asked.ts';
import { commentsIn, figuresIn, hiddenWhy } from './figures.ts';
import { answered, standingOf } from './kept-sums.ts';

interface Link {
  readonly url: string;
  readonly isSentToday: boolean;
}

export function surveyScreen(asked: Asked, dossier: Dossier, author: Author, { url, isSentToday }: Link): FiguresSpec {
  const { aspects, columns, shownFrom } = asked;
  const { context } = dossier;
  const { language } = context;
  const words = context.text.blocks.survey;
  const { answers, sums } = answered(asked, dossier);
  const hidden = hiddenWhy(answers, shownFrom, context);
  const sharedOn = standingOf(asked, dossier)?.sharedOn ?? '';
  const mayShare = isOpenTo(aspects, dossier, author);
  const readers = readersOf(aspects, dossier).map(({ name }) => name);
  const names = namedOrCounted(readers, dossier);
  const sharing = sharedOn === '' ? words.sendTo(names) : words.sendAgain(names);
  return {
    type: 'figures',
    count: answers === 0 ? '' : words.answers(answers),
    hidden,
    figures: hidden === '' ? figuresIn(sums, columns, shownFrom, context) : [],
    comments: hidden === '' ? commentsIn(sums, columns, context) : [],
    url: mayShare || sharedOn !== '' ? url : '',
    said: mayShare && url === '' ? words.noForm() : sharedOn === '' ? '' : words.shared(showDate(sharedOn, language)),
    sharing: mayShare && url !== '' && names !== '' && !isSentToday ? sharing : '',
    recount: author.isTeam && mayShare && answers > 0 ? words.recount(asked.table.label[language]) : '',
  };
}
