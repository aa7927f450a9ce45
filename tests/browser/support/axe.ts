import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rows and items after the eighth are made as the first eight are; looking at each takes long and finds nothing new. */
const REPEATED = ['tbody tr:nth-child(n+9)', 'li:nth-child(n+9)'];

/** Fails where axe finds anything against its rules in the page as it stands, and says what, where and why. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Quicker: the mode for pages without frames of other origins, and nothing on rules that are kept.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  for (const selector of REPEATED) axe.exclude(selector);
  const { violations } = await axe.analyze();
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
