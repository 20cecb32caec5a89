/** What to tell the user of an error: the host's own words where it had any. */

function isFromHost(error: unknown): error is Error {
  return error instanceof Error && error.name === 'HostError';
}

/** `otherwise`: a calm general sentence, for errors that nobody foresaw. */
export function hostWords(error: unknown, otherwise: string): string {
  return isFromHost(error) && error.message !== '' ? error.message : otherwise;
}

/** The host refuses because the sheet is protected. */
export function isProtected(error: unknown): boolean {
  return isFromHost(error) && 'code' in error && error.code === 'protected';
}
