// The page around a web app: serves the one frame in it, and only then lets its document load. Built on its own.
import { hostFrame } from './frame-host.ts';
import { handOver } from './frame-storage.ts';

const place = document.querySelector('iframe');
if (place) {
  // A frame takes a name only as it comes into the page.
  const frame = place.cloneNode() as HTMLIFrameElement;
  frame.name = handOver();
  place.replaceWith(frame);
  hostFrame(frame, {
    close: () => window.close(),
    resize: () => undefined,
    focusEditor: () => undefined,
  });
  // A document that loads before somebody answers it would lose its first calls.
  frame.src = frame.dataset.src ?? '';
}
