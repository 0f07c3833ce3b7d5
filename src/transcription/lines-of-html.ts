import { isVisible } from '../text/plain-characters.js';
import type { DocumentLine, LineMark } from './document-line.js';
import { attributeOf, textOfNode, type HtmlNode } from './html-node.js';
import { entryOf } from './lines-of-text.js';

/** What a document does not show as words. */
const SILENT = new Set(['script', 'style', 'template', 'head', '#comment', '#documenttype']);

const PICTURES = new Set(['img', 'object', 'embed', 'iframe', 'video', 'audio', 'canvas']);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol optgroup option p pre section ' +
    'summary table tbody td tfoot th thead tr ul br textarea button noscript select svg math'
  ).split(' '),
);

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary', 'legend']);

const LONGEST_HEADING = 80;

/** What holds for the words inside an element. */
interface Setting {
  readonly isHeading: boolean;
  readonly isBold: boolean;
  readonly isCrossedOut: boolean;
  readonly isPreformatted: boolean;
}

/** A cell of a table that a line stands in. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** A line, and the cell that it stands in. */
export interface HtmlLine extends DocumentLine {
  readonly place?: CellPlace;
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

const styled = (node: HtmlNode, pattern: RegExp): boolean =>
  pattern.test(attributeOf(node, 'style') ?? '');

function settingIn(name: string, node: HtmlNode, around: Setting): Setting {
  const isLight = styled(node, /font-weight\s*:\s*(?:normal|[1-4]00)/i);
  const isHeavy =
    name === 'b' || name === 'strong' || styled(node, /font-weight\s*:\s*(?:bold|[6-9]00)/i);
  const isGone =
    ['del', 's', 'strike'].includes(name) ||
    // nobody chose it
    (name === 'option' && attributeOf(node, 'selected') === undefined) ||
    attributeOf(node, 'hidden') !== undefined ||
    styled(node, /line-through|display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i);
  return {
    isHeading:
      around.isHeading ||
      HEADINGS.has(name) ||
      attributeOf(node, 'role') === 'heading' ||
      /^(?:MsoHeading|MsoTitle|MsoSubtitle)/.test(attributeOf(node, 'class') ?? ''),
    // an editor of the web wraps all that it copies in a bold element that is not bold
    isBold: !isLight && (isHeavy || around.isBold),
    isCrossedOut: around.isCrossedOut || isGone,
    isPreformatted: around.isPreformatted || name === 'pre' || name === 'textarea',
  };
}

/** What somebody filled in on a form. A box by itself says nothing of whether it is ticked. */
function filledIn(input: HtmlNode): string | undefined {
  const type = attributeOf(input, 'type')?.toLowerCase() ?? '';
  if (type === 'checkbox' || type === 'radio')
    return attributeOf(input, 'checked') === undefined ? '☐' : '☒';
  return type === 'hidden' ? undefined : attributeOf(input, 'value');
}

/** The lines that HTML is drawn in, in its order. Nothing in it is run or loaded. */
export class HtmlLines {
  readonly lines: HtmlLine[] = [];
  #runs: Run[] = [];
  #gone: string[] = [];
  #isHeading = false;
  #begins: 'entry' | 'paragraph' | 'more' = 'paragraph';
  #tables = 0;
  readonly #open: { table: number; row: number; cell: number }[] = [];

  constructor(root: HtmlNode) {
    const plain = { isHeading: false, isBold: false, isCrossedOut: false, isPreformatted: false };
    // without recursion: a document may be nested as deeply as it likes
    const stack: ({ node: HtmlNode; setting: Setting } | (() => void))[] = [
      { node: root, setting: plain },
    ];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (typeof next === 'function') {
        next();
        continue;
      }
      const { node } = next;
      const name = node.nodeName.toLowerCase();
      if (SILENT.has(name)) continue;
      if (name === '#text') {
        this.#words(textOfNode(node), next.setting);
        continue;
      }
      const setting = settingIn(name, node, next.setting);
      this.#enter(name, node, setting);
      stack.push(() => this.#leave(name));
      const children = node.childNodes ?? [];
      for (let index = children.length - 1; index >= 0; index--)
        stack.push({ node: children[index]!, setting });
    }
    this.#end();
  }

