// Whether a form takes answers now, and what its page says when it does not.

import type { World } from '../../engine/world.ts';
import { DriveFiles } from '../drive/drive-files.ts';
import type { FormRecord } from './form-record.ts';

export type FormState =
  | { readonly open: true }
  | { readonly open: false; readonly reason: 'unpublished' | 'closed' | 'deleted'; readonly message: string };

export const formState = (world: World, form: FormRecord): FormState => {
  const file = new DriveFiles(world).find(form.id);
  if (!file || file.trashed) {
    return { open: false, reason: 'deleted', message: 'El archivo que solicitaste fue eliminado.' };
  }
  if (!form.published) {
    return {
      open: false,
      reason: 'unpublished',
      message: 'Este formulario aún no se publica. Pide a quien lo creó que lo publique.',
    };
  }
  if (!form.acceptingResponses) {
    const message = form.closedMessage || `El formulario «${form.title}» ya no acepta respuestas.`;
    return { open: false, reason: 'closed', message };
  }
  return { open: true };
};
