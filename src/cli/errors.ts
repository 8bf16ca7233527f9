/** The command is wrong: one line says what to do, and the exit code is 2. */
export class UsageError extends Error {
  readonly exitCode = 2;
}

/** The run cannot go on: one line says why, and the exit code is 1. */
export class RunError extends Error {
  readonly exitCode = 1;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder; name its files',
  ELOOP: 'too many links',
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  Z_BUF_ERROR: 'the compressed data ends too early',
  Z_DATA_ERROR: 'the compressed data is damaged',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'the UTF-16 is damaged',
};

/** Why something failed, in a few words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code !== undefined && Object.hasOwn(reasons, code)) return reasons[code] as string;
  return firstLine(error instanceof Error ? error.message : String(error));
}

/** Why a file could not be written, in a few words. */
export function writeReasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such folder';
  return code === 'EISDIR' ? 'it is a folder' : reasonOf(error);
}

/** The first line of a message. */
export function firstLine(message: string): string {
  return message.split('\n', 1)[0] as string;
}
