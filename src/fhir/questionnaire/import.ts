import { isRecord, type Json } from '../../json/json.js';
import { prune } from '../../validation/empty.js';
import { answerKind } from './answers.js';
import type { FilledItems, ReusedEntry } from './filled-items.js';
import { labelsIn } from './labels.js';
import { root, type GroupNode, type QuestionNode } from './questionnaire-nodes.js';
import { meaningOf, otherQuestions, othersSubject } from './response-modifiers.js';
import { responseIssue, ResponseReader } from './response-reader.js';
import { fits } from './recorded.js';
import type { ResponseImport, ResponseIssue } from './types.js';

/**
 * The plan in a QuestionnaireResponse of either variant. Takes any JSON and never throws: what it
 * cannot take is an issue. What is not in force, or somebody else's, gives no plan.
 */
export function fromQuestionnaireResponse(response: unknown): ResponseImport {
  if (!isRecord(response) || response.resourceType !== 'QuestionnaireResponse') {
    return { plan: {}, issues: [responseIssue('not-a-response', [])] };
  }
  const meaning = meaningOf(response);
  const ofForm = [...meaning.issues, ...otherQuestions(response)];
  if (meaning.isLeftOut) return { plan: {}, issues: ofForm };
  const reader = new ResponseReader();
  reader.read(response.item);
  const value = new Values(reader.issues).object(root(), reader.plan);
  const whose = othersSubject(response, value.personDemographics);
  return {
    plan: whose.isLeftOut ? {} : (prune(root().element, value) ?? {}),
    issues: [...ofForm, ...whose.issues, ...reader.issues],
  };
}

/** Makes the values of elements from their answers and from what was kept of them. */
class Values {
  readonly #issues: ResponseIssue[];
  readonly #words = labelsIn().words;

  constructor(issues: ResponseIssue[]) {
    this.#issues = issues;
  }

  object(group: GroupNode, filled: FilledItems): Json {
    const kept = this.#kept(filled.kept);
    const value = new Map(kept);
    for (const node of group.children) {
      const before = kept.get(node.key);
      const isHidden = before !== undefined && !fits(node, before, this.#words);
      const next = node.children
        ? this.#objects(node, filled)
        : this.#answers(node, filled.answers.get(node) ?? [], isHidden ? undefined : before);
      if (next !== undefined) {
        value.set(node.key, next);
        if (isHidden) this.#issues.push(responseIssue('replaced', filled.pathOf(node)));
        // what answers can hold, and has no answer now, was taken out
      } else if (!isHidden) {
        value.delete(node.key);
      }
    }
    if (group.element.kind === 'codedText') wordsOfCode(value, kept);
    return Object.fromEntries(value);
  }

  #objects(node: GroupNode, filled: FilledItems): unknown {
    const objects = filled.entries(node).map((entry) => this.object(node, entry));
    return node.repeats && objects.length ? objects : objects[0];
  }

  #answers(node: QuestionNode, given: readonly ReusedEntry[], before: unknown): unknown {
    const originals = originalsOf(node, before);
    const kind = answerKind(node.element);
    const values = given.flatMap(({ answer, path }, index) => {
      const isSame = (original: unknown): boolean => {
        const said = kind.give(original, node.element, this.#words);
        return said !== undefined && kind.same(said, answer);
      };
      // the one at the same place first: entries may be alike
      const original = [originals[index], ...originals].find(isSame);
      const value = original ?? kind.take(answer);
      if (value !== undefined && (node.repeats || index === 0)) return [value];
      this.#issues.push(responseIssue('not-taken', path));
      return [];
    });
    return node.repeats && values.length ? values : values[0];
  }

  #kept(given: readonly ReusedEntry[]): Map<string, unknown> {
    const kept = new Map<string, unknown>();
    for (const { answer, path } of given) {
      const json = parsed(answer.valueString);
      if (json) for (const [key, value] of Object.entries(json)) kept.set(key, value);
      else this.#issues.push(responseIssue('not-taken', path));
    }
    return kept;
  }
}

function originalsOf(node: QuestionNode, before: unknown): unknown[] {
  if (before === undefined) return [];
  return node.repeats ? (before as unknown[]) : [before];
}

function parsed(text: unknown): Json | undefined {
  try {
    const json: unknown = JSON.parse(String(text));
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** Words that were typed where a code is chosen are the person's own, unless there are others. */
function wordsOfCode(value: Map<string, unknown>, kept: ReadonlyMap<string, unknown>): void {
  const coding = value.get('coding');
  if (!isRecord(coding) || coding === kept.get('coding') || value.has('text')) return;
  if (coding.code !== undefined || coding.system !== undefined) return;
  value.delete('coding');
  value.set('text', coding.display);
}
