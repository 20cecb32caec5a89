/** The command: from its arguments to its exit status. */
import { toContractDocument, toContractFile, summarize } from '../report/contractJson';
import type { ContractFile } from '../report/contractTypes';
import { fileLines, summaryLines } from '../report/textReport';
import { printable } from '../report/wrapText';
import type { CheckWorkbookOptions } from '../tasks/checkWorkbook';
import { ruleDoc } from '../tasks/ruleDocs';
import { readArguments } from './arguments';
import type { CheckRequest } from './arguments';
import { checkFile } from './checkFile';
import type { OpenHost } from './checkFile';
import { findFiles } from './findFiles';
import { readForm, readRuleSettings, SettingFileError } from './settingFiles';
import { checkHelp, overview, usage, words } from './words';

/** 0: no errors. 1: findings of severity error. 2: wrong usage or a file that could not be read. */
export type ExitStatus = 0 | 1 | 2;

export interface Terminal {
  /** The folder in which the user stands; paths resolve against it. */
  readonly folder: string;
  /** Standard output; resolves when the text has been taken. */
  print(text: string): Promise<void>;
  /** Standard error. */
  complain(text: string): Promise<void>;
}

async function checkOptions(request: CheckRequest, folder: string): Promise<CheckWorkbookOptions> {
  const forms = await Promise.all(request.formFiles.map((path) => readForm(path, folder)));
  return {
    ...(request.sheet === null ? {} : { sheet: request.sheet }),
    ...(request.config === null ? {} : { settings: await readRuleSettings(request.config, folder) }),
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

async function runCheck(request: CheckRequest, terminal: Terminal, openHost: OpenHost): Promise<ExitStatus> {
  const options = await checkOptions(request, terminal.folder);
  const found = await findFiles(request.paths, terminal.folder);
  for (const remark of [...settingRemarks(request, options), ...found.remarks]) await terminal.complain(`${printable(remark)}\n`);
  const files: ContractFile[] = [];
  for (const file of found.files) {
    // Turned into the contract's shape at once: a folder of workbooks need not stay in memory as grids.
    const checked = toContractFile(await checkFile(file, openHost, options), request.severity);
    files.push(checked);
    if (request.format === 'text') await terminal.print(`${fileLines(checked).join('\n')}\n`);
  }
  await printEnd(files, request, terminal);
  return exitStatus(files);
}

/** Runs one command. Rejects only where the terminal does, or on a fault of the program. */
export async function runCli(argv: readonly string[], terminal: Terminal, openHost: OpenHost): Promise<ExitStatus> {
  const command = readArguments(argv);
  switch (command.kind) {
    case 'help':
      await terminal.print(command.of === 'check' ? checkHelp : overview);
      return 0;
    case 'later':
      await terminal.complain(`${words.laterCommand(command.name)}\n`);
      return 2;
    case 'misuse':
      await terminal.complain(usage(printable(command.problem)));
      return 2;
    case 'check':
      try {
        return await runCheck(command.request, terminal, openHost);
      } catch (cause) {
        if (!(cause instanceof SettingFileError)) throw cause;
        await terminal.complain(usage(printable(cause.message)));
        return 2;
      }
  }
}
