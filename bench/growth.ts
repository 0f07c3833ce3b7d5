import {
  caseloadDue,
  conformanceReport,
  diffPlans,
  dueDates,
  findDuplicates,
  goalHistories,
  mergePlans,
  schemas,
  Store,
  validate,
} from '../src/core.js';
import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaireResponse,
} from '../src/fhir.js';
import { planModel, type Plan } from '../src/standard/plan-model.js';
import { planOfNeeds } from './plans.js';

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const NOW = new Date('2026-11-30T10:00:00Z');

/** What is done with a plan in one call; what it is given beside the plan is made before. */
const calls: Readonly<Record<string, (plan: Plan) => () => unknown>> = {
  validate: (plan) => () => validate('plan', plan),
  'schemas.plan': (plan) => () => schemas.plan.safeParse(plan),
  conformanceReport: (plan) => () => conformanceReport(plan),
  Store: (plan) => () => new Store(planModel, plan),
  diffPlans: (plan) => {
    const copy = copyOf(plan);
    return () => diffPlans(plan, copy);
  },
  mergePlans: (plan) => {
    const copy = copyOf(plan);
    return () => mergePlans({}, plan, copy);
  },
  findDuplicates: (plan) => () => findDuplicates(plan),
  dueDates: (plan) => () => dueDates(plan, NOW),
  caseloadDue: (plan) => () => caseloadDue([{ id: 'plan', plan }], NOW),
  goalHistories: (plan) => () => goalHistories([plan, plan]),
  toFhirBundle: (plan) => () => toFhirBundle(plan),
  fromFhirBundle: (plan) => {
    const bundle = copyOf(toFhirBundle(plan));
    return () => fromFhirBundle(bundle);
  },
  toQuestionnaireResponse: (plan) => () => toQuestionnaireResponse(plan),
  fromQuestionnaireResponse: (plan) => {
    const response = toQuestionnaireResponse(plan);
    return () => fromQuestionnaireResponse(response);
  },
};

/** so many needs, and so many times as many */
const [NEEDS, TIMES] = [25, 16];
/** milliseconds of the processor for one measurement */
const FOR = 100;

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of the processor for one call. */
function costOf(call: () => unknown): number {
  const start = spent();
  let calls = 0;
  for (; spent() - start < FOR; calls++) call();
  return (spent() - start) / calls;
}

export interface Growth {
  readonly name: string;
  readonly small: number;
  readonly large: number;
  /** 1: the time grows with the plan; 2: with its square */
  readonly exponent: number;
}

/** How the time of each function of the core grows with the plan: the least of some rounds, in turns. */
export function* growths(rounds = 5): Generator<Growth> {
  for (const [name, make] of Object.entries(calls)) {
    const [one, other] = [NEEDS, NEEDS * TIMES].map((needs) => make(planOfNeeds(needs)));
    let [small, large] = [Infinity, Infinity];
    for (let round = 0; round < rounds; round++) {
      small = Math.min(small, costOf(one!));
      large = Math.min(large, costOf(other!));
    }
    const exponent = Math.log(large / small) / Math.log(TIMES);
    yield { name, small, large, exponent };
  }
}
