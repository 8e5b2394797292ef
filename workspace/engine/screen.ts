// What one user has on the screen of the spreadsheet: menus, sidebar, dialogs, toasts. In memory only.
// SpreadsheetApp.getUi fills it, the page shows it, tests read it.

export interface MenuItem {
  readonly caption: string;
  /** Absent for a separator (caption '') and for a submenu. */
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

export interface Panel {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** An alert or prompt. Google stops the script until somebody answers; here the answer is asked for at once. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface Screen {
  menus: MenuItem[];
  sidebar?: Panel | undefined;
  dialog?: Panel | undefined;
  readonly toasts: { readonly title: string; readonly text: string; readonly at: number }[];
  readonly asked: Question[];
  /** Returns the button pressed (a member of `buttons`, or 'CLOSE') and the text typed. */
  answer: (question: Question) => { readonly button: string; readonly text?: string };
}

export function createScreen(): Screen {
  return { menus: [], toasts: [], asked: [], answer: ({ buttons }) => ({ button: buttons[0] ?? 'CLOSE' }) };
}
