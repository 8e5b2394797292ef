// The directory: who can be invited, who is on the way there, who rests, who left; searched in place.
import type { AdvisorCard, AdvisorList, AdvisorStatus } from '../../../src/views/advisor-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Filters } from '../../components/filters.tsx';
import { matches } from '../../components/matches.ts';
import { MoreMenu } from '../../components/more-menu.tsx';
import { Screen } from '../../components/screen.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { PersonCard } from './person-card.tsx';

const statuses = ['active', 'candidate', 'paused', 'retired'] as const;
const SHOWN_AT_ONCE = 40;

export function PeopleScreen() {
  const { text, go } = useShell();
  const answer = useAnswer('listAdvisors', { show: 'all' });
  return (
    <Screen
      title={text.nav.people}
      root
      busy={answer.loading}
      tools={
        <>
          <IconButton icon="plus" label={text.people.add} onClick={() => go({ screen: 'editAdvisor' })} />
          <MoreMenu />
        </>
      }
    >
      <Answer answer={answer}>{(list) => (list.counts.all === 0 ? <Nobody /> : <Directory list={list} />)}</Answer>
    </Screen>
  );
}

function Nobody() {
  const { text, go } = useShell();
  const words = text.people;
  return (
    <Empty icon="people" title={words.none} detail={words.noneDetail}>
      <Button kind="primary" onClick={() => go({ screen: 'importAdvisors' })}>
        {words.importList}
      </Button>
      <Button onClick={() => go({ screen: 'editAdvisor' })}>{words.addOne}</Button>
      <Button onClick={() => go({ screen: 'callForMentors' })}>{words.call}</Button>
    </Empty>
  );
}

function Directory({ list }: { list: AdvisorList }) {
  const { text, go } = useShell();
  const words = text.people;
  const [filter, setFilter] = useKept<AdvisorStatus>('filter', list.counts.active > 0 ? 'active' : 'candidate');
  const [wanted, setWanted] = useKept('wanted', '');
  const [shown, setShown] = useKept('shown', SHOWN_AT_ONCE);
  const found = list.items.filter((person) => person.status === filter && isWanted(person, wanted));
  return (
    <>
      <SearchField label={words.searchHint} value={wanted} onChange={setWanted} />
      <Filters
        label={words.filterLabel}
        filters={statuses.map((key) => ({ key, label: `${words.filters[key]} ${list.counts[key]}` }))}
        value={filter}
        onChange={setFilter}
      />
      <div class="quick-links">
        <button type="button" class="link-button" onClick={() => go({ screen: 'importAdvisors' })}>
          {words.importList}
        </button>
        <button type="button" class="link-button" onClick={() => go({ screen: 'callForMentors' })}>
          {words.call}
        </button>
        <button type="button" class="link-button" onClick={() => go({ screen: 'trainings' })}>
          {text.menu.trainings}
        </button>
      </div>
      {found.length > 0 ? null : wanted.trim() === '' ? (
        <Empty icon="people" title={words.noneHere[filter]} detail={words.noneHereDetail[filter]} />
      ) : (
        <Empty icon="search" title={words.noHits(wanted.trim())} detail={words.noHitsDetail} />
      )}
      {found.slice(0, shown).map((person) => (
        <PersonCard key={person.id} person={person} onOpen={() => go({ screen: 'advisor', id: person.id })} />
      ))}
      {found.length > shown ? (
        <Button wide onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {text.seeMore(found.length - shown)}
        </Button>
      ) : null}
    </>
  );
}

function isWanted(person: AdvisorCard, wanted: string): boolean {
  return matches(wanted, person.id, person.name, person.email, person.line, ...person.topics.map(({ name }) => name));
}
