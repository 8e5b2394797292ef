// Where the panel's page stands in a dialog, the block that it was opened on: there it is drawn alone, with room.
import type { OpenedBlock } from '../../src/views/tasks.ts';

export function openedBlock(): OpenedBlock | null {
  const told = document.getElementById('opens')?.textContent;
  return told ? (JSON.parse(told) as OpenedBlock) : null;
}
