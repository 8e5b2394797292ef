// The materials that the mentor receives after the link-up: those of the topic are ticked, and any can be added or left out.
import type { MaterialList } from '../../../src/views/material-view.ts';
import { Answer } from '../../components/answer.tsx';
import { matches } from '../../components/matches.ts';
import { SearchField } from '../../components/search-field.tsx';
import { useShell } from '../../shell/shell.tsx';
import type { Answered } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

const FEW = 8;

/** Those of the topic, until somebody chose. */
export function handedOver(answer: Answered<MaterialList>, chosen: readonly string[] | undefined): readonly string[] {
  return chosen ?? (answer.data?.items ?? []).filter(({ fits, url }) => fits && url !== '').map(({ id }) => id);
}

export function HandedMaterials({
  answer,
  chosen,
  onChange,
}: {
  answer: Answered<MaterialList>;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { text } = useShell();
  const words = text.handedMaterials;
  const [wanted, setWanted] = useKept('materials', '');
  return (
    <Answer answer={answer}>
      {({ items }) => {
        const offered = [...items].filter(({ url }) => url !== '').sort((one, other) => +other.fits - +one.fits);
        if (offered.length === 0) return <p class="detail">{words.nothingToHand}</p>;
        const shown = offered.filter(
          (item) =>
            (wanted !== '' && matches(wanted, item.title, ...item.topicLabels)) ||
            (wanted === '' && (item.fits || chosen.includes(item.id) || offered.length <= FEW)),
        );
        return (
          <fieldset class="field">
            <legend>{words.handed(chosen.length)}</legend>
            {offered.length > FEW ? <SearchField label={words.searchHint} value={wanted} onChange={setWanted} /> : null}
            <div class="options">
              {shown.map(({ id, title }) => (
                <label key={id} class="option">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={(event) =>
                      onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                    }
                  />
                  <span>{title}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      }}
    </Answer>
  );
}
