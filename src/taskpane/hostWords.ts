/** What to tell the user of an error: the host's own words where it had any. */

/** `otherwise`: a calm general sentence, for errors that nobody foresaw. */
export function hostWords(error: unknown, otherwise: string): string {
  return error instanceof Error && error.name === 'HostError' && error.message !== '' ? error.message : otherwise;
}
