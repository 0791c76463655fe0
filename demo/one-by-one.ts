/** Takes each step in a task of its own, so that the page answers its reader in between. */
export async function oneByOne(steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    await new Promise((resolve) => setTimeout(resolve));
    step();
  }
}
