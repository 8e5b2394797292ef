// Brings in what installs and checks when it is first needed.
import { runBuilt } from '../google/built-files.ts';

type Install = typeof import('./install.ts');

export const installer = () => runBuilt('Installation', 'EntreparesInstallation') as Install;
