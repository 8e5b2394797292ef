// A document of HtmlService on the page: an iframe without the page's origin, served by the bridge.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FrameOwner, hostFrame, SANDBOX } from './frame-host.ts';
import { handOver } from './frame-storage.ts';

interface Props {
  /** Address of the frame's document. */
  readonly src: string;
  readonly title: string;
  readonly owner: FrameOwner;
}

export function ScriptFrame({ src, title, owner }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const current = useRef(owner);
  current.current = owner;
  // Before the browser goes on: a document that loads fast must find somebody who answers its first call.
  useLayoutEffect(() => {
    if (!frame.current) return;
    return hostFrame(frame.current, {
      close: () => current.current.close(),
      resize: (size) => current.current.resize(size),
      focusEditor: () => current.current.focusEditor(),
    });
  }, []);
  const [stored] = useState(handOver);
  return <iframe ref={frame} class="script-frame" name={stored} src={src} title={title} sandbox={SANDBOX} />;
}
