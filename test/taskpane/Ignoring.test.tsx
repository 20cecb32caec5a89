// @vitest-environment jsdom
/** Ignoring a finding from the pane: the reason, the folded list, and the ways back. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/host/spreadsheetHost';
import { checkedPane, line, lines, pressInPane, status } from './kit/findingLines';
import { expectAccessible } from './kit/openPane';
import { faulty, oneFault, sheetOf } from './kit/sheets';

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

async function listHas(count: number): Promise<void> {
  await waitFor(() => {
    expect(lines()).toHaveLength(count);
  });
}

/** Opens the card of the finding about satisfaction and its form. */
function openForm(): HTMLElement {
  fireEvent.click(line(/满意度/));
  fireEvent.click(button('忽略'));
  return screen.getByRole('textbox', { name: '忽略的理由（必填）' });
}

describe('ignoring a finding', () => {
  it('asks for a reason, keeps it with the file, and goes on to the next finding', async () => {
    const host = await checkedPane([sheetOf(faulty)]);
    const field = openForm();
    expect(document.activeElement).toBe(field);
    fireEvent.click(button('确认忽略'));
    expect(screen.getByRole('alert').textContent).toMatch(/^缺少理由/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible();

    fireEvent.click(button('历史口径'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(field);
    fireEvent.click(button('确认忽略'));
    await listHas(1);
    await waitFor(() => {
      expect(document.activeElement).toBe(line(/没有单位/));
      expect(status()).toBe('已忽略 F15。还有 1 个警告');
    });
    expect(await host.store.read('ignores')).toContain('历史口径');

    const fold = await screen.findByRole('button', { name: '已忽略 1 条' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fold);
    const section = within(screen.getByRole('region', { name: '已忽略 1 条' }));
    expect(section.getByText('理由：历史口径')).toBeTruthy();
    await expectAccessible();

    fireEvent.click(section.getByRole('button', { name: /^恢复/ }));
    await listHas(2);
    expect(screen.queryByRole('button', { name: /^已忽略/ })).toBeNull();
    expect(await host.store.read('ignores')).toBeNull();
  });

  it('is undone and redone like any other change', async () => {
    await checkedPane([sheetOf(faulty)]);
    fireEvent.change(openForm(), { target: { value: ' 上级另有规定 ' } });
    fireEvent.click(button('确认忽略'));
    await listHas(1);
    await screen.findByText('已忽略 F15');
    fireEvent.click(button('撤销'));
    await listHas(2);
    await screen.findByText('已撤销：已忽略 F15');
    pressInPane('y');
    await listHas(1);
    fireEvent.click(await screen.findByRole('button', { name: '已忽略 1 条' }));
    expect(screen.getByText('理由：上级另有规定')).toBeTruthy();
  });

  it('is called off with Escape', async () => {
    await checkedPane([sheetOf(faulty)]);
    fireEvent.keyDown(openForm(), { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(button('忽略'));
  });

  it('stays in force when the pane is opened anew, all ignored included', async () => {
    const host = await checkedPane([sheetOf(oneFault)]);
    fireEvent.change(openForm(), { target: { value: '历史口径' } });
    fireEvent.click(button('确认忽略'));
    await screen.findByText('没有发现问题', { selector: 'h2' });
    fireEvent.click(button('重新检查'));
    await screen.findByRole('button', { name: '已忽略 1 条' });
    expect(await host.store.read('ignores')).toContain('历史口径');
    await expectAccessible();
  });

  it('says so where the file keeps nothing, and ignores nothing', async () => {
    const refuse = () => Promise.reject(new HostError('工作簿受保护，没能保存忽略记录。请先解除保护。', 'protected'));
    await checkedPane([sheetOf(faulty)], { through: (host) => ({ ...host, store: { read: host.store.read, write: refuse } }) });
    fireEvent.change(openForm(), { target: { value: '历史口径' } });
    fireEvent.click(button('确认忽略'));
    await screen.findByText('工作簿受保护，没能保存忽略记录。请先解除保护。');
    await listHas(2);
  });
});
