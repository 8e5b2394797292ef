// The part with the cases of the further ways of working, and the blocks of each. It comes only when it is needed.
// A new screen is added here, in part-name.ts and in shell/routes.ts.
import type { ComponentChild } from 'preact';
import { programmesTexts } from '../../src/text/sidebar-programmes-text.ts';
import { BlockOfCaseScreen } from '../screens/cases/block.tsx';
import { CaseScreen } from '../screens/cases/case.tsx';
import { CaseOfRowScreen } from '../screens/cases/case-of-row.tsx';
import { CasesScreen } from '../screens/cases/cases.tsx';
import { DirectoryScreen } from '../screens/cases/directory.tsx';
import { NewCaseScreen } from '../screens/cases/new-case.tsx';
import type { LaterRoute } from './part-name.ts';

export const words = programmesTexts;

export function screenOf(route: LaterRoute): ComponentChild {
  switch (route.screen) {
    case 'cases':
      return <CasesScreen key={route.programme} programme={route.programme} />;
    case 'newCase':
      return <NewCaseScreen programme={route.programme} />;
    case 'case':
      return <CaseScreen programme={route.programme} id={route.id} />;
    case 'block':
      return <BlockOfCaseScreen programme={route.programme} id={route.id} block={route.block} row={route.row ?? ''} />;
    case 'directory':
      return <DirectoryScreen programme={route.programme} />;
    case 'caseOfRow':
      return <CaseOfRowScreen table={route.table} id={route.id} />;
    default:
      return null;
  }
}
