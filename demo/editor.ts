// Writes one plan: keeps a draft of it, saves it as a version, and puts it together with what
// somebody else saved meanwhile. The health record and the person's own page both use it.
import {
  findDuplicates,
  joinDuplicates,
  PcspGuide,
  PcspPlan,
  type DeepReadonly,
  type Plan,
} from 'pcsp-elements';
import type { DraftKeeper } from 'pcsp-elements/drafts';
import { byId } from './dom.js';
import type { EditorPage } from './editor-page.js';
import {
  hideSides,
  meet,
  offerToJoin,
  savedSince,
  tellOfNewer,
  tellOfTogether,
  type Meeting,
} from './meeting.js';
import { claimDraft, type LeftWork } from './drafts.js';
import { dismiss, noticeOf, notify } from './notices.js';
import { openRecord, tellOfLimits } from './open-record.js';
import { placeInWords } from './place-in-words.js';
import { Presence, type Writer } from './presence.js';
import type { PlanRecord, Version, Work } from './record.js';
import { sampleVersions } from '../fixtures/sample/sample-plan.js';
import { say, showToBeKept, showUnsaved } from './save-bar.js';
import { goToTop, isShown, showView } from './views.js';

/** What the plan is written with: the whole of it, or one question at a time. */
const formPlan = (): PcspPlan | PcspGuide => {
  const found = document.getElementById('form-plan');
  return found instanceof PcspGuide ? found : byId('form-plan', PcspPlan);
};

export class Editor {
  readonly #page: EditorPage;
  readonly #record: PlanRecord;
  /** where the browser keeps one */
  readonly #draft: DraftKeeper | undefined;
  readonly #form = byId('form', HTMLFormElement);
  readonly #plan = formPlan();
  #versions: readonly Version[];
  /** the version that the form started from, and that may be saved on top of */
  #base: Version;
  /** what was in the form before somebody else's changes were */
  #apart: Work | undefined;
  /** what is in the form is not what was saved, although nobody edited it since it came */
  #ahead = false;
  /** the sections that were edited and are not saved */
  readonly #writesIn = new Set<string>();
  readonly #presence: Presence;
  /** how often the plan was edited: what is edited while it is being saved is not saved with it */
  #edits = 0;

