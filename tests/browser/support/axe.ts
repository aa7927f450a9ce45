import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Fails where axe finds anything against its rules in the page as it stands, and says what, where and why. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const report = violations.map(({ id, impact, help, helpUrl, nodes }) =>
    [`${id} (${impact ?? 'no impact given'}): ${help} ${helpUrl}`, ...nodes.map(describeNode)].join('\n'),
  );
  if (report.length > 0) throw new Error(`page against the rules of axe:\n${report.join('\n\n')}`);
}

function describeNode(node: {
  readonly target: readonly unknown[];
  readonly failureSummary?: string;
}): string {
  return `  at ${node.target.join(' ')}\n    ${(node.failureSummary ?? '').replaceAll('\n', '\n    ')}`;
}
