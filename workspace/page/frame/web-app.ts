// The page around a web app: serves the one frame in it, and only then lets its document load. Built on its own.
import { hostFrame } from './frame-host.ts';
import { handOver } from './frame-storage.ts';

const frame = document.querySelector('iframe');
if (frame) {
  hostFrame(frame, {
    close: () => window.close(),
    resize: () => undefined,
    focusEditor: () => undefined,
  });
  // A document that loads before somebody answers it would lose its first calls.
  frame.name = handOver();
  frame.src = frame.dataset.src ?? '';
}
