/** Keys that are pressed together, as `aria-keyshortcuts` writes them: `Alt+Shift+C`. */
interface Shortcut {
  readonly modifiers: ReadonlySet<string>;
  readonly key: string;
}

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta'] as const;

/** What stands in a shortcut by itself: a sign that somebody types is none (WCAG 2.1.4). */
const FUNCTION_KEY = /^F\d{1,2}$/i;

/** The keys of a shortcut; `undefined` for what is none, of which the console says why. */
export function shortcutOf(written: unknown, attribute: string): Shortcut | undefined {
  if (written === undefined || written === null || written === '') return undefined;
  const parts = typeof written === 'string' ? written.split('+').map((one) => one.trim()) : [];
  const key = parts.at(-1) ?? '';
  const modifiers = new Set(
    parts
      .slice(0, -1)
      .map((one) => MODIFIERS.find((name) => name.toLowerCase() === one.toLowerCase())),
  );
  const isHeld = ['Control', 'Alt', 'Meta'].some((name) => modifiers.has(name as 'Alt'));
  const isKey = key !== '' && !MODIFIERS.some((name) => name.toLowerCase() === key.toLowerCase());
  if (isKey && !modifiers.has(undefined) && (isHeld || FUNCTION_KEY.test(key)))
    return { modifiers: modifiers as Set<string>, key: key.toLowerCase() };
  console.warn(
    `<pcsp-plan> \`${attribute}\` must be keys such as “Alt+Shift+C”, with Control, Alt or Meta among them, or a function key. It is not used.`,
  );
  return undefined;
}

/** Whether an event is what a shortcut waits for. */
export function isPressed(shortcut: Shortcut | undefined, event: KeyboardEvent): boolean {
  if (!shortcut || event.defaultPrevented || event.isComposing || event.repeat) return false;
  const { key, modifiers } = shortcut;
  return (
    MODIFIERS.every((name) => event.getModifierState(name) === modifiers.has(name)) &&
    (event.key.toLowerCase() === key || isHiddenByAlt(event, key))
  );
}

/** With Alt, some systems give another sign in the place of a letter; then its key counts. */
const isHiddenByAlt = ({ altKey, code, key: sign }: KeyboardEvent, key: string): boolean =>
  altKey && !/^[a-z]$/i.test(sign) && code.toLowerCase() === `key${key}`;
