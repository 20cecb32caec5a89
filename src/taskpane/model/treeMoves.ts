/** What the keys do in a tree, after the pattern every screen reader knows. */
import type { VisibleNode } from './hierarchy';

export type TreeMove =
  | { readonly type: 'focus'; readonly key: string }
  | { readonly type: 'open' | 'close'; readonly key: string };

/** null where the key does nothing here. Left shuts a branch or goes to its parent, Right opens it or goes to its first child. */
export function treeMove(nodes: readonly VisibleNode[], current: string, key: string): TreeMove | null {
  const at = nodes.findIndex(({ node }) => node.key === current);
  const here = nodes[at];
  if (!here) return null;
  const focus = (target: VisibleNode | undefined): TreeMove | null => (target ? { type: 'focus', key: target.node.key } : null);
  switch (key) {
    case 'ArrowDown':
      return focus(nodes[at + 1]);
    case 'ArrowUp':
      return focus(nodes[at - 1]);
    case 'Home':
      return focus(nodes[0]);
    case 'End':
      return focus(nodes[nodes.length - 1]);
    case 'ArrowRight':
      if (here.expanded === null) return null;
      return here.expanded ? focus(nodes[at + 1]) : { type: 'open', key: current };
    case 'ArrowLeft':
      if (here.expanded === true) return { type: 'close', key: current };
      return here.parent === null ? null : { type: 'focus', key: here.parent };
    default:
      return null;
  }
}
