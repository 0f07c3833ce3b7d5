// What in a style sheet names a side of the screen, where the side of the writing is meant.

const SIDE = '(?:top|right|bottom|left)';
const PROPERTY = [
  SIDE,
  `(?:margin|padding|scroll-margin|scroll-padding)-${SIDE}`,
  `border-${SIDE}(?:-(?:width|style|color))?`,
  'border-(?:top|bottom)-(?:left|right)-radius',
  '(?:min-|max-)?(?:width|height)',
].join('|');
const DECLARATION = new RegExp(
  `(?<=^|[{;])\\s*(?:(?:${PROPERTY})\\s*:|(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b)`,
  'g',
);

/**
 * Declarations of CSS that are physical rather than logical, and where they start.
 * @param {string} css
 * @returns {{ declaration: string, index: number }[]}
 */
export function physicalIn(css) {
  const uncommented = css.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...uncommented.matchAll(DECLARATION)].map(({ 0: found, index }) => {
    const declaration = found.trim();
    return { declaration, index: index + found.indexOf(declaration) };
  });
}