  #enter(name: string, node: HtmlNode, { isCrossedOut }: Setting): void {
    if (BLOCKS.has(name)) this.#break(name);
    const cell = this.#open[0];
    if (name === 'table') this.#open.push({ table: ++this.#tables, row: 0, cell: 0 });
    else if (name === 'tr' && cell && this.#open.length === 1) {
      cell.row++;
      cell.cell = 0;
    } else if ((name === 'td' || name === 'th') && cell && this.#open.length === 1) cell.cell++;
    if (PICTURES.has(name)) {
      this.#end();
      this.#add(attributeOf(node, 'alt') ?? attributeOf(node, 'title') ?? '', 'picture');
    }
    const typed = name === 'input' ? filledIn(node) : undefined;
    if (typed) this.#put({ text: ` ${typed} `, isBold: false }, isCrossedOut);
  }

  #leave(name: string): void {
    if (BLOCKS.has(name) && name !== 'br') this.#break('');
    if (name === 'table') this.#open.pop();
  }

  /** The edge of an element that begins a line. */
  #break(name: string): void {
    const isBlank = !this.#end();
    this.#begins = name === 'br' && !isBlank ? 'more' : name === 'li' ? 'entry' : 'paragraph';
  }

  #words(text: string, { isHeading, isBold, isCrossedOut, isPreformatted }: Setting): void {
    const lines = isPreformatted ? text.split(/\r\n|[\n\r]/) : [text.replace(/[ \t\n\r\f]+/g, ' ')];
    for (const [index, line] of lines.entries()) {
      if (index && !this.#end()) this.#begins = 'paragraph';
      if (isVisible(line) && !isCrossedOut) this.#isHeading ||= isHeading;
      this.#put({ text: line, isBold }, isCrossedOut);
    }
  }

  #put(run: Run, isCrossedOut: boolean): void {
    if (isCrossedOut) this.#gone.push(run.text);
    else this.#runs.push(run);
  }

  /** The end of a line: whether there was one. What is crossed out in it comes after it, by itself. */
  #end(): boolean {
    const text = this.#runs.map((run) => run.text).join('');
    if (isVisible(text)) {
      const headed = this.#headed();
      const isHeading =
        this.#isHeading || (headed === text.trim().length && headed <= LONGEST_HEADING);
      this.#add(text, isHeading ? 'heading' : undefined, headed);
    }
    const gone = this.#gone.join('');
    if (isVisible(gone)) this.#add(gone, 'crossedOut');
    this.#runs = [];
    this.#gone = [];
    this.#isHeading = false;
    return isVisible(text) || isVisible(gone);
  }

  /** How long the words are, at the start of the line, that are bold. */
  #headed(): number {
    const end = this.#runs.findIndex((run) => !run.isBold && isVisible(run.text));
    const bold = this.#runs.slice(0, end < 0 ? undefined : end);
    return bold
      .map((run) => run.text)
      .join('')
      .trim().length;
  }

  #add(written: string, mark?: LineMark, headed = 0): void {
    const text = written.trim();
    const entry: Pick<DocumentLine, 'text' | 'isEntry' | 'isAlone'> = mark
      ? { text }
      : this.#begins === 'entry'
        ? { text, isEntry: true }
        : { ...(this.#begins === 'paragraph' && { isAlone: true }), ...entryOf(text) };
    this.#begins = 'more';
    this.lines.push({
      number: this.lines.length + 1,
      ...entry,
      ...(mark && { mark }),
      ...(!mark && headed && !entry.isEntry && { headed }),
      ...(this.#open[0]?.row && { place: { ...this.#open[0] } }),
    });
  }
}
