interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every place inside JSON. */
export function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    yield { holder, key };
    yield* placesIn(holder[key]);
  }
}
