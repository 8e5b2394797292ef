// @vitest-environment happy-dom
// The page's side of a sandboxed frame is there before the frame's document can ask for anything.
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../../workspace/page/frame/messages.ts';
import { ScriptFrame } from '../../../workspace/page/frame/script-frame.tsx';

describe('a script’s frame', () => {
  it('is answered from the moment it stands on the page', () => {
    const place = document.body.appendChild(document.createElement('div'));
    let closed = 0;
    const owner = { close: () => closed++, resize: () => undefined, focusEditor: () => undefined };
    render(<ScriptFrame src="" title="Panel" owner={owner} />, place);
    // The frame has no window here: no source on both sides.
    const source = place.querySelector('iframe')?.contentWindow ?? null;
    const data = { channel: CHANNEL, type: 'close' };
    window.dispatchEvent(new MessageEvent('message', { data, source }));
    expect(closed).toBe(1);
    render(null, place);
    window.dispatchEvent(new MessageEvent('message', { data, source }));
    expect(closed).toBe(1);
  });
});
