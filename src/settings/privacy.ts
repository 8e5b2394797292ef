// The privacy notice that goes with every form.
import { link, longText, text } from '../define/columns/text.ts';
import { label } from '../text/language.ts';
import { setting, worded } from './setting.ts';

export const privacySettings = {
  privacyNotice: worded(
    'privacy',
    longText(label('Aviso de privacidad', 'Privacy notice', 'Aviso de privacidade')),
    label(
      'Usamos estos datos sólo para organizar las sesiones y mejorar el servicio. Puede pedir que los corrijamos o borremos.',
      'We use these data only to organise the sessions and to improve the service. You can ask us to correct or delete them.',
      'Usamos estes dados só para organizar as sessões e melhorar o serviço. Pode pedir que os corrijamos ou apaguemos.',
    ),
  ),
  privacyUrl: setting(
    'privacy',
    link(label('Enlace al aviso completo', 'Link to the full notice', 'Link do aviso completo')),
    '',
  ),
  privacyVersion: setting('privacy', text(label('Versión del aviso', 'Version of the notice', 'Versão do aviso')), '1'),
} as const;
