// Axe: what it finds wrong on a page.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Its faults in words, in our own part of the page or in another; by all its rules, or by those named. */
export async function faults(
  page: Page,
  { part = '[data-veranda]', rules = [] }: { part?: string; rules?: string[] } = {},
): Promise<string[]> {
  // In the page itself and without a selector for all that passes: our pages have no frames, and it takes half the time.
  const axe = new AxeBuilder({ page })
    .include(part)
    .options({ resultTypes: ['violations'], selectors: false })
    .setLegacyMode();
  const { violations } = await (rules.length ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
