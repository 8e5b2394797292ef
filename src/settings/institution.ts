// Who the institution is, who signs, and how it is reached.
import { choice, yesNo } from '../define/columns/choice.ts';
import { email, phone, text } from '../define/columns/text.ts';
import { label } from '../text/language.ts';
import { personsName } from './persons-name.ts';
import { setting } from './setting.ts';

export const institutionSettings = {
  language: setting(
    'institution',
    choice(label('Idioma', 'Language', 'Idioma'), {
      es: label('Español', 'Spanish', 'Espanhol'),
      en: label('Inglés', 'English', 'Inglês'),
      pt: label('Portugués', 'Portuguese', 'Português'),
    }),
    'es',
  ),
  institution: setting(
    'institution',
    text(label('Nombre de la institución', 'Name of the institution', 'Nome da instituição')),
    '',
  ),
  unit: setting(
    'institution',
    text(label('Unidad o coordinación', 'Unit or coordination', 'Unidade ou coordenação')),
    '',
  ),
  logo: setting(
    'institution',
    text(label('Logotipo (archivo de Drive)', 'Logo (Drive file)', 'Logotipo (arquivo do Drive)'), {
      note: label(
        'Se llena al subir la imagen en el panel, en Ajustes › Institución.',
        'Filled in when the picture is uploaded in the panel, under Settings › Institution.',
        'Preenchido ao enviar a imagem no painel, em Configurações › Instituição.',
      ),
    }),
    '',
  ),
  city: setting(
    'institution',
    text(label('Ciudad de los documentos', 'City of the documents', 'Cidade dos documentos')),
    '',
  ),
  signerName: setting(
    'institution',
    text(label('Quien firma las constancias', 'Who signs certificates', 'Quem assina os certificados')),
    '',
  ),
  signerRole: setting(
    'institution',
    text(label('Cargo de quien firma', 'Position of who signs', 'Cargo de quem assina')),
    '',
  ),
  coordinationName: setting(
    'institution',
    text(
      label(
        'Quien coordina: nombre y apellidos',
        'Who coordinates: first and last name',
        'Quem coordena: nome e sobrenome',
      ),
      {
        plausible: { inRow: personsName },
        note: label(
          'Firma correos, informes y constancias. El cargo va aparte.',
          'Signs mails, reports and certificates. The position goes apart.',
          'Assina e-mails, relatórios e certificados. O cargo vai à parte.',
        ),
      },
    ),
    '',
  ),
  coordinationRole: setting(
    'institution',
    text(label('Quien coordina: cargo', 'Who coordinates: position', 'Quem coordena: cargo'), {
      note: label(
        'Se imprime debajo del nombre; si queda vacío, va la unidad.',
        'Printed below the name; the unit when empty.',
        'Impresso abaixo do nome; a unidade, se ficar vazio.',
      ),
    }),
    '',
  ),
  coordinationEmail: setting(
    'institution',
    email(
      label('Coordinación: correo para respuestas', 'Coordination: reply e-mail', 'Coordenação: e-mail para respostas'),
    ),
    '',
  ),
  coordinationPhone: setting(
    'institution',
    phone(label('Coordinación: teléfono', 'Coordination: telephone', 'Coordenação: telefone')),
    '',
  ),
  verificationPage: setting(
    'institution',
    text(
      label(
        'Página para verificar constancias (dirección corta)',
        'Page for verifying certificates (short address)',
        'Página para verificar certificados (endereço curto)',
      ),
      {
        note: label(
          'Una dirección suya que lleve a la página de verificación, fácil de teclear: servicio.gob.mx/constancias. Vacía, se imprime la de Google; el QR lleva siempre a ella.',
          'An address of yours that leads to the verification page and is easy to type. Empty, Google’s is printed; the QR code always leads there.',
          'Um endereço seu que leve à página de verificação, fácil de digitar. Vazio, imprime-se o do Google; o QR sempre leva a ele.',
        ),
      },
    ),
    '',
  ),
  phoneCountryCode: setting(
    'institution',
    text(
      label(
        'Clave telefónica del país, para WhatsApp',
        'Telephone code of the country, for WhatsApp',
        'Código telefônico do país, para WhatsApp',
      ),
      {
        max: 5,
        note: label(
          'México 52, Bolivia 591, Perú 51, Brasil 55.',
          'Mexico 52, Bolivia 591, Peru 51, Brazil 55.',
          'México 52, Bolívia 591, Peru 51, Brasil 55.',
        ),
      },
    ),
    '52',
  ),
  morningSummary: setting(
    'institution',
    yesNo(
      label(
        'Coordinación: resumen de pendientes por correo cada mañana',
        'Coordination: summary of what is due, by mail each morning',
        'Coordenação: resumo de pendências por e-mail toda manhã',
      ),
      {
        note: label(
          'Llega sólo los días en que hay algo atrasado o que vence.',
          'It comes only on days with something overdue or due.',
          'Chega só nos dias em que há algo atrasado ou que vence.',
        ),
      },
    ),
    true,
  ),
} as const;
