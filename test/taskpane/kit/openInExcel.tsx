/** The task pane over the in-memory Excel, under Microsoft's client. */
import { act, render } from '@testing-library/react';
import type { TaskPaneProps } from '../../../src/taskpane/TaskPane';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { hostOn } from '../../host/excel/excelBench';
import { createInMemoryExcel } from '../../kit/excel/excelHost';
import type { ExcelOptions, InMemoryExcel, RichApiBridge } from '../../kit/excel/inMemoryExcel';

/** Another pane on the same workbook where `bridge` is one of its further windows. Returns the element that holds it. */
export function openPaneOn(excel: InMemoryExcel, props: Partial<Omit<TaskPaneProps, 'host'>> = {}, bridge?: RichApiBridge): HTMLElement {
  return render(<TaskPane host={hostOn(excel, bridge)} {...props} />).container;
}

export function openInExcel(options: ExcelOptions, props: Partial<Omit<TaskPaneProps, 'host'>> = {}): InMemoryExcel {
  const excel = createInMemoryExcel(options);
  openPaneOn(excel, props);
  return excel;
}

/** The user does something in Excel; what follows from it at once has been drawn after this. */
export async function inExcel(action: () => void = () => undefined): Promise<void> {
  await act(async () => {
    action();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
