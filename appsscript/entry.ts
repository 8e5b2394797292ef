// The functions that Google calls by name: menu, triggers, pages, and the one call of every screen.
// Anything exported here can be called by any client, so each checks its caller.
import { answerCall } from './calls/operation.ts';
import { checkFromMenu, installFromMenu } from './menu/install-from-menu.ts';
import { drawFirstMenu } from './menu/menu.ts';
import { openProposalsDialog, openSidebar } from './menu/screens.ts';
import { answerRound, dailyRound, forTrigger, hourlyRound, type TriggerEvent } from './triggers/rounds.ts';
import { showPage } from './web/do-get.ts';

type Event = (TriggerEvent & { readonly parameter?: Readonly<Record<string, string>> }) | undefined;

type Opened = { readonly authMode?: GoogleAppsScript.Script.AuthMode } | undefined;

export const onOpen = (event: Opened) => drawFirstMenu(event?.authMode);
export const onInstall = (event: Opened) => drawFirstMenu(event?.authMode);
export const showSidebar = () => openSidebar();
export const showProposals = () => openProposalsDialog();
export const install = () => installFromMenu();
export const checkInstallation = () => checkFromMenu();
export const onFormSubmitted = (event: Event) => forTrigger(event, (installation) => answerRound(installation, event));
export const onEveryHour = (event: Event) => forTrigger(event, hourlyRound);
export const onEveryDay = (event: Event) => forTrigger(event, dailyRound);
export const doGet = (event: Event) => showPage(event);
export const operation = (name: unknown, input: unknown, callId: unknown) => answerCall(name, input, callId);
