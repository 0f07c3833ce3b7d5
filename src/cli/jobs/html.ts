import { validate } from '../../core/validate.js';
import type { PlanHtmlOptions } from '../../html.js';
import type { Plan } from '../../standard/plan-model.js';
import { printableLines } from '../printable.js';
import { asJson, told, type Job } from './job.js';

interface HtmlOptions {
  readonly page: Omit<PlanHtmlOptions, 'now'>;
  /** of a day, where it is another than today */
  readonly now?: string | undefined;
  /** there is one plan in all: a whole page, and else a piece of HTML for each */
  readonly isOnly: boolean;
}

/** A plan to read. What is wrong with it is told beside what it became. */
export const htmlJob: Job<HtmlOptions> = {
  async run(given, { page, now, isOnly }) {
    const { planHtmlStyles, renderPlanHtml } = await import('../../html.js');
    const article = await renderPlanHtml(given.value as Plan, {
      ...page,
      planLanguage: given.planLanguage,
      ...(now !== undefined && { now: new Date(now) }),
    });
    const { valid, issues } = validate('plan', given.value);
    const errors = issues.filter(({ severity }) => severity === 'error');
    return {
      out: isOnly
        ? `${printableLines(pageOf(article, planHtmlStyles))}\n`
        : asJson({ html: article }, false),
      stderr: errors
        .map(({ path, code, message }) => told(given, path, `error ${code}: ${message}`))
        .join(''),
      bad: !valid,
      errors: errors.length,
    };
  },
};

/** One file that asks for nothing. Its language and its title are those of what it holds. */
function pageOf(article: string, styles: string): string {
  const [, lang = '', dir = ''] = / lang="([^"]*)" dir="([^"]*)"/.exec(article) ?? [];
  const [, title = ''] = /<h\d[^>]*>([^<]*)/.exec(article) ?? [];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
${styles}
</style>
</head>
<body>
${article}
</body>
</html>`;
}
