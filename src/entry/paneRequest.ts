/** What a ribbon button asks of the pane through its address: `taskpane.html?action=check`. */

export const paneRequests = ['check'] as const;
export type PaneRequest = (typeof paneRequests)[number];

/** `search` as in `location.search`; null where nothing, or nothing known, is asked. Office adds parameters of its own. */
export function paneRequestOf(search: string): PaneRequest | null {
  const asked = new URLSearchParams(search).get('action');
  return paneRequests.find((request) => request === asked) ?? null;
}
