/** Something in the data that this engine is not sure to read as the query engine does, which then has to be asked. */
export class Declined extends Error {
  constructor(what: string) {
    super(`the small engine does not read ${what}`);
    this.name = 'Declined';
  }
}
