// Whom one may write to: the people of the other parties. The coordination stands at the foot of every page.
import type { PartyPage } from '../../../src/views/case-view.ts';
import { useOpened } from '../opened.ts';

export function Contacts({ page: { contacts, head } }: { page: PartyPage }) {
  const { text } = useOpened();
  const people = contacts.filter(({ email }) => email !== '' && email !== head.contactEmail);
  if (people.length === 0) return null;
  return (
    <section class="page-card">
      <h2>{text.party.contacts}</h2>
      <ul class="party-contacts">
        {people.map(({ name, role, email }) => (
          <li key={`${email} ${role}`}>
            <b>{name}</b>
            <span class="soft">{role}</span>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
