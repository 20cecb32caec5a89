/** Hands a file to the user's download folder. */

/** Firefox and Safari start the download only after the click has been dealt with. */
const releaseAfter = 60_000;

export function download(bytes: Uint8Array, name: string): void {
  // A copy with a plain buffer: Blob does not take views of shared memory.
  const blob = new Blob([Uint8Array.from(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), releaseAfter);
}
