/** Words that are heard only, where the list changes without a new check. */

/** For the polite live region: what a filter leaves on the list. */
export function listedWords(count: number): string {
  return count === 0 ? '列表中没有问题' : `列出 ${count} 条`;
}
