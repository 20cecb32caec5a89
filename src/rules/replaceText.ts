/** Fixes that put another text into one cell. */
import type { Field } from '../domain/field';
import type { Fix } from '../domain/finding';

/** Offered, never part of "fix all": the new text decides something for the user. */
export function offerText(field: Field<unknown>, after: string): Fix {
  return {
    title: `改为“${after}”`,
    safe: false,
    edits: [{ kind: 'set', cell: field.cell, before: field.text, after }],
  };
}
