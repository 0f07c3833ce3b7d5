import type { Path } from '../json/path.js';
import type { Element } from '../model/element.js';
import { childElement } from '../model/element-at.js';
import { allSectionKeys, type AnySectionKey } from '../standard/sections.js';
import { modelOf, planModel } from '../standard/plan-model.js';

/**
 * The keys of the model on the way to a value: a path may be of what the model does not know, and then
 * its keys are somebody's own words. What is known of it is told, up to there.
 */
export function knownPath(section: string, path: Path): readonly string[] {
  if (section === 'plan') return keysIn(planModel, path);
  if (!allSectionKeys().includes(section as AnySectionKey)) return [];
  return [section, ...keysIn(modelOf(section as AnySectionKey), path)];
}

function keysIn(root: Element, path: Path): string[] {
  const keys: string[] = [];
  let element = root;
  for (const key of path) {
    const isEntry = element.kind === 'list';
    // of a list that came as something else, a key is nobody's but whoever wrote it
    const child = isEntry && typeof key !== 'number' ? undefined : childElement(element, key);
    if (!child) break;
    if (!isEntry) keys.push(String(key));
    element = child;
  }
  return keys;
}
