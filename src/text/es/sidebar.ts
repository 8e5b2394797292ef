// All words of the sidebar: those of its first part, and those that come with each other part.
import { casesWords } from './sidebar-cases.ts';
import { firstWords } from './sidebar-first.ts';
import { officeWords } from './sidebar-office.ts';
import { programmesWords } from './sidebar-programmes.ts';

export const sidebar = { ...firstWords, ...casesWords, ...officeWords, ...programmesWords };
