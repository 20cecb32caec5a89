/** The command: from its arguments to its exit status. */
import { toContractDocument, summarize } from '../report/contractJson';
import type { ContractFile } from '../report/contractTypes';
import { fileLines, summaryLines } from '../report/textReport';
import { printable } from '../report/wrapText';
import type { CheckWorkbookOptions } from '../tasks/checkWorkbook';
import { ruleDoc } from '../tasks/ruleDocs';
import { readArguments } from './arguments';
import type { CheckRequest } from './arguments';
import type { OpenHost } from './checkFile';
import { openLaneHere } from './checkLanes';
import type { OpenLanes } from './checkLanes';
import { findFiles } from './findFiles';
import { inOrder } from './inOrder';
import { runFix } from './runFix';
import { readForm, readUnitSettingsFile, SettingFileError } from './settingFiles';
import type { ExitStatus, Terminal } from './terminal';
import { checkHelp, fixHelp, overview, usage, words } from './words';

async function checkOptions(request: CheckRequest, folder: string): Promise<CheckWorkbookOptions> {
  const forms = await Promise.all(request.formFiles.map((path) => readForm(path, folder)));
  return {
    ...(request.sheet === null ? {} : { sheet: request.sheet }),
    ...(request.config === null ? {} : { settings: await readUnitSettingsFile(request.config, folder) }),
    ...(forms.length === 0 ? {} : { forms }),
  };
}

/** A mistyped code would go unnoticed; a code of a later version is no failure. */
function settingRemarks({ config }: CheckRequest, { settings }: CheckWorkbookOptions): readonly string[] {
  const unknown = Object.keys(settings?.rules ?? {}).filter((code) => ruleDoc(code) === null);
  return config === null || unknown.length === 0 ? [] : [words.unknownRules(config, unknown)];
}

function exitStatus(files: readonly ContractFile[]): ExitStatus {
  if (files.some(({ error }) => error !== null)) return 2;
  return summarize(files).errors > 0 ? 1 : 0;
}

async function printEnd(files: readonly ContractFile[], request: CheckRequest, terminal: Terminal): Promise<void> {
  if (request.format === 'json') return terminal.print(`${JSON.stringify(toContractDocument(files), null, 2)}\n`);
  const unread = files.filter(({ error }) => error !== null).length;
  return terminal.print(`${summaryLines(summarize(files), unread).join('\n')}\n`);
}

async function runCheck(request: CheckRequest, terminal: Terminal, openLanes: OpenLanes): Promise<ExitStatus> {
  const options = await checkOptions(request, terminal.folder);
  const found = await findFiles(request.paths, terminal.folder);
  for (const remark of [...settingRemarks(request, options), ...found.remarks]) await terminal.complain(`${printable(remark)}\n`);
  const files: ContractFile[] = [];
  const { lanes, close } = openLanes({ options, severity: request.severity }, found.files.length);
  try {
    await inOrder(found.files, lanes, async (checked) => {
      files.push(checked);
      if (request.format === 'text') await terminal.print(`${fileLines(checked).join('\n')}\n`);
    });
  } finally {
    await close();
  }
  await printEnd(files, request, terminal);
  return exitStatus(files);
}

const helps = { overview, check: checkHelp, fix: fixHelp } as const;

/**
 * Runs one command. `openLanes`: how the files of a check are shared out; one after the other where left out. Rejects only
 * where the terminal does, or on a fault of the program.
 */
export async function runCli(argv: readonly string[], terminal: Terminal, openHost: OpenHost, openLanes = openLaneHere(openHost)): Promise<ExitStatus> {
  const command = readArguments(argv);
  switch (command.kind) {
    case 'help':
      await terminal.print(helps[command.of]);
      return 0;
    case 'later':
      await terminal.complain(`${words.laterCommand(command.name)}\n`);
      return 2;
    case 'misuse':
      await terminal.complain(usage(printable(command.problem), command.of));
      return 2;
    case 'fix':
      return runFix(command.request, terminal, openHost);
    case 'check':
      try {
        return await runCheck(command.request, terminal, openLanes);
      } catch (cause) {
        if (!(cause instanceof SettingFileError)) throw cause;
        await terminal.complain(usage(printable(cause.message)));
        return 2;
      }
  }
}
