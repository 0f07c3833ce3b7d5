// What the tarball has to be like.
import { posix } from 'node:path';

/** Bytes that the packed tarball may have. */
export const LARGEST = 700 * 1024;

/** What hosts read. docs/hazards.md leads to tests, which are in the repository alone. */
export const DOCUMENTS = ['README.md', 'docs/api.md', 'docs/embedding.md', 'docs/functions.md'];

const LINK = /\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g;

/**
 * The links and pictures of a Markdown file that lead to nothing in a list of files.
 * @param {string} name where the file stands
 * @param {string} text
 * @param {readonly string[]} files
 * @returns {string[]} a sentence for each
 */
export function brokenLinks(name, text, files) {
  const prose = text.replace(/```[^`]*```/g, '');
  return [...prose.matchAll(LINK)]
    .map(([, link, picture]) => (link ?? picture).split('#')[0])
    .filter((target) => target && !/^[a-z]+:/.test(target))
    .filter((target) => {
      const path = posix.join(posix.dirname(name), target).replace(/\/$/, '');
      return !files.some((file) => file === path || file.startsWith(`${path}/`));
    })
    .map((target) => `${name} leads to ${target}, which is not in the package.`);
}
