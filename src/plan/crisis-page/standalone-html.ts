/** What a file of its own says beside what is on the sheets. */
interface FileWords {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  /** what the list of plans is called */
  readonly plans: string;
  /** when it was saved, and that there may be a newer plan */
  readonly note: string;
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );

/** What stays of an element; of any other, what is in it. Buttons and disclosures are all open. */
const TAGS = new Set(
  'article h1 h2 h3 h4 h5 h6 p ol ul li dl dt dd div span bdi strong a pre'.split(' '),
);

const ATTRIBUTES = ['class', 'dir', 'lang', 'translate', 'start', 'href'];

/** What is there for the screen only, for screen readers beside what is seen, or for paper. */
const LEFT_OUT = '.on-screen, .paper-foot, .vh, style, script';

const attributesOf = (element: Element): string =>
  ATTRIBUTES.map((name) => [name, element.getAttribute(name)] as const)
    .filter(([name, value]) => value && (name !== 'href' || /^(?:tel|sms|https?):/.test(value)))
    .map(([name, value]) => ` ${name}="${escaped(value!)}"`)
    .join('');

/** An element as HTML, with its words and no behaviour. */
function htmlOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = escaped(node.textContent ?? '');
    return node.parentElement?.closest('.words, pre') ? text : text.replace(/\s+/g, ' ');
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.matches(LEFT_OUT)) return '';
  const inside = [...element.childNodes].map(htmlOf).join('');
  const tag = element.localName;
  return TAGS.has(tag) ? `<${tag}${attributesOf(element)}>${inside}</${tag}>` : inside;
}

const STYLE = `body{max-width:44em;margin:0 auto;padding:1em;font:100%/1.5 system-ui,sans-serif;color:#212b32;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.4em;line-height:1.25;margin:0}nav ul{list-style:none;padding:0}
h2,h3,h4,h5,h6{line-height:1.25;margin:1em 0 .25em}p,ol,ul,dl{margin:.5em 0}ol,ul{padding-inline-start:1.6em}dd{margin:0}dt,.agreement,.overdue{font-weight:bold}
dl>div{margin:.25em 0}.identity>div>*,.age dl>div>*{display:inline}.words,pre{white-space:pre-wrap}
.emergency,.agreement-no,.note{padding:.5em .75em;border:3px solid #b80d0d;font-weight:bold}.note{border-color:#4c6272}.agreement-no{border-color:#8a4b00}
a{color:#005eb8}.phone{font-weight:bold;white-space:nowrap}.call .phone,nav a{display:inline-block;padding:.7em .9em;margin-block:.2em;border:2px solid;border-radius:4px}.contacts li{margin-block:.5em}.who{display:block}
:lang(ur){font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting",system-ui,sans-serif;line-height:2.1}:lang(ur) :dir(ltr){font-family:system-ui,sans-serif}
article+article{margin-block-start:2em;padding-block-start:1em;border-block-start:4px solid #005eb8}
@media print{body{max-width:none;padding:0;font-size:10pt}nav{display:none}article+article{break-before:page;border:0}.call .phone{padding:0;border:0}a{color:inherit}}`;

/**
 * Sheets as one file of HTML: nothing is fetched for it and nothing in it runs. Its own policy says so,
 * whatever a browser makes of the words.
 */
export function standaloneHtml(sheets: readonly Element[], words: FileWords): string {
  if (!sheets.length) return '';
  const nameOf = (sheet: Element) => sheet.querySelector('.fold-name')?.textContent.trim();
  const links = sheets.map((sheet, index) => {
    const name = nameOf(sheet);
    return name ? `<li><a href="#plan-${index + 1}">${escaped(name)}</a></li>` : '';
  });
  const contents =
    sheets.length > 1
      ? `<nav aria-label="${escaped(words.plans)}"><ul>${links.join('')}</ul></nav>`
      : '';
  return `<!doctype html>
<html lang="${escaped(words.lang)}" dir="${escaped(words.dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
<p class="note">${escaped(words.note)}</p>
${contents}
<main>
${sheets.map((sheet, index) => htmlOf(sheet).replace('<article', `<article id="plan-${index + 1}"`)).join('\n')}
</main>
</body>
</html>
`;
}

const LINES = new Set('h1 h2 h3 h4 h5 h6 p li dt div article ol ul dl'.split(' '));

/** What stands around the words of an element in a plain text. */
function framed(element: Element, inside: string): string {
  const { localName: tag, parentElement } = element;
  if (/^h\d$/.test(tag)) return `\n\n${inside}\n`;
  if (tag === 'dt') return `\n${inside}: `;
  if (tag === 'li') {
    const items = [...(parentElement?.children ?? [])];
    const start = Number(parentElement?.getAttribute('start') ?? 1);
    const isNumbered = parentElement?.localName === 'ol';
    return `\n${isNumbered ? `${start + items.indexOf(element)}.` : '–'} ${inside.trim()}\n`;
  }
  return LINES.has(tag) ? `\n${inside}\n` : inside;
}

function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent ?? '';
    return node.parentElement?.closest('.words, pre') ? text : text.replace(/\s+/g, ' ');
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.matches(LEFT_OUT)) return '';
  return framed(element, isolated(element, [...element.childNodes].map(textIn).join('')));
}

/** The groups of a number, among words from right to left, keep their places in a plain text, too. */
const isolated = (element: Element, inside: string): string =>
  element.matches('[dir=rtl] [dir=ltr]') ? `\u2066${inside}\u2069` : inside;

/** The words of sheets, line by line. */
export const plainText = (sheets: readonly Element[]): string =>
  sheets
    .map(textIn)
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n{2}(?=[–\d])/g, '\n')
    .trim();
