/** One ignore into the list kept with the file, and out again. */
import { describe, expect, it } from 'vitest';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { changeIgnores, opposite, renewIgnores } from '../../src/tasks/ignoreFinding';
import type { IgnoreChange } from '../../src/tasks/ignoreFinding';
import { readIgnores } from '../../src/tasks/ignoring';

function ignoring(rule: string, reason: string): IgnoreChange {
  return { kind: 'ignore', ignore: { rule, table: '甲', rows: '', message: '问题', content: '≥95', reason } };
}

describe('the list kept with the file', () => {
  it.each<[string, readonly IgnoreChange[], string]>([
    ['one', [ignoring('V501', '上级要求')], 'V501 上级要求'],
    ['two', [ignoring('V501', '上级要求'), ignoring('D601', '历史口径')], 'V501 上级要求, D601 历史口径'],
    ['the same again: the last reason counts', [ignoring('V501', '上级要求'), ignoring('V501', '历史口径')], 'V501 历史口径'],
    ['one taken out', [ignoring('V501', '上级要求'), ignoring('D601', '历史口径'), opposite(ignoring('V501', '上级要求'))], 'D601 历史口径'],
    ['taken out and put back', [ignoring('V501', '上级要求'), opposite(ignoring('V501', '上级要求')), opposite(opposite(ignoring('V501', '上级要求')))], 'V501 上级要求'],
  ])('%s', async (_, changes, expected) => {
    const host = createMemoryHost([]);
    for (const change of changes) await changeIgnores(host, change);
    expect((await readIgnores(host))?.map(({ rule, reason }) => `${rule} ${reason}`).join(', ')).toBe(expected);
  });

  it('that cannot be read takes no change before it is begun anew', async () => {
    const host = createMemoryHost([]);
    await host.store.write('ignores', '[{"rule":');
    expect(await changeIgnores(host, ignoring('V501', '上级要求'))).toBeNull();
    expect(await host.store.read('ignores')).toBe('[{"rule":');
    await renewIgnores(host);
    expect(await changeIgnores(host, ignoring('V501', '上级要求'))).toHaveLength(1);
  });
});
