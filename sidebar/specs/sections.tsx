// Guided sections: a question, the reader's own answer, and beside it what the others wrote.
import { useRef, useState } from 'preact/hooks';
import type { SectionSpec, SectionsSpec } from '../../src/blocks/screen.ts';
import { Button } from '../components/button.tsx';
import { AddSection } from './add-section.tsx';
import { Diagram } from './diagram.tsx';
import { SectionEditor } from './section-editor.tsx';
import { useSpecs } from './specs-context.ts';
import { UndoLine } from './undo-line.tsx';

export function Sections({ spec }: { spec: SectionsSpec }) {
  const { text, act, tell } = useSpecs();
  const [removed, setRemoved] = useState<{ readonly title: string; readonly text: string } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const remove = async (section: SectionSpec) => {
    const last = { title: section.title, text: section.texts[0]?.text ?? '' };
    if ((await act({ act: 'removeRow', row: section.key })) === null) return;
    setRemoved(last);
    tell(text.removed(section.title));
  };
  return (
    <div class="stack" ref={list}>
      {spec.levels ? <Diagram spec={spec} levels={spec.levels} /> : null}
      {(spec.isDrawing ? [] : spec.sections).map((section) => (
        <Section key={section.key} section={section} most={spec.most} onRemove={() => void remove(section)} />
      ))}
      {removed ? (
        <UndoLine
          key={removed.title}
          what={removed.title}
          onUndo={async () => {
            if ((await act({ act: 'addSection', ...removed })) === null) return;
            setRemoved(null);
            list.current?.querySelector<HTMLElement>('.spec-section:last-of-type textarea')?.focus();
          }}
        />
      ) : null}
      {spec.mayAdd ? <AddSection most={spec.most} /> : null}
    </div>
  );
}

function Section({ section, most, onRemove }: { section: SectionSpec; most: number; onRemove: () => void }) {
  const { text } = useSpecs();
  const { key, title, help, beside, texts } = section;
  // Whoever takes part sees her own side first; the team sees the sides in their order.
  const isShared = texts.some(({ isOpen }) => isOpen) && texts.some(({ isOpen }) => !isOpen);
  const inOrder = [...texts.filter(({ isOpen }) => isOpen), ...texts.filter(({ isOpen }) => !isOpen)];
  return (
    <div class="spec-section">
      <p class="title">{title}</p>
      {help ? <p class="help">{help}</p> : null}
      {beside && beside.length > 0 ? (
        <ul class="comments">
          {beside.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <div class="sides">
        {inOrder.map((each) => {
          const name = texts.length === 1 ? '' : isShared && each.isOpen ? text.yours(each.roleName) : each.roleName;
          return each.isOpen ? (
            <SectionEditor key={each.role} section={key} title={title} name={name} written={each} most={most} />
          ) : (
            <div class="side" key={each.role}>
              <p class="side-head">
                {name ? <b>{name}</b> : null}
                {each.by ? <span class="help">{each.by}</span> : null}
              </p>
              <p class={each.text ? 'lines' : 'help'}>{each.text || text.notAnswered}</p>
            </div>
          );
        })}
      </div>
      {section.isOwn && texts.some(({ isOpen }) => isOpen) ? (
        <div class="actions">
          <Button label={`${text.remove}: ${title}`} onClick={onRemove}>
            {text.remove}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
