/** The data cannot be read: what is wrong, in which file. `reason` is a clause that can follow "cannot be read: ". */
export class UnreadableData extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'UnreadableData';
  }
}
