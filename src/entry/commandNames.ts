/** Names that the ribbon's buttons call; manifest.xml holds the same. Part of the scripts that any engine runs. */

export const commandNames = ['markCells', 'clearMarks', 'previousFinding', 'nextFinding'] as const;
export type CommandName = (typeof commandNames)[number];
