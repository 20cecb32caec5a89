/** The command fix: safe mending of one workbook into another file. */
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fixLines } from '../report/fixText';
import { printable } from '../report/wrapText';
import { ruleDoc } from '../tasks/ruleDocs';
import { WorkbookError } from '../workbook/workbookError';
import type { FixRequest } from './arguments';
import type { OpenHost } from './checkFile';
import { endingOfResult, fixBytes, hasEnding, openForFix } from './fixFile';
import type { ExitStatus, Terminal } from './terminal';
import { fileTrouble, usage, words, writeTrouble } from './words';
import { writeWhole } from './writeWhole';

/** Why the command ends without a result; `message` is Chinese and made for the user. */
class FixTrouble extends Error {
  constructor(
    message: string,
    readonly misuse = false,
  ) {
    super(message);
    this.name = 'FixTrouble';
  }
}

async function readInput(path: string, absolute: string): Promise<Uint8Array> {
  let facts: Stats;
  try {
    facts = await stat(absolute);
  } catch (cause) {
    throw new FixTrouble(words.notFixed(path, fileTrouble(cause)));
  }
  if (facts.isDirectory()) throw new FixTrouble(words.fixOneFile(path), true);
  // Reading a pipe or a device would wait for ever.
  if (!facts.isFile()) throw new FixTrouble(words.notFixed(path, words.notAFile));
  return readFile(absolute).catch((cause: unknown) => {
    throw new FixTrouble(words.notFixed(path, fileTrouble(cause)));
  });
}

async function fix({ path, out, rules }: FixRequest, terminal: Terminal, openHost: OpenHost): Promise<ExitStatus> {
  const unknown = rules.filter((code) => ruleDoc(code) === null);
  if (unknown.length > 0) throw new FixTrouble(words.noSuchRules(unknown), true);
  const bytes = await readInput(path, resolve(terminal.folder, path));
  const workbook = await openForFix(bytes, path);
  const ending = endingOfResult(path, workbook.format);
  if (!hasEnding(out, ending)) throw new FixTrouble(words.wrongEnding(out, ending), true);
  const { bytes: result, mended, left } = await fixBytes(bytes, workbook, rules, openHost);
  await writeWhole(resolve(terminal.folder, out), result).catch((cause: unknown) => {
    throw new FixTrouble(words.notWritten(out, writeTrouble(cause)));
  });
  const refused = mended.refused.map(({ fix: { sheet, finding }, result: { cells } }) => ({ sheet, cells, rule: finding.rule }));
  const lines = fixLines({ path, out, changed: mended.cells, refused, left, settled: mended.settled });
  await terminal.print(`${lines.join('\n')}\n`);
  return left.error > 0 ? 1 : 0;
}

/** Rejects only where the terminal does, or on a fault of the program. */
export async function runFix(request: FixRequest, terminal: Terminal, openHost: OpenHost): Promise<ExitStatus> {
  try {
    return await fix(request, terminal, openHost);
  } catch (cause) {
    if (cause instanceof WorkbookError) await terminal.complain(`${printable(words.notFixed(request.path, cause.message))}\n`);
    else if (!(cause instanceof FixTrouble)) throw cause;
    else await terminal.complain(cause.misuse ? usage(printable(cause.message), 'fix') : `${printable(cause.message)}\n`);
    return 2;
  }
}
