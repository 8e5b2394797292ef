// Who the person at this browser is: one of the workspace's people, another address, or nobody.
import type { Here } from '../../server/api.ts';
import { postJson } from '../server.ts';
import { t } from '../text.ts';
import { ask, attempt } from './ask.tsx';
import { Icon } from './icon.tsx';
import { MenuButton, type MenuLine } from './menu.tsx';

export function PersonSwitch({ here }: { here: Here }) {
  const become = (email: string) =>
    attempt(async () => {
      await postJson('/api/user', { email });
      window.location.reload();
    });
  const lines = (): MenuLine[] => [
    ...here.people.map(
      (person): MenuLine => ({
        kind: 'item',
        label: person.email,
        ...(person.name === '' ? {} : { hint: person.name }),
        checked: person.email === here.user,
        act: () => void become(person.email),
      }),
    ),
    { kind: 'separator' },
    { kind: 'item', label: t.person.anonymous, checked: here.user === '', act: () => void become('') },
    {
      kind: 'item',
      label: t.person.other,
      act: () => {
        void ask({ title: t.person.otherPrompt, value: '', accept: t.person.use }).then((email) => {
          if (email?.trim()) void become(email.trim());
        });
      },
    },
  ];
  const shown = here.user === '' ? t.person.anonymous : here.user;
  return (
    <MenuButton label={`${t.person.label}: ${shown}`} class="person" lines={lines}>
      {/* The letter is drawn by the style sheet: it is no part of the button's name. */}
      <span class="avatar" aria-hidden="true" data-letter={here.user.slice(0, 1).toUpperCase()}>
        {here.user === '' && <Icon name="person" size={18} />}
      </span>
      <span class="person-name">{shown}</span>
      <Icon name="down" size={16} />
    </MenuButton>
  );
}
