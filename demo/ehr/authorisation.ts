// A stand-in for what an EHR does when it opens an app: it knows whose record is open, and gives the app a
// token for it. It asks nobody who they are, so that it is for a demonstration on this computer alone.
import { createHash, randomUUID } from 'node:crypto';

/** What a request asks, and what is to be answered. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  /** where the browser goes on */
  readonly location?: string;
}

interface Grant {
  readonly patient: string;
  readonly challenge: string;
  readonly redirect: string;
  readonly scope: string;
}

const refusal = (status: number, error: string): Answer => ({ status, json: { error } });

/** In milliseconds. */
const HOUR = 3_600_000;

export class Authorisation {
  readonly #launches = new Map<string, string>();
  readonly #codes = new Map<string, Grant>();
  readonly #tokens = new Map<string, number>();

  /** What an app reads of a server before it asks for anything. */
  configuration(origin: string) {
    return {
      authorization_endpoint: `${origin}/ehr/authorize`,
      token_endpoint: `${origin}/ehr/token`,
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: ['authorization_code'],
      response_types_supported: ['code'],
      scopes_supported: ['launch', 'patient/*.cruds'],
      capabilities: ['launch-ehr', 'client-public', 'context-ehr-patient', 'permission-v2'],
    };
  }

  /** Opens the app on somebody's record. */
  launch(patient: string, origin: string): Answer {
    const launch = randomUUID();
    this.#launches.set(launch, patient);
    const to = new URLSearchParams({ iss: `${origin}/fhir`, launch });
    return { status: 302, location: `/smart.html?${to}` };
  }

  authorize(asked: URLSearchParams, origin: string): Answer {
    const redirect = asked.get('redirect_uri') ?? '';
    // before it is known to be the app's, nobody is sent there
    if (redirect !== `${origin}/smart.html`) return refusal(400, 'invalid_request');
    const launch = asked.get('launch') ?? '';
    const patient = this.#launches.get(launch);
    const challenge = asked.get('code_challenge');
    if (
      patient === undefined ||
      !challenge ||
      asked.get('code_challenge_method') !== 'S256' ||
      asked.get('aud') !== `${origin}/fhir`
    )
      return refusal(400, 'invalid_request');
    // a launch is for once
    this.#launches.delete(launch);
    const code = randomUUID();
    this.#codes.set(code, { patient, challenge, redirect, scope: asked.get('scope') ?? '' });
    const to = new URLSearchParams({ code, state: asked.get('state') ?? '' });
    return { status: 302, location: `${redirect}?${to}` };
  }

  token(asked: URLSearchParams): Answer {
    const code = asked.get('code') ?? '';
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    const proof = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    if (!grant || grant.challenge !== proof || grant.redirect !== asked.get('redirect_uri'))
      return refusal(400, 'invalid_grant');
    const token = randomUUID();
    this.#tokens.set(token, Date.now() + HOUR);
    return {
      status: 200,
      json: {
        access_token: token,
        token_type: 'Bearer',
        expires_in: HOUR / 1000,
        scope: grant.scope,
        patient: grant.patient,
        need_patient_banner: true,
      },
    };
  }

  /** Whether a request may read and write. */
  allows(header: string | undefined): boolean {
    const [, token = ''] = /^Bearer (\S+)$/.exec(header ?? '') ?? [];
    return (this.#tokens.get(token) ?? 0) > Date.now();
  }
}
