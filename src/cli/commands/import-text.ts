import { parse as parseHtml } from 'parse5';
import type { Words } from '../../i18n/words.js';
import { draftOfPassages, type Transcription } from '../../transcription/draft-of-passages.js';
import { documentLines, passagesOf, type Passage } from '../../transcription/passages.js';
import { readDocument } from '../input/document.js';
import { asJson, told } from '../jobs/job.js';
import { validateWriters, type PlacedIssue } from '../jobs/validate-formats.js';
import { languageHelp, languageOf, wordsOfLanguage } from '../language.js';
import { oneOf, parse, UsageError } from '../usage.js';
import type { Command, Screens } from './command.js';

const formats = ['draft', 'json', 'junit', 'sarif'] as const;

const help = `pcsp import-text [options] FILE

A draft of a plan from a plan that was written in a document: plain text, or HTML as word
processors save it. Its parts are found by their headings, in English or Welsh. Each part says
in an importNote which lines it is from and that nobody confirmed it: that is for a person to do.
Nothing coded, agreed or dated is taken, nor whose plan it is.

Every word of the document is in the draft or in the list of what has no place, which is told
on standard error with its lines. FILE is read from standard input for -.

  --format NAME      draft; json (the draft and what has no place, in one object); junit or
                     sarif (what has no place, without the draft)
  --json             the same as --format json
  --html             it is HTML: a file whose name ends with .html or .htm is anyway
  --quiet, -q        does not say how much there is to confirm
${languageHelp}
  -h, --help         this text

Exit code: 0 all of it has a place; 1 something has none; 2 wrong usage, or something could
not be read or written.`;

/** Each line that has no place, by why. */
const issuesOf = (source: string, unplaced: readonly Passage[], words: Words): PlacedIssue[] =>
  unplaced.flatMap(({ heading, lines, reason }) => {
    const code = reason ?? 'empty';
    const why = words.text(`importText.reasons.${code}`);
    return [...(heading ? [heading] : []), ...lines].map(({ number, text }) => ({
      place: { source, line: number },
      path: [],
      code,
      severity: 'error' as const,
      message: `${why} ${text}`.trim(),
    }));
  });

export const importTextCommand: Command = {
  summary: 'a draft of a plan from a document, by its headings',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      format: { type: 'string' },
      json: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
      quiet: { type: 'boolean', short: 'q', default: false },
      lang: { type: 'string' },
    });
    const [name, ...others] = positionals;
    if (name === undefined || others.length) throw new UsageError('Name one document at a time.');
    const format = oneOf('--format', formats, values.json ? 'json' : values.format);
    const words = await wordsOfLanguage(await languageOf(values.lang));
    const { text, readAs } = await readDocument(name);
    const source = name === '-' ? 'stdin' : name;
    if (readAs !== undefined) {
      const note = `It is not UTF-8, and was read as ${readAs}: look at its accents and quotes.`;
      await screens.stderr.write(told({ source, line: 1 }, [], note));
    }
    const isHtml = values.html || /\.html?$/i.test(name);
    const passages = passagesOf(
      documentLines(isHtml ? parseHtml(text, { scriptingEnabled: false }) : text),
    );
    const document = name === '-' ? undefined : name.replace(/^.*[/\\]/, '');
    const made = draftOfPassages(passages, { document });
    await write(format, source, made, words, screens);
    const copied = passages.length - made.unplaced.length;
    if (!values.quiet && copied)
      await screens.stderr.write(`${words.text('importText.toConfirm', { count: copied })}\n`);
    return made.unplaced.length ? 1 : 0;
  },
};

async function write(
  format: (typeof formats)[number],
  source: string,
  { value, unplaced }: Transcription,
  words: Words,
  { out, stderr }: Screens,
): Promise<void> {
  const issues = issuesOf(source, unplaced, words);
  if (format === 'draft' || format === 'json') {
    await out.write(asJson(format === 'draft' ? value : { draft: value, unplaced }, true));
    if (format === 'json') return;
    for (const { place, code, message } of issues)
      await stderr.write(told(place, [], `${code}: ${message}`));
    return;
  }
  const writer = validateWriters[format];
  const results = writer.value({ source, line: 1 }, issues);
  const bad = Number(issues.length > 0);
  await out.write(
    writer.start('import-text') +
      (format === 'sarif' ? results.slice(1) : results) +
      writer.end({ records: 1, bad, failed: 0, errors: issues.length, warnings: 0 }),
  );
}
