/** Starts the command in Node: real files, standard streams, grids in memory. Its threads for checking start here as well. */
import { isMainThread } from 'node:worker_threads';
import { openLanesInThreads, serveLane } from '../cli/checkLanes';
import { runCli } from '../cli/runCli';
import { createMemoryHost } from '../host/memory/memoryHost';

function isClosedPipe(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EPIPE';
}

/**
 * Resolves when the stream has taken the text: a pipe takes several megabytes in pieces, and an early exit would cut them off.
 * A reader that has seen enough (`| head`) loses the rest; the check goes on, so that the exit status is still true.
 */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()));
  });
}

/** The stream tells of a closed pipe once more by an event; unheard, it would end the program. */
function ignoreClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (cause) => {
    if (!isClosedPipe(cause)) throw cause;
  });
}

const terminal = {
  // npm runs scripts in the package's folder and says here where the user stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  print: (text: string) => write(process.stdout, text),
  complain: (text: string) => write(process.stderr, text),
};

async function main(): Promise<void> {
  ignoreClosedPipe(process.stdout);
  ignoreClosedPipe(process.stderr);
  const openLanes = openLanesInThreads(new URL(import.meta.url), createMemoryHost);
  try {
    process.exitCode = await runCli(process.argv.slice(2), terminal, createMemoryHost, openLanes);
  } catch (cause) {
    // Node would end with 1, which says that a table holds errors.
    process.exitCode = 2;
    await terminal.complain(`程序出错，未能完成。请把下面的内容反馈给我们。\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  }
}

if (isMainThread) await main();
else serveLane(createMemoryHost);
