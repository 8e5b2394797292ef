// The forms whose link serves everybody, so that the team may share them: those of the service, and those of the ways of
// working that are switched on. With each the words that go with its link.
import type { Context } from '../../define/context.ts';
import { formsBroughtBy } from '../../programmes/brought-forms.ts';
import { programmeNames } from '../../programmes/programme-names.ts';
import { formTitles } from '../../tables/form-titles.ts';
import type { Text } from '../../text/text.ts';

type AreaMail = Text['mailsForms']['areaRequest'];

export interface ShareableForm {
  readonly key: string;
  readonly title: string;
  /** Who answers it, and what comes of it. */
  readonly about: string;
  /** By whom participants know what they are asked for. */
  readonly service: string;
  whatsapp(told: { readonly contact: string; readonly service: string; readonly link: string }): string;
  /** The message to the contact of an area; absent where it is not for areas. */
  readonly mail?: AreaMail;
  /** WhatsApp is for the contact of the area as well; otherwise it asks to whom. */
  readonly isForContact: boolean;
}

export function shareableForms(context: Context): readonly ShareableForm[] {
  const { mailsForms: words } = context.text;
  const { language, settings } = context;
  const common = (key: 'areaRequest' | 'needsDiagnosis' | 'advisorProfile') => ({
    key,
    title: formTitles[key][language],
    about: words.about[key],
    service: settings.publicName,
    whatsapp: words.whatsapp[key],
    isForContact: key === 'areaRequest',
  });
  const brought = formsBroughtBy(settings.programmes).flatMap(({ key, form, programme }): ShareableForm[] => {
    if (!form.shared) return [];
    const title = form.title[language];
    return [
      {
        key,
        title,
        about: form.shared[language],
        service: programmeNames[programme.key][language],
        whatsapp: words.whatsapp.brought(title),
        mail: words.brought(title),
        isForContact: true,
      },
    ];
  });
  const ofFirst = () => [
    { ...common('areaRequest'), mail: words.areaRequest },
    { ...common('needsDiagnosis'), mail: words.needsDiagnosis },
    common('advisorProfile'),
  ];
  return [...(settings.mentoring ? ofFirst() : []), ...brought];
}
