// Fills a new workspace with an invented network of projects that advise one another, in the middle of its work.
import { fromSerial } from '../../src/calendar/local-date.ts';
import { utcOf } from '../../src/calendar/zoned-time.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { serialOfInstant } from '../../workspace/grid/date-serial.ts';
import { nameWorkbook, playSince } from '../play-since.ts';
import { daysFrom } from '../sample/days.ts';
import type { SampleEvent } from '../sample/event.ts';
import { officeEvents } from './office-events.ts';

const BEGAN_DAYS_AGO = 42;

export default function fillOffice(site: Workspace): void {
  const { clock, timeZone } = site.world;
  const days = daysFrom(fromSerial(Math.floor(serialOfInstant(clock.now(), timeZone))));
  const when = ({ on, time }: SampleEvent) => Date.parse(`${utcOf(days.at(on, time), timeZone)}Z`);
  const events = [...officeEvents(days)].sort((one, other) => when(one) - when(other));
  playSince(site, BEGAN_DAYS_AGO, () => {
    for (const event of events) {
      clock.advance(when(event) - clock.now());
      event.play(site);
    }
  });
  nameWorkbook(site, 'Asesoría entre pares · Red del Altiplano');
}
