/** The clock that the standard's dates and times are read by. */
const TIME_ZONE = 'Europe/London';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the clock shows at a moment: `YYYY-MM-DDTHH:MM:SS`. */
function clockAt(moment: number): string {
  const parts = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  const { year = '', month, day, hour, minute, second } = parts;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}

const ahead = (moment: number): number => Date.parse(`${clockAt(moment)}Z`) - moment;

/** The offset from UTC when the clock shows a time, `YYYY-MM-DDTHH:MM:SS`: `+01:00` in summer. */
export function offsetAt(time: string): string {
  const shown = Date.parse(`${time.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`);
  if (Number.isNaN(shown)) return '';
  // around a change of the clocks, the offset is the one of the moment that is meant
  return offsetOf(ahead(shown - ahead(shown)));
}

function offsetOf(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  const two = (amount: number) => String(Math.floor(amount)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

const HOUR = 3_600_000;

/**
 * How often the clock shows a time, `YYYY-MM-DDTHH:MM:SS`, that day: not at all where it is put
 * forward over it, and twice where it is put back.
 */
export function timesShown(time: string): number {
  const shown = Date.parse(`${time.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`);
  if (Number.isNaN(shown)) return 1;
  // in the UK, an hour ahead in summer; in years of war two
  return [0, HOUR, 2 * HOUR].filter((offset) => ahead(shown - offset) === offset).length;
}

/** A moment as a dateTime to the minute, as the clock shows it: of an hour that it shows twice, the one that it is. */
export function toDateTime(moment: Date): string {
  const second = Math.floor(moment.getTime() / 1000) * 1000;
  return `${clockAt(second).slice(0, 16)}:00${offsetOf(ahead(second))}`;
}
