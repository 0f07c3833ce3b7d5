import type { PrintedHost } from '../../widget/print-events.js';
import { PrintedFolds } from '../../widget/printed-folds.js';
import { FitToPage } from './fit-to-page.js';
import { Paper, type PaperOptions } from './paper.js';

/** Paper of which each sheet takes one side of A4, with all that is folded open. */
export class OneSidePaper extends Paper {
  constructor(host: PrintedHost, options: Omit<PaperOptions, 'page'>) {
    super(host, { ...options, page: 'size: A4; margin: 12mm 12mm 14mm;' });
    // in this order: a sheet is measured with its foot and with what was folded
    new PrintedFolds(host);
    new FitToPage(host);
  }
}
