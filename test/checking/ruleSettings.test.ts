/** Configuration of rules as a user writes it. */
import { describe, expect, it } from 'vitest';
import { ruleSettingsSchema } from '../../src/checking/ruleSettings';

describe('ruleSettingsSchema', () => {
  it.each([
    [{ rules: { P401: 'off', I1102: 'info' } }, { rules: { P401: 'off', I1102: 'info' } }],
    [{ rules: {} }, { rules: {} }],
    [{}, { rules: {} }],
  ])('takes %j', (input, output) => expect(ruleSettingsSchema.parse(input)).toEqual(output));

  it.each([
    [{ rules: { P401: 'quiet' } }],
    [{ rules: { p401: 'off' } }],
    [{ rules: { 'plan-over-100': 'off' } }],
    [{ rules: ['P401'] }],
    [{ rule: { P401: 'off' } }],
    [null],
    ['P401'],
  ])('refuses %j', (input) => expect(ruleSettingsSchema.safeParse(input).success).toBe(false));
});
