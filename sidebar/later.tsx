// The later part of the sidebar: screens that are not needed when it opens. Built into a file of its own,
// which shell/later-part.ts asks the server for.
export { laterScreenOf } from './shell/later-screen-of.tsx';
