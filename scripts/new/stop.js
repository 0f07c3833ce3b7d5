/** Why nothing can be written, in one sentence for whoever asked. */
export class Stop extends Error {
  constructor(reason) {
    super(reason);
    this.name = 'Stop';
  }
}
