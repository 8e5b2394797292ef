// Something of an advisory that is a block, drawn within a screen of the advisory: what is asked of it runs one after the
// other, and whatever builds on it waits until all of it is saved.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { specsTexts } from '../../../src/text/specs-text.ts';
import { hasDrafts } from '../../components/drafts.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { perform } from '../../shell/use-action.ts';
import { type ActOnBlock, SpecsContext } from '../../specs/specs-context.ts';
import '../../specs/specs.css';

const draftsOf = (place: string) => `block/${place}/`;

export function useOwnBlock(advisory: string, block: string) {
  const shell = useShell();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const act: ActOnBlock = (input) => {
    const asked = { programme: 'mentoring', case: advisory, block, input };
    const answer = last.current.then(() => perform(shell, () => call('changeBlock', asked), {}));
    last.current = answer;
    return answer;
  };
  const place = `mentoring ${advisory}/${block}`;
  /** Once all that was asked has been answered: whether something typed stands unsaved all the same. */
  const hasUnsaved = async () => {
    await last.current;
    return hasDrafts(draftsOf(place));
  };
  return { act, place, hasUnsaved };
}

export function OwnBlock({
  own: { act, place },
  children,
}: {
  own: ReturnType<typeof useOwnBlock>;
  children: ComponentChildren;
}) {
  const { language } = useShell();
  const [told, tell] = useState('');
  const draftKey = (part: string) => draftsOf(place) + part;
  return (
    <SpecsContext.Provider value={{ text: specsTexts[language], language, act, draftKey, tell }}>
      <div class="specs">
        {children}
        <p class="visually-hidden" role="status">
          {told}
        </p>
      </div>
    </SpecsContext.Provider>
  );
}
