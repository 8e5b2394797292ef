// Sections as boxes that lead to one another, from the top down. Lines of text break as the screen is wide, and a box
// grows with what it says.
import type { SectionsSpec } from '../../src/blocks/screen.ts';

export function Diagram({ spec, levels }: { spec: SectionsSpec; levels: NonNullable<SectionsSpec['levels']> }) {
  return (
    // Where nothing else is to be focused, the keyboard scrolls by it.
    <figure class="diagram" {...(spec.isDrawing ? { tabIndex: 0 } : {})}>
      {levels.map((level, index) => (
        <div class="diagram-level" key={level.join()}>
          {level.map((key) => {
            const section = spec.sections.find((each) => each.key === key);
            return section ? (
              <div class="diagram-box" key={key}>
                <b>{section.title}</b>
                <span class="lines">{section.texts[0]?.text || '—'}</span>
                {index < levels.length - 1 ? <Arrow /> : null}
              </div>
            ) : null;
          })}
        </div>
      ))}
    </figure>
  );
}

function Arrow() {
  return (
    <svg class="diagram-arrow" viewBox="0 0 14 18" width="14" height="18" aria-hidden="true">
      <path d="M7 0v11M2 9l5 7 5-7z" fill="currentColor" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
