// The sidebar as a whole: opens on the row selected in the sheet, keeps the way back, and shows one message at a time.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../src/text/language.ts';
import type { Welcome } from '../../src/views/tasks.ts';
import { openDrafts } from '../components/drafts.ts';
import { fetchParts } from '../parts/part-screen.tsx';
import { FirstInstallation } from '../screens/system/first-installation.tsx';
import { askDoubtsWith, call } from '../server.ts';
import { BottomBar } from './bottom-bar.tsx';
import { GuardedScreen } from './guarded-screen.tsx';
import { HoldBar } from './hold-bar.tsx';
import { holdMessage } from './hold-message.ts';
import { startHolding } from './holds.ts';
import { MessageBar } from './message-bar.tsx';
import { openedBlock } from './opened-block.ts';
import { type Route, routeOfRoot, routeOfSelection } from './routes.ts';
import { screenOf } from './screen-of.tsx';
import { type Message, type Shell, ShellContext, type Visit } from './shell.tsx';
import { refreshAll } from './use-answer.ts';
import { textIn } from './words.ts';

const KEPT_VISITS = 30;
/** The first screen comes first; the other parts are fetched while the coordinator reads. */
const LATER_PARTS_MS = 1_500;
const today: Route = { screen: 'today' };

const firstRoute = ({ selection, programmes }: Welcome): Route =>
  (selection && routeOfSelection(selection, programmes)) || today;

let visits = 0;
const visitOf = (route: Route): Visit => {
  visits += 1;
  return { number: visits, route };
};

export function App({ welcome }: { welcome: Welcome }) {
  useMemo(() => openDrafts(welcome.workbook, welcome.user), [welcome.workbook, welcome.user]);
  const [alone] = useState(openedBlock);
  const [stack, setStack] = useState<readonly Visit[]>(() => {
    if (alone) return [visitOf({ screen: 'block', ...alone })];
    const first = firstRoute(welcome);
    return (first.screen === 'today' ? [first] : [today, first]).map(visitOf);
  });
  const [installed, setInstalled] = useState(welcome.installed);
  const [programmes, setProgrammes] = useState(welcome.programmes);
  const [message, setMessage] = useState<Message | null>(null);
  const language: Language = welcome.language;
  const visit = stack[stack.length - 1] as Visit;
  const hasProgrammes = programmes.length > 0;

  const go = useCallback((next: Route) => setStack((before) => [...before.slice(-KEPT_VISITS), visitOf(next)]), []);
  const shell: Shell = useMemo(
    () => ({
      text: textIn(language),
      language,
      user: welcome.user,
      visit,
      programmes,
      learnProgrammes: () => call('welcome', {}).then((now) => setProgrammes(now.programmes)),
      go,
      replace: (next) => setStack((before) => [...before.slice(0, -1), visitOf(next)]),
      back: () => setStack((before) => (before.length > 1 ? before.slice(0, -1) : [visitOf(today)])),
      say: setMessage,
    }),
    [language, welcome.user, visit, programmes, go],
  );
  useEffect(() => {
    askDoubtsWith((question) => new Promise((answer) => setMessage({ text: question, tone: 'asked', answer })));
    return () => askDoubtsWith(undefined);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (!installed) return;
    const timer = setTimeout(() => void fetchParts(hasProgrammes), LATER_PARTS_MS);
    return () => clearTimeout(timer);
  }, [installed, hasProgrammes]);

  useEffect(
    () =>
      installed
        ? startHolding((told) => {
            const next = holdMessage(told, textIn(language));
            if (next) setMessage((before) => (told.kind === 'sent' ? (before ?? next) : next));
            refreshAll();
          })
        : undefined,
    [installed, language],
  );

  return (
    <ShellContext.Provider value={shell}>
      <div key={visit.number} class="screen">
        {installed ? (
          <GuardedScreen>{screenOf(visit.route)}</GuardedScreen>
        ) : (
          <FirstInstallation interrupted={welcome.interrupted} onInstalled={() => setInstalled(true)} />
        )}
      </div>
      <HoldBar text={shell.text} />
      <MessageBar message={message} onClose={() => setMessage(null)} />
      {installed && !alone ? (
        <BottomBar route={visit.route} onChoose={(root) => setStack([visitOf(routeOfRoot(root, programmes))])} />
      ) : null}
    </ShellContext.Provider>
  );
}
