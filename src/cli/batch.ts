/** Bytes of an input that are cleaned in one go: whole lines, or a whole text. */
export interface Piece {
  /** The input's name, `-` for standard input. */
  readonly file: string;
  /** Number of the first line, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** What could not be cleaned, and why. */
export interface Failure {
  readonly file: string;
  /** The line of the record, from 1; absent when it is the file that fails. */
  readonly line?: number;
  readonly error: string;
  /** How the record begins. */
  readonly input?: string;
}

/** A share of the work. */
export interface Batch {
  readonly pieces: readonly (Piece | Failure)[];
  /** How many lines, texts and failures of the input this is: the measure by which a run is resumed. */
  readonly units: number;
  /** Bytes of the input files that are read with this. */
  readonly read: number;
}

/** What became of a batch. */
export interface Cleaned {
  readonly output: Uint8Array;
  /** How many texts were cleaned. */
  readonly records: number;
  readonly failures: readonly Failure[];
}

export function isFailure(piece: object): piece is Failure {
  return 'error' in piece;
}

/** A failure in one line. */
export function described({ file, line, error }: Failure): string {
  const name = file === '-' ? 'standard input' : file;
  return line === undefined ? `${name}: ${error}` : `${name}:${line}: ${error}`;
}
