/** The bytes of a file that travels inside the page. */

/** `address`: a data: address in base64. */
export function bytesOfAddress(address: string): Uint8Array {
  const base64 = address.slice(address.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
