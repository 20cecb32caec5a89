/** Puts the keyboard back into the sheet when something above it has been closed. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.grid-box textarea')?.focus({ preventScroll: true });
}
