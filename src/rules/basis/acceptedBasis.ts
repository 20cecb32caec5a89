/** Sources of target values that a unit's own settings accept as they are. */
import { squash } from '../../domain/chineseText';
import type { TargetTable } from '../../domain/targetTable';

/** The whole text is such a source. */
export function isAcceptedBasis({ form }: TargetTable, text: string): boolean {
  const squashed = squash(text);
  return (form.basisPhrases ?? []).some((phrase) => squash(phrase) === squashed);
}

/** The text without such sources, for looking at what is left. */
export function withoutAcceptedBases({ form }: TargetTable, text: string): string {
  return (form.basisPhrases ?? []).reduce((left, phrase) => left.split(phrase).join(''), text);
}
