import type { Leaf } from '../model/element.js';
import { STATES } from './states.js';
import { offeredUnits, terminologyOf } from './data-types.js';
import { template } from './places.js';
import type { TemplateNode } from './template-node.js';
import type { OpenEhrInput, OpenEhrNode, OpenEhrWebTemplate } from './web-template-types.js';

/** Longer lists are a terminology service's, or our own value sets'. */
const LONGEST_LIST = 20;

export interface OpenEhrWebTemplateOptions {
  /** what your server calls the template, where that is not `pcsp` */
  readonly templateId?: string;
}

/**
 * The web template that `toOpenEhr` writes for and `fromOpenEhr` reads: made of the model, with what
 * suppliers added to it until now. It has no Welsh names.
 */
export function openEhrWebTemplate({
  templateId = 'pcsp',
}: OpenEhrWebTemplateOptions = {}): OpenEhrWebTemplate {
  return {
    templateId,
    semVer: '2.0.0',
    version: '2.3',
    defaultLanguage: 'en',
    languages: ['en'],
    tree: nodeIn(template().root),
  };
}

function nodeIn(node: TemplateNode): OpenEhrNode {
  const { id, name, rmType, nodeId, repeats, aqlPath, leaf, children } = node;
  const inputs = inputsOf(rmType, leaf);
  const made = children.map(nodeIn);
  const state = rmType === 'ACTION' ? [stateNode(aqlPath)] : [];
  return {
    id,
    name,
    localizedName: name,
    rmType,
    ...(nodeId && { nodeId }),
    min: aqlPath === '' ? 1 : 0,
    max: repeats ? -1 : 1,
    localizedNames: { en: name },
    aqlPath,
    ...(inputs.length && { inputs }),
    ...(made.length + state.length > 0 && { children: [...made, ...state] }),
  };
}

/** Every ACTION is in a state. */
const stateNode = (aqlPath: string): OpenEhrNode => ({
  id: 'ism_transition',
  name: 'ism_transition',
  rmType: 'ISM_TRANSITION',
  min: 1,
  max: 1,
  aqlPath: `${aqlPath}/ism_transition`,
  children: [
    {
      id: 'current_state',
      name: 'current_state',
      rmType: 'DV_CODED_TEXT',
      min: 1,
      max: 1,
      aqlPath: `${aqlPath}/ism_transition/current_state`,
      inputs: [
        {
          suffix: 'code',
          type: 'CODED_TEXT',
          list: STATES.map(([value, label]) => ({ value, label })),
          terminology: 'openehr',
        },
      ],
    },
  ],
});

const codeInputs = ({ codes }: Leaf): OpenEhrInput[] => {
  const concepts = codes?.concepts ?? [];
  const list =
    concepts.length && concepts.length <= LONGEST_LIST
      ? { list: concepts.map(({ code, display }) => ({ value: code, label: display })) }
      : {};
  return [
    {
      suffix: 'code',
      type: 'CODED_TEXT',
      ...list,
      ...(codes && { terminology: codes.url ?? terminologyOf(codes.system) }),
      ...(codes && !codes.closed && { listOpen: true }),
    },
  ];
};

const simple = (type: OpenEhrInput['type']) => (): OpenEhrInput[] => [{ type }];

/** What is asked for, by data type. */
const inputs: Readonly<Record<string, (leaf: Leaf) => OpenEhrInput[]>> = {
  DV_BOOLEAN: simple('BOOLEAN'),
  DV_CODED_TEXT: codeInputs,
  DV_COUNT: ({ kind, max }) => [
    {
      type: 'INTEGER',
      ...(kind === 'scale' && {
        validation: { range: { minOp: '>=', min: 0, ...(max && { maxOp: '<=', max }) } },
      }),
    },
  ],
  DV_DATE: simple('DATE'),
  DV_DATE_TIME: simple('DATETIME'),
  DV_DURATION: simple('DURATION'),
  DV_IDENTIFIER: () => [{ suffix: 'id', type: 'TEXT' }],
  DV_MULTIMEDIA: simple('TEXT'),
  DV_PARSABLE: simple('TEXT'),
  DV_QUANTITY: (leaf) => [
    { suffix: 'magnitude', type: 'DECIMAL' },
    {
      suffix: 'unit',
      type: 'CODED_TEXT',
      list: offeredUnits(leaf).map((unit) => ({ value: unit, label: unit })),
      listOpen: true,
    },
  ],
  DV_TEXT: (leaf) => [
    { type: 'TEXT' },
    ...(leaf.kind === 'codedText' && leaf.codes ? codeInputs(leaf) : []),
  ],
  DV_URI: simple('TEXT'),
};

const inputsOf = (rmType: string, leaf: Leaf | undefined): OpenEhrInput[] =>
  leaf && Object.hasOwn(inputs, rmType) ? inputs[rmType]!(leaf) : [];
