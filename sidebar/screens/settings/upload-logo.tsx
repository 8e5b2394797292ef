// The institution's logo from the coordinator's computer: stored in the programme's folder and set at once.
import { useId } from 'preact/hooks';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function UploadLogo({ before }: { before: string }) {
  const { text } = useShell();
  const id = useId();
  const action = useAction();
  const store = async (file: File) => {
    const { id: logo } = await call('uploadLogo', { mimeType: file.type, base64: await base64Of(file) });
    return call('saveSettings', { values: { logo } });
  };
  return (
    <div class="field">
      <label for={id}>{text.settings.logo}</label>
      <input
        id={id}
        class="input"
        type="file"
        accept="image/png,image/jpeg"
        aria-busy={action.busy}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (!file) return;
          void action.run(() => store(file), {
            done: text.settings.logoStored,
            undo: () => call('saveSettings', { values: { logo: before } }),
          });
        }}
      />
      <span class="help" id={`${id}-help`} role="status">
        {action.busy ? text.working : before ? text.settings.hasLogo : text.settings.noLogo}
      </span>
    </div>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
