/** Where the detail of an activity says for how long it is to be done. */
export const activityPeriods = [
  ['scheduledPeriod'],
  ['scheduledTiming', 'repeat', 'boundsPeriod'],
] as const;
