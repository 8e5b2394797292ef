// What was answered to a survey, and its link for whoever passes it on. A bar only repeats what its number says.
import { useState } from 'preact/hooks';
import type { BarSpec, CommentsSpec, FigureSpec, FiguresSpec } from '../../src/blocks/counted-screen.ts';
import { Button } from '../components/button.tsx';
import { Share } from './share.tsx';
import { useSpecs } from './specs-context.ts';
import { SurveyLink } from './survey-link.tsx';

export function Figures({ spec }: { spec: FiguresSpec }) {
  const { figures, comments, hidden, count, said, sharing, url, recount } = spec;
  return (
    <div class="stack">
      {said ? <p class="help">{said}</p> : null}
      {url ? <SurveyLink url={url} /> : null}
      {sharing ? (
        <div class="actions">
          <Share label={sharing} />
        </div>
      ) : null}
      {count ? <p class="title">{count}</p> : null}
      {hidden ? <p class="help">{hidden}</p> : null}
      {figures.map((figure) => (
        <Figure key={figure.label} figure={figure} />
      ))}
      {comments.map((each) => (
        <Comments key={each.label} comments={each} />
      ))}
      {recount ? <Recount why={recount} /> : null}
    </div>
  );
}

function Figure({ figure: { label, answers, bars } }: { figure: FigureSpec }) {
  const { text } = useSpecs();
  const [first] = bars;
  const isAverage = bars.length === 1 && first?.label === '';
  return (
    <section class="figure">
      <p class="figure-head">
        <b>{label}</b>
        {isAverage ? <span class="figure-value">{first.value}</span> : null}
      </p>
      {isAverage ? (
        <Bar share={first.share} />
      ) : (
        <ul>
          {bars.map((bar) => (
            <Option key={bar.label} bar={bar} />
          ))}
        </ul>
      )}
      <p class="help">{text.answered(answers)}</p>
    </section>
  );
}

function Option({ bar: { label, value, share } }: { bar: BarSpec }) {
  return (
    <li class="figure-head">
      <span>{label}</span>
      <span class="figure-value">{value}</span>
      <Bar share={share} />
    </li>
  );
}

function Bar({ share }: { share: number | null }) {
  return share === null ? null : (
    <i class="figure-bar" aria-hidden="true" style={`--share:${Math.round(share * 100)}%`} />
  );
}

function Comments({ comments: { label, texts, answers } }: { comments: CommentsSpec }) {
  const { text } = useSpecs();
  return (
    <section class="figure">
      <p class="figure-head">
        <b>{label}</b>
      </p>
      <ul class="comments">
        {texts.map((comment) => (
          <li key={comment}>{comment}</li>
        ))}
      </ul>
      {answers > texts.length ? <p class="help">{text.someOf(texts.length, answers)}</p> : null}
    </section>
  );
}

function Recount({ why }: { why: string }) {
  const { text, act, tell } = useSpecs();
  const [busy, setBusy] = useState(false);
  const count = async () => {
    setBusy(true);
    const counted = await act({ act: 'recount' });
    setBusy(false);
    if (counted !== null) tell(text.counted);
  };
  return (
    <div>
      <p class="help">{why}</p>
      <div class="actions">
        <Button busy={busy} onClick={() => void count()}>
          {text.recount}
        </Button>
      </div>
    </div>
  );
}
