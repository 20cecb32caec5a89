/** Tables that most rules have nothing to say about: those whose content is 涉密. */
import { isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { TargetTable } from '../domain/targetTable';
import { isRedactedText } from './indicatorText';

/** Every cell that says what the project does and how it is measured. */
export function contentFields(table: TargetTable): readonly Field<string>[] {
  const fields: Field<string>[] = [];
  const add = (field: Field<string> | null) => {
    if (field?.value !== null && field?.value !== undefined && !isBlank(field.value)) fields.push(field);
  };
  add(table.budget.usage);
  table.goals.forEach(add);
  for (const { level3, description, value, basis } of table.indicators) [level3, description, value, basis].forEach(add);
  return fields;
}

/** All content is 涉密: the rules about content would only repeat themselves. */
export function isRedactedTable(table: TargetTable): boolean {
  if (table.indicators.length === 0) return false;
  return contentFields(table).every((field) => isRedactedText(field.value ?? ''));
}
