import type { Element } from '../model/element.js';
import { elementAt } from '../model/element-at.js';
import { supplierAt } from '../model/supplier-at.js';
import type { Finding, Issue } from '../validation/issue.js';
import { elementLabel } from './label.js';
import type { Words } from './words.js';

/** Puts a finding into words: what is wrong, and what to do about it. */
export function describeFinding(
  finding: Finding,
  words: Words,
  root: Element,
  rootKey: string,
): Issue {
  const { code, severity, params } = finding;
  const path = [...finding.path];
  // a coding, and the parts of a coded text, go by the name of the element that holds them
  while (path.length > 1 && isPart(root, path)) path.pop();
  const key = `${code}.${params.precision || params.missing || severity}`;
  const label = elementLabel(words, root, rootKey, path);
  const supplier = supplierAt(root, finding.path);
  return {
    ...finding,
    message:
      (supplier && words.lookUp(`issues.${code}.supplied`, { ...params, label })) ||
      words.lookUp(`issues.${key}`, { ...params, label }),
    ...(supplier && { namespace: supplier.namespace }),
  };
}

const PARTED: ReadonlySet<Element['kind']> = new Set(['coding', 'codedText', 'defined']);

function isPart(root: Element, path: Finding['path']): boolean {
  const holder = elementAt(root, path.slice(0, -1));
  return !!holder && PARTED.has(holder.kind);
}
