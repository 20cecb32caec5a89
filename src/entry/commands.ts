/** Ties the ribbon's buttons to what they do. Excel opens this page out of sight, for as long as a command takes. */
import { createExcelHost } from '../host/excel/excelHost';
import type { NoticeKey } from '../taskpane/words/notices';
import { commandNames } from './commandNames';
import type { CommandName } from './commandNames';
import { isExcelNewEnough } from './engine';
import { openNotice } from './openNotice';
import { pageExcel } from './pageExcel';
import { obey } from './ribbonCommands';

async function run(name: CommandName): Promise<NoticeKey | null> {
  return isExcelNewEnough() ? obey(name, createExcelHost(pageExcel())) : 'oldExcel';
}

/** Excel waits for `completed`, whatever has happened; what the sheet does not show is told first. */
async function onButton(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  const complete = (): void => {
    event.completed();
  };
  const notice = await run(name).catch((): NoticeKey => 'failed');
  if (notice === null) complete();
  else openNotice(notice, complete);
}

void Office.onReady();
for (const name of commandNames) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void onButton(name, event));
}
