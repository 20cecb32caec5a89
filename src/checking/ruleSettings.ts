/** Rules switched off or given another severity: from a workbook's own settings or a configuration file. */
import * as z from 'zod/mini';
import { severities } from '../domain/finding';

/** `{"rules": {"P401": "off", "V501": "info"}}`; codes as in the rule catalogue, a rule not named stays as it is. */
export const ruleSettingsSchema = z.strictObject({
  rules: z._default(
    z.record(
      z.string().check(z.regex(/^[A-Z]\d{3,4}$/, '规则编号应为一个字母加三到四位数字，例如 P401')),
      z.enum(['off', ...severities]),
    ),
    {},
  ),
});

export type RuleSettings = Readonly<z.infer<typeof ruleSettingsSchema>>;

export const defaultRuleSettings: RuleSettings = { rules: {} };
