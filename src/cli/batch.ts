/** Bytes of an input that are cleaned in one go: whole lines, or a whole text. */
export interface Piece {
  /** The input's name, `-` for standard input. */
  readonly file: string;
  /** Number of the first line, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** What something is said of. */
export interface Place {
  readonly file: string;
  /** The line of the record, from 1; absent when it is about the file. */
  readonly line?: number;
}

/** What could not be cleaned, and why. */
export interface Failure extends Place {
  readonly error: string;
  /** How the record begins. */
  readonly input?: string;
}

/** What the user should know of an input that is cleaned all the same. */
export interface Remark extends Place {
  readonly remark: string;
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
  readonly remarks: readonly Remark[];
}

export function isFailure(piece: object): piece is Failure {
  return 'error' in piece;
}

/** How a place is called. */
export function nameOf({ file, line }: Place): string {
  const name = file === '-' ? 'standard input' : file;
  return line === undefined ? name : `${name}:${line}`;
}
