// The areas that ask for support, with what each has open.
import type { AreaList, AreaView } from '../../../src/views/advisor-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { CardButton } from '../../components/card.tsx';
import { matches } from '../../components/matches.ts';
import { Screen } from '../../components/screen.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

const FEW = 6;

export function AreasScreen() {
  const { text, go } = useShell();
  const answer = useAnswer('listAreas', { all: true });
  return (
    <Screen
      title={text.areas.title}
      busy={answer.loading}
      tools={<IconButton icon="plus" label={text.areas.add} onClick={() => go({ screen: 'editArea' })} />}
    >
      <Answer answer={answer}>{(list) => <Areas list={list} />}</Answer>
    </Screen>
  );
}

function Areas({ list: { items } }: { list: AreaList }) {
  const { text, go } = useShell();
  const words = text.areas;
  const [wanted, setWanted] = useKept('wanted', '');
  if (items.length === 0) {
    return (
      <Empty icon="people" title={words.none} detail={words.noneDetail}>
        <Button kind="primary" onClick={() => go({ screen: 'editArea' })}>
          {words.add}
        </Button>
      </Empty>
    );
  }
  const found = items.filter((area) => matches(wanted, area.id, area.name, area.contactName, area.place));
  return (
    <>
      {items.length > FEW ? <SearchField label={words.searchHint} value={wanted} onChange={setWanted} /> : null}
      {found.length === 0 ? <Empty icon="search" title={words.noHits(wanted.trim())} /> : null}
      {found.map((area) => (
        <AreaCard key={area.id} area={area} onOpen={() => go({ screen: 'area', id: area.id })} />
      ))}
    </>
  );
}

function AreaCard({ area, onOpen }: { area: AreaView; onOpen: () => void }) {
  const { text } = useShell();
  const words = text.areas;
  const open = [
    area.openRequests > 0 ? words.requests(area.openRequests) : '',
    area.openAdvisories > 0 ? words.advisories(area.openAdvisories) : '',
  ].filter(Boolean);
  return (
    <CardButton
      title={area.name}
      chip={area.active ? null : { label: words.inactive, tone: 'warn' }}
      detail={area.contactName || words.noContact}
      onClick={onOpen}
    >
      <p class="detail">{open.length > 0 ? open.join(' · ') : words.quiet}</p>
    </CardButton>
  );
}
