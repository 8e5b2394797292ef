// One block as its reader may see and fill it, drawn from its description: the same in the panel and on a page.
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../src/text/language.ts';
import { specsTexts } from '../../src/text/specs-text.ts';
import type { BlockView } from '../../src/views/case-view.ts';
import { hasDrafts } from '../components/drafts.ts';
import { Agenda } from './agenda.tsx';
import { Checklist } from './checklist.tsx';
import { Choice } from './choice.tsx';
import { Delivery } from './delivery.tsx';
import { Documents } from './documents.tsx';
import { Figures } from './figures.tsx';
import { Rows } from './rows.tsx';
import { Sections } from './sections.tsx';
import { Series } from './series.tsx';
import { type ActOnBlock, type Specs, SpecsContext } from './specs-context.ts';
import { Vote } from './vote.tsx';
import './specs.css';

type Drawn = Pick<BlockView, 'key' | 'label' | 'screen'>;

interface BlockScreenProps {
  readonly block: Drawn;
  /** Answers once the block has been handed over again as it stands then. */
  readonly act: ActOnBlock;
  readonly language: Language;
  /** The case: what is typed and not yet saved is kept in the browser under its name. */
  readonly place: string;
  /** Rows as a table; unless told, where there is room for one. */
  readonly wide?: boolean;
  /** A row to be opened for changing it. */
  readonly opens?: string;
}

const draftsOf = (place: string, block: string) => `block/${place}/${block}/`;

/** Whether something was typed in a block and not saved. */
export const isHalfTyped = (place: string, block: string): boolean => hasDrafts(draftsOf(place, block));

interface ScreenProps {
  readonly block: Drawn;
  readonly wide: boolean | undefined;
  readonly opens: string | undefined;
}

export function BlockScreen({ block, act, language, place, wide, opens }: BlockScreenProps) {
  const text = specsTexts[language];
  const [told, setTold] = useState('');
  const lastCall = useRef<Promise<unknown>>(Promise.resolve());
  const running = useRef(new Map<string, ReturnType<ActOnBlock>>());
  const specs: Specs = {
    text,
    language,
    // One after the other, so that what is saved second knows of the first; what is asked twice is done once.
    act(input) {
      const asked = JSON.stringify(input);
      const same = running.current.get(asked);
      if (same) return same;
      const answer = lastCall.current.then(() => act(input)).finally(() => running.current.delete(asked));
      running.current.set(asked, answer);
      lastCall.current = answer.catch(() => null);
      return answer;
    },
    draftKey: (part) => draftsOf(place, block.key) + part,
    tell: setTold,
  };
  return (
    <SpecsContext.Provider value={specs}>
      <div class="specs">
        <Screen block={block} wide={wide} opens={opens} />
        <p class="visually-hidden" role="status">
          {told}
        </p>
      </div>
    </SpecsContext.Provider>
  );
}

function Screen({ block: { screen, label }, wide, opens }: ScreenProps) {
  switch (screen.type) {
    case 'agenda':
      return <Agenda spec={screen} label={label} wide={wide} />;
    case 'rows':
      return <Rows spec={screen} label={label} wide={wide} opens={opens} />;
    case 'sections':
      return <Sections spec={screen} />;
    case 'choice':
      return <Choice spec={screen} label={label} />;
    case 'document':
      return <Documents spec={screen} />;
    case 'figures':
      return <Figures spec={screen} />;
    case 'checklist':
      return <Checklist spec={screen} label={label} />;
    case 'series':
      return <Series spec={screen} label={label} wide={wide} />;
    case 'delivery':
      return <Delivery spec={screen} label={label} />;
    case 'vote':
      return <Vote spec={screen} label={label} />;
  }
}
