/** A fault in the data, told so that it can be found: which file, which row (the line an editor shows), which field. */
export class DataError extends Error {
  override name = 'DataError';

  constructor(file: string, row: number | string, field: string, reason: string) {
    super(`${file}, row ${row}, ${field}: ${reason}`);
  }
}
