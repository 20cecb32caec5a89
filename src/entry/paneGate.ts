/** What the gate, a script of its own, leaves on the page for the pane. */

export interface PaneGate {
  /** Runs `start` once, when Excel has answered and is new enough; otherwise never. */
  whenOpen(start: () => void): void;
}

declare global {
  interface Window {
    paneGate?: PaneGate;
  }
}
