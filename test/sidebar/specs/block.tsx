// A block drawn as panel and page draw it, on a server that the test plays.
import { useState } from 'preact/hooks';
import { BlockScreen } from '../../../sidebar/specs/block-screen.tsx';
import type { Saved } from '../../../src/blocks/block.ts';
import type { BlockInput } from '../../../src/blocks/input.ts';
import type { FieldSpec, RowSpec, RowsSpec, ScreenSpec, SectionsSpec } from '../../../src/blocks/screen.ts';
import { type OnScreen, onScreen } from '../on-screen.tsx';

/** What the server makes of a call: the block as it stands then, and what it answers; null refuses. */
type Answer = { readonly screen?: ScreenSpec; readonly saved?: Saved } | null;

export interface Drawn extends OnScreen {
  readonly asked: BlockInput[];
  answer(next: (input: BlockInput) => Answer | Promise<Answer>): void;
  /** The block as somebody else's change leaves it. */
  standing(screen: ScreenSpec): void;
}

export async function drawn(first: ScreenSpec, place = 'A-2026-001', wide = false): Promise<Drawn> {
  const asked: BlockInput[] = [];
  let answer: (input: BlockInput) => Answer | Promise<Answer> = () => ({});
  let standing: (screen: ScreenSpec) => void = () => undefined;
  function Host() {
    const [screen, setScreen] = useState(first);
    standing = setScreen;
    const act = async (input: BlockInput) => {
      asked.push(input);
      const answered = await answer(input);
      if (answered?.screen) setScreen(answered.screen);
      return answered ? (answered.saved ?? {}) : null;
    };
    const block = { key: 'theme', label: 'Tema', screen };
    return <BlockScreen block={block} act={act} language="es" place={place} wide={wide} />;
  }
  const screen = await onScreen(<Host />);
  return {
    ...screen,
    asked,
    answer: (next) => {
      answer = next;
    },
    standing: (next) => standing(next),
  };
}

export function sectionsOf(text: string, by = ''): SectionsSpec {
  const side = (role: string, roleName: string, written: string, isOpen: boolean) => ({
    role,
    roleName,
    text: written,
    by,
    isOpen,
  });
  return {
    type: 'sections',
    most: 4_000,
    mayAdd: true,
    sections: [
      {
        key: 'strengthen',
        title: '¿Qué se quiere fortalecer?',
        help: '',
        isOwn: false,
        texts: [
          side('advising', 'Proyecto asesor', 'Lo de Raíz', false),
          side('receiving', 'Proyecto receptor', text, true),
        ],
      },
    ],
  };
}

export const field = (key: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  key,
  label,
  help: '',
  type: 'paragraph',
  options: [],
  required: false,
  most: 4_000,
  readOnly: false,
  isTick: false,
  isLater: false,
  ...more,
});

export const planFields = [
  field('activity', 'Actividades', { required: true }),
  field('schedule', 'Cronograma', { type: 'date', most: null }),
  field('cost', 'Costos', { type: 'number', most: 1e12 }),
];

export const planRow = (id: string, activity: string, cost: number | null = null): RowSpec => ({
  id,
  values: { activity, schedule: '', cost },
  shown: { activity, schedule: '', cost: cost === null ? '' : String(cost) },
  url: '',
  by: 'Ana Mora · 3 de diciembre de 2026',
  isOpen: true,
});

export const plan = (rows: readonly RowSpec[], more: Partial<RowsSpec> = {}): RowsSpec => ({
  type: 'rows',
  fields: planFields,
  rows,
  least: 1,
  most: 40,
  may: ['add', 'edit', 'remove', 'move', 'paste'],
  rowName: 'actividad',
  sharing: '',
  ...more,
});
