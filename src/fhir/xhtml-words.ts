/** Elements whose edges a browser does not show: at those of any other, a line begins and ends. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label map mark q s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** Have nothing inside, and need no end. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'wbr']);
const SILENT = new Set(['head', 'script', 'style', 'template']);
const CELLS = new Set(['td', 'th']);

/** Small figures above or below the line are no digits of the number before them. */
const RAISED: Readonly<Record<string, string>> = { sup: '^', sub: '_' };

const GONE = /line-through|display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;
const IN_LINES = /display\s*:\s*(?:block|flex|flow-root|grid|list-item|table)/i;

// no words have these: white space in words is a blank
const CELL_END = '\t';
const LINE_IN_CELL = '\v';

/** More columns than a table in a narrative has; nobody may make a line without end. */
const MOST_COLUMNS = 50;

export type Attributes = ReadonlyMap<string, string>;

interface OpenElement {
  readonly name: string;
  readonly isBlock: boolean;
  readonly isGone: boolean;
  readonly isSilent: boolean;
  /** of a cell: the columns of its table that it is as wide as */
  readonly columns: number;
}

/** Where we are in a table: its cells that reach into the next rows, by their columns. */
interface Table {
  column: number;
  readonly below: Map<number, number>;
}

/** Writes down the words of a narrative as they are shown: in lines, and cells that stand apart. */
export class XhtmlWords {
  readonly #lines: string[] = [];
  readonly #gone: string[] = [];
  readonly #open: OpenElement[] = [];
  readonly #openByName = new Map<string, number>();
  readonly #tables: Table[] = [];
  #line = '';
  #struck = '';
  #cells = 0;
  #goneAround = 0;
  #silentAround = 0;

  /** What is shown. */
  get words(): string {
    return [...this.#lines, this.#line]
      .map(lineOfCells)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  /** What is struck out or hidden: what somebody took back. */
  get gone(): string {
    return this.#gone.join('; ');
  }

  text(text: string): void {
    if (this.#silentAround) return;
    const words = text.replace(/[\t\n\v\f\r]/g, ' ');
    if (this.#goneAround) this.#struck += words;
    else this.#line += this.#line ? words : words.trimStart();
  }

  begin(name: string, attributes: Attributes): void {
    const style = attributes.get('style') ?? '';
    const isGone =
      ['del', 's', 'strike'].includes(name) || attributes.has('hidden') || GONE.test(style);
    const isBlock = !INLINE.has(name) || IN_LINES.test(style);
    if (name === 'br') this.#break(true);
    else if (isBlock && !CELLS.has(name)) this.#break();
    if (isGone) {
      // what stands on both sides of it is not one word
      this.text(' ');
      this.#goneAround++;
    }
    if (name === 'table') this.#tables.push({ column: 0, below: new Map() });
    if (name === 'tr') this.#beginRow();
    const columns = CELLS.has(name) ? this.#beginCell(attributes) : 0;
    const isSilent = SILENT.has(name);
    if (isSilent) this.#silentAround++;
    const raised = RAISED[name];
    if (raised) this.text(raised);
    const alternative = attributes.get('alt');
    if (alternative) this.text(` ${alternative} `);
    this.#open.push({ name, isBlock, isGone, isSilent, columns });
    this.#openByName.set(name, (this.#openByName.get(name) ?? 0) + 1);
    if (VOID.has(name)) this.end(name);
  }

  /** The end of an element, and of all in it that has none of its own. */
  end(name: string): void {
    if (!this.#openByName.get(name)) return;
    for (let one = this.#open.pop(); one; one = this.#open.pop()) {
      this.#close(one);
      if (one.name === name) return;
    }
  }

  /** The end of the narrative. */
  finish(): void {
    for (let one = this.#open.pop(); one; one = this.#open.pop()) this.#close(one);
  }

  #close({ name, isBlock, isGone, isSilent, columns }: OpenElement): void {
    this.#openByName.set(name, this.#openByName.get(name)! - 1);
    if (isSilent) this.#silentAround--;
    if (name === 'table') this.#tables.pop();
    if (columns) {
      this.#cells--;
      this.#line += CELL_END.repeat(columns);
      if (this.#goneAround) this.#struck += CELL_END;
    } else if (isBlock && name !== 'br') this.#break();
    if (!isGone || --this.#goneAround > 0) return;
    const struck = this.#struck.split(CELL_END).map(plain).filter(Boolean).join(' | ');
    if (struck) this.#gone.push(struck);
    this.#struck = '';
  }

  #beginRow(): void {
    const table = this.#tables.at(-1);
    if (table) table.column = 0;
  }

  /** The columns of a cell. Where one above it reaches down, nothing stands in its row. */
  #beginCell(attributes: Attributes): number {
    this.#cells++;
    const columns = spanOf(attributes.get('colspan'));
    const table = this.#tables.at(-1);
    if (!table) return columns;
    for (let rows = table.below.get(table.column); rows; rows = table.below.get(table.column)) {
      table.below.set(table.column++, rows - 1);
      this.#line += CELL_END;
    }
    const rows = spanOf(attributes.get('rowspan'));
    for (let index = 0; index < columns; index++) table.below.set(table.column++, rows - 1);
    return columns;
  }

  /** The edge of a block, or the end of a line, which may have nothing in it. A cell is one line. */
  #break(isLineEnd = false): void {
    if (this.#goneAround) this.#struck += ' ';
    else if (this.#cells) this.#line += LINE_IN_CELL;
    else if (this.#line || isLineEnd) {
      this.#lines.push(this.#line);
      this.#line = '';
    }
  }
}

const spanOf = (said: string | undefined): number => {
  const span = Number(said);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
};

const plain = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

/** A line as it is read: the cells of a row apart, also those with nothing in them. */
const lineOfCells = (line: string): string => {
  const cells = (line.endsWith(CELL_END) ? line.slice(0, -1) : line)
    .split(CELL_END)
    .map((cell) => cell.split(LINE_IN_CELL).map(plain).filter(Boolean).join('; '));
  return cells.some(Boolean) ? plain(cells.join(' | ')) : '';
};
