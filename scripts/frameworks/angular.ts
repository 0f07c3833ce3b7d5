// Angular's directive, as its compiler writes it for libraries: whoever builds a host links it.
import type { DescribedElement } from './described-elements.js';

/** The oldest Angular that knows all that stands here. */
const SINCE = '17.0.0';

const CONTROLS = ['formControlName', 'formControl', 'ngModel'];

export function angularModule(elements: readonly DescribedElement[]): Record<string, string> {
  const selector = elements
    .filter(({ events }) => events.length)
    .flatMap(({ tag }) => CONTROLS.map((control) => `${tag}[${control}]`))
    .join(',');
  return { 'angular.js': directive(selector), 'angular.d.ts': types(selector) };
}

const directive = (selector: string): string => `import * as angular from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR } from '@angular/forms';
import { ValueAccessor } from './frameworks/value-accessor.js';

export class PcspValueAccessor extends ValueAccessor {
  constructor() {
    super(angular.inject(angular.ElementRef).nativeElement);
  }

  static ɵfac = angular.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '${SINCE}',
    ngImport: angular,
    type: PcspValueAccessor,
    deps: [],
    target: angular.ɵɵFactoryTarget.Directive,
  });

  static ɵdir = angular.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '${SINCE}',
    type: PcspValueAccessor,
    isStandalone: true,
    selector: '${selector}',
    host: { listeners: { 'pcsp-input': 'takeInput($event)', focusout: 'leave()' } },
    providers: [
      { provide: NG_VALUE_ACCESSOR, useExisting: PcspValueAccessor, multi: true },
      { provide: NG_VALIDATORS, useExisting: PcspValueAccessor, multi: true },
    ],
    ngImport: angular,
  });
}
`;

const types = (
  selector: string,
): string => `import type { ɵɵDirectiveDeclaration, ɵɵFactoryDeclaration } from '@angular/core';
import { ValueAccessor } from './frameworks/value-accessor.js';

/**
 * Makes each widget a control of Angular's forms: put it among a component's \`imports\`, and write
 * \`<pcsp-about-me formControlName="aboutMe">\`, or \`[formControl]\` or \`[(ngModel)]\`. The control is
 * invalid, with \`{ pcsp: issues }\`, while an issue is an error.
 */
export declare class PcspValueAccessor extends ValueAccessor {
  constructor();
  static ɵfac: ɵɵFactoryDeclaration<PcspValueAccessor, never>;
  static ɵdir: ɵɵDirectiveDeclaration<
    PcspValueAccessor,
    '${selector}',
    never,
    {},
    {},
    never,
    never,
    true,
    never
  >;
}
`;
