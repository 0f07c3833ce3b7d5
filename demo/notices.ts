import { byId, create } from './dom.js';

export type NoticeName =
  'draft' | 'writing' | 'elsewhere' | 'together' | 'twice' | 'earlier' | 'storage' | 'limits';

export interface Action {
  readonly label: string;
  readonly run: () => void;
}

/** Buttons, side by side. */
export const buttons = (actions: readonly Action[]): HTMLElement =>
  create(
    'div',
    { className: 'actions' },
    ...actions.map(({ label, run }) => {
      const button = create('button', { type: 'button', className: 'secondary' }, label);
      button.addEventListener('click', run);
      return button;
    }),
  );

const idOf = (name: NoticeName): string => `notice-${name}`;

/** Says something at the top of the plan that stays there until it no longer holds. */
export function notify(name: NoticeName, message: string, actions: readonly Action[] = []): void {
  const notice = create('div', { className: `notice ${name}`, id: idOf(name) });
  notice.append(create('p', {}, message));
  if (actions.length) notice.append(buttons(actions));
  const hadFocus = document.getElementById(idOf(name))?.matches(':focus-within');
  dismiss(name);
  byId('notices', HTMLElement).append(notice);
  // whoever pressed a button of the one before goes on from here
  if (hadFocus) notice.querySelector('button')?.focus();
}

/** What a notice says that is there; nothing where there is none. */
export const noticeOf = (name: NoticeName): string | undefined =>
  document.getElementById(idOf(name))?.querySelector('p')?.textContent;

export function dismiss(name: NoticeName): void {
  document.getElementById(idOf(name))?.remove();
}
