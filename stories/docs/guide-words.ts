/** What people call what a guide tells of, under the heading that it stands under. */
export const guideWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Guides/Start here': {
    'in-your-page-in-five-minutes': ['getting started', 'install', 'quick start', 'hello world'],
  },
  'Guides/Embedding': {
    frameworks: ['React', 'Vue', 'Angular', 'Svelte', 'Solid'],
    'strict-pages': ['CSP', 'Content-Security-Policy', 'nonce', 'unsafe-inline', 'Trusted Types'],
    'photos-sounds-and-videos': ['image', 'video', 'audio', 'media'],
    'portals-that-only-show': ['read-only', 'readonly', 'patient portal'],
    printing: ['print', 'paper', 'PDF', 'A4'],
  },
  'Guides/Events and JSON': {
    saving: ['submit', 'persist', 'beforeunload'],
    drafts: ['autosave', 'IndexedDB', 'crash', 'saveDraft', 'restoreDraft'],
    'versions-and-merging': ['conflict', 'diff', 'merge'],
  },
  'Guides/Validation': {
    'every-code': ['error messages', 'issue codes', 'mandatory', 'required'],
  },
  'Guides/Terminology': {
    'looking-codes-up': ['SNOMED CT', 'codes', 'autocomplete', 'typeahead', 'value sets'],
  },
  'Guides/FHIR': { 'a-plan-as-a-document': ['HL7', 'bundle', 'interoperability', 'UK Core'] },
  'Guides/openEHR': { 'out-and-in': ['archetypes', 'EHRbase', 'Better', 'FLAT', 'web template'] },
  'Guides/Command line and Node': { validate: ['CLI', 'terminal', 'server', 'CI'] },
  'Guides/Sections of your own': {
    'say-what-it-is': ['custom section', 'extend', 'defineSection', 'supplier'],
  },
  'Guides/Versions of the standard': {
    'say-what-changed': ['migrate', 'migration', 'upgrade', 'PCSP 2.1'],
  },
  'Guides/Plans from documents': {
    'have-a-person-confirm-it': ['Word', 'legacy', 'import', 'paste', 'transcribe'],
  },
  'Guides/Readiness and evidence': {
    'what-an-assessor-is-given': ['conformance', 'PRSB scheme', 'assessment', 'audit', 'roadmap'],
  },
  'Guides/Theming': {
    'ready-themes': ['dark mode', 'NHS theme', 'high contrast', 'brand', 'skin'],
    'make-one': ['colours', 'colors', 'palette', 'swatches', 'tokens', 'CSS variables'],
    density: ['compact', 'spacing', 'small screens'],
  },
  'Guides/Translating': {
    'what-there-is': ['Welsh', 'Cymraeg', 'language', 'i18n', 'right to left', 'RTL'],
    'your-own-words': ['labels', 'wording', 'terminology of a service'],
  },
  'Guides/Accessibility statement': {
    'what-was-tried-with-what': ['WCAG', 'a11y', 'screen reader', 'keyboard', 'contrast'],
  },
  'Guides/Clinical safety notes': { hazards: ['DCB0129', 'DCB0160', 'risk', 'safety case'] },
};
