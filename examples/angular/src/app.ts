import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import type { PcspAboutMe, PcspEventMap } from 'pcsp-elements';
import { PcspValueAccessor } from 'pcsp-elements/angular';

type Events = PcspEventMap<'aboutMe'>;

@Component({
  selector: 'app-root',
  imports: [FormsModule, PcspValueAccessor],
  // the tags are elements that the browser knows
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      <button type="button" (click)="undo()">Undo</button>
      <button type="button" (click)="readonly.set(!readonly())">Read only</button>
      <button type="button" (click)="locale.set('cy')">Cymraeg</button>
    </p>
    <pcsp-provider [locale]="locale()">
      <pcsp-about-me
        #about
        [(ngModel)]="value"
        [attr.readonly]="readonly() ? '' : null"
        (pcsp-input)="take($event)"
        (pcsp-change)="take($event)"
        (pcsp-submit)="save($event)"
      ></pcsp-about-me>
    </pcsp-provider>
    <p>
      Last event: <output id="event">{{ event() }}</output>
    </p>
    <pre id="saved">{{ saved() }}</pre>
  `,
})
export class App {
  readonly value = signal<PcspAboutMe['value']>({ myWellness: 'I feel well' });
  readonly event = signal('');
  readonly saved = signal('');
  readonly readonly = signal(false);
  readonly locale = signal('en-GB');
  readonly about = viewChild.required<ElementRef<PcspAboutMe>>('about');

  undo(): void {
    this.about().nativeElement.undo();
  }

  take({ type, detail }: Events['pcsp-input'] | Events['pcsp-change']): void {
    this.event.set(`${type}: ${detail.value?.myWellness}`);
  }

  save({ detail }: Events['pcsp-submit']): void {
    this.saved.set(JSON.stringify(detail.value));
  }
}
