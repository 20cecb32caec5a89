/** Takes over what is being typed in a cell: leaving the text box does it, and the focus comes back to it. */
export function finishTyping(): void {
  const box = document.activeElement;
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.blur();
  box.focus({ preventScroll: true });
}