  private constructor(
    page: EditorPage,
    record: PlanRecord,
    draft: DraftKeeper | undefined,
    versions: Version[],
  ) {
    this.#page = page;
    this.#record = record;
    this.#draft = draft;
    this.#versions = versions;
    this.#base = this.newest;
    this.#presence = new Presence(record.name, page.author.name, (writers) =>
      this.#tellOfWriters(writers),
    );
  }

  /** On a record of its own, or on the one of this browser. */
  static async start(page: EditorPage, own?: PlanRecord): Promise<Editor> {
    const record = own ?? (await openRecord(sampleVersions));
    const { keeper, left } = await claimDraft(record, page);
    const editor = new Editor(page, record, keeper, await record.versions());
    tellOfLimits(record, page.words);
    editor.#listen();
    if (left) await editor.#takeUp(left);
    else editor.#edit(editor.newest, editor.newest.plan);
    return editor;
  }

  /** What is in the form is not saved. */
  get unsaved(): boolean {
    return this.#ahead || this.#plan.dirty;
  }

  /** The version that the form started from. */
  get base(): Version {
    return this.#base;
  }

  /** Newest first. */
  get versions(): readonly Version[] {
    return this.#versions;
  }

  get newest(): Version {
    const [version] = this.#versions;
    if (!version) throw new Error('The record is empty.');
    return version;
  }

  /** Shows the form again. */
  back(): void {
    showView('form');
    dismiss('earlier');
    this.#page.shown(this.#base, this.#versions);
  }

  /** Empties the record but for the sample. */
  async restart(): Promise<void> {
    this.#ahead = false;
    this.#plan.reset();
    await this.#draft?.drop();
    await this.#record.startAgain(sampleVersions);
    location.reload();
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault());
    // the plan says “Saved” once it is in the record, and stays unsaved until then
    form.addEventListener('pcsp-submit', ({ detail }) =>
      detail.saving(this.#save(detail.value as Plan).then((saved) => ({ ok: saved }))),
    );
    form.addEventListener('pcsp-input', ({ detail }) => {
      const section = detail.section === 'plan' ? detail.change?.path[0] : detail.section;
      if (typeof section === 'string') this.#writesIn.add(section);
      this.#handleEdit();
    });
    form.addEventListener('pcsp-change', () => {
      this.#handleEdit();
      if (this.#apart) this.#offerToJoin();
    });
    form.addEventListener('pcsp-invalid', () => say(this.#page.words.state.invalid));
    byId('discard', HTMLElement).addEventListener('click', () => void this.#discard());
    addEventListener('beforeunload', (event) => {
      if (this.unsaved) event.preventDefault();
    });
    this.#record.onSavedElsewhere(() => void this.#savedElsewhere());
  }

  /** Goes on with a draft that was left. */
  async #takeUp({ draft, note }: LeftWork): Promise<void> {
    this.#ahead = note.ahead;
    this.#apart = note.apart;
    const base = this.#versionOf(note) ?? this.newest;
    this.#edit(base, note.ahead ? (draft.saved as Plan) : base.plan);
    const answer = await this.#plan.restoreDraft(draft);
    this.#showState();
    if (!answer.restored) {
      await this.#draft?.startAnew();
      return notify('draft', answer.message);
    }
    notify('draft', this.#page.words.draft.back(this.#page.moment(draft.keptOn)));
    this.#tellOfTogether();
    if (this.#base.number !== this.newest.number) this.#tellOfNewer();
  }

  /** Puts a version into the form, or what was made from it. */
  #edit(version: Version, plan: DeepReadonly<Plan> | undefined): void {
    this.#base = version;
    this.#plan.value = plan;
    this.#showState();
    this.back();
  }

  #handleEdit(): void {
    this.#edits++;
    this.#showState();
    if (this.unsaved) {
      this.#keep();
      return;
    }
    dismiss('draft');
    void this.#draft?.drop();
  }

  #showState(): void {
    this.#showUnsaved(this.unsaved);
  }

  #showUnsaved(unsaved: boolean): void {
    showUnsaved(unsaved, this.#page.words);
    if (!unsaved) this.#writesIn.clear();
    this.#presence.writes([...this.#writesIn]);
    this.#page.changed?.();
  }

  #keep(): void {
    showToBeKept();
    const note = { madeFrom: this.#base.number, ahead: this.#ahead, apart: this.#apart };
    this.#draft?.keep(async () => ({ draft: await this.#plan.saveDraft(), note }));
  }

  async #keepNow(): Promise<void> {
    this.#keep();
    await this.#draft?.flush();
  }

  /** Saves a plan, unless somebody saved a version that the user has not seen. */
  async #save(plan: Plan): Promise<boolean> {
    const edits = this.#edits;
    const edition = {
      savedOn: new Date().toISOString(),
      savedBy: this.#page.author.name,
      madeFrom: this.#apart?.madeFrom ?? this.#base.number,
      plan,
    };
    say(this.#page.words.state.saving);
    try {
      const result = await this.#record.save(edition, this.#base.number);
      if ('newer' in result) {
        await this.#meet(plan);
        return false;
      }
      await this.#saved(result.saved, edits === this.#edits);
      return true;
    } catch (error) {
      notify('storage', this.#page.words.draft.notStored(error));
      this.#showState();
      return false;
    }
  }

  /** A version is in the record. What was edited while it was being saved is a draft made from it. */
  async #saved(version: Version, isAll: boolean): Promise<void> {
    await this.#settle();
    this.#base = version;
    if (!isAll) await this.#keepNow();
    this.#showUnsaved(!isAll);
    this.back();
    say(this.#page.words.state.saved(version.number, this.#page.moment(version.savedOn)));
  }

  async #discard(): Promise<void> {
    if (!confirm(this.#page.words.draft.discard)) return;
    await this.#settle();
    this.#edit(this.newest, this.newest.plan);
  }

  /** Nothing is unsaved any more. */
  async #settle(): Promise<void> {
    await this.#draft?.drop();
    this.#ahead = false;
    this.#apart = undefined;
    hideSides();
    for (const name of ['draft', 'elsewhere', 'together', 'twice', 'storage'] as const)
      dismiss(name);
    await this.#readVersions();
  }

  async #readVersions(): Promise<void> {
    this.#versions = await this.#record.versions();
  }

  #versionOf({ madeFrom }: Pick<Work, 'madeFrom'>): Version | undefined {
    return this.#versions.find(({ number }) => number === madeFrom);
  }

  async #savedElsewhere(): Promise<void> {
    await this.#readVersions();
    if (this.unsaved) {
      await this.#keepNow();
      return this.#tellOfNewer();
    }
    this.#edit(this.newest, this.newest.plan);
    const { savedLine, words } = this.#page;
    notify('elsewhere', words.elsewhere.shown(this.#base.number, savedLine(this.#base)));
  }

  #tellOfWriters(writers: readonly Writer[]): void {
    if (!writers.length) return dismiss('writing');
    const { author, words } = this.#page;
    const who = new Set(
      writers.map(({ name }) => (name === author.name ? words.elsewhere.you : name)),
    );
    const where = new Set(
      writers.flatMap(({ sections }) =>
        sections.map((key) => placeInWords(this.#plan.value, [key], words)),
      ),
    );
    const text = words.elsewhere.writing(words.list(who), words.list(where));
    // it is said again where it is another
    if (text !== noticeOf('writing')) notify('writing', text);
  }

  #tellOfNewer(): void {
    const theirs = this.newest;
    const { read, savedLine, shown, words } = this.#page;
    tellOfNewer({ base: this.#base, theirs, savedLine: savedLine(theirs), words }, [
      // the way of every save: it is checked, and says when and by whom it was written
      { label: words.elsewhere.putTogether, run: () => this.#submit() },
      ...(read ? [{ label: words.elsewhere.read(theirs.number), run: () => read(theirs) }] : []),
    ]);
    this.#showState();
    if (isShown('form')) shown(this.#base, this.#versions);
  }

  #submit(): void {
    this.back();
    this.#form.requestSubmit();
  }

  /** Somebody saved while this was being written: theirs is safe, and so is this. */
  async #meet(mine: DeepReadonly<Plan>): Promise<void> {
    await this.#readVersions();
    await this.#keepNow();
    this.#showState();
    this.#page.shown(this.#base, this.#versions);
    dismiss('elsewhere');
    const meeting = this.#meeting(this.#base, mine, this.newest);
    meet(meeting, {
      done: (plan) => void this.#putTogether(meeting, plan),
      back: () => {
        hideSides();
        this.back();
        this.#tellOfNewer();
        goToTop();
      },
    });
  }

  #meeting(base: Version, mine: DeepReadonly<Plan>, theirs: Version): Meeting {
    const { author, savedLine, words } = this.#page;
    const who = savedSince(this.#versions, base, author.name, words);
    return { base, mine, theirs, who, savedLine: savedLine(theirs), words };
  }

  /** Puts what both wrote into the form, to be checked and saved. */
  async #putTogether({ base, mine, theirs }: Meeting, plan: Plan): Promise<void> {
    this.#apart ??= { madeFrom: base.number, plan: mine };
    this.#ahead = true;
    dismiss('elsewhere');
    dismiss('draft');
    this.#edit(theirs, plan);
    this.#tellOfTogether();
    // somebody may have saved once more while this was being decided
    if (theirs.number !== this.newest.number) this.#tellOfNewer();
    goToTop();
    await this.#keepNow();
  }

  #tellOfTogether(): void {
    const plan = this.#apart?.plan;
    const start = this.#apart && this.#versionOf(this.#apart);
    if (!plan || !start) return;
    const meeting = this.#meeting(start, plan, this.#base);
    tellOfTogether(meeting, () => this.#takeApart(start, plan));
    this.#offerToJoin();
  }

  #offerToJoin(): void {
    offerToJoin(this.#plan.value, this.#page.words, () => this.#join());
  }

  /** Keeps one of each two entries that record the same, in the form, to be checked and saved. */
  #join(): void {
    const plan = this.#plan.value;
    const { kept, putBack } = this.#page.words.twice;
    this.#edit(this.#base, plan && joinDuplicates(plan, findDuplicates(plan)));
    this.#keep();
    const run = () => {
      this.#edit(this.#base, plan);
      this.#keep();
      this.#offerToJoin();
    };
    // until the next edit, which it would take back, too
    notify('twice', kept, [{ label: putBack, run }]);
  }

  #takeApart(start: Version, mine: DeepReadonly<Plan>): void {
    if (!confirm(this.#page.words.together.askTakeApart)) return;
    this.#apart = undefined;
    dismiss('together');
    dismiss('twice');
    hideSides();
    this.#edit(start, mine);
    this.#keep();
    this.#tellOfNewer();
  }
}
