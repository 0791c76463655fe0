/** Searches the table of all figures: every word that is typed, in any order, beside a task and a kind. */
const find = <E extends Element>(selector: string): E => document.querySelector<E>(selector)!;
const words = find<HTMLInputElement>('#words');
const task = find<HTMLSelectElement>('#task');
const kind = find<HTMLSelectElement>('#kind');
const found = find('.found');

const rows = [...document.querySelectorAll<HTMLTableRowElement>('#figures tbody tr')].map((row) => ({
  row,
  text: row.textContent.toLowerCase(),
}));

function search(): void {
  const asked = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { row, text } of rows) {
    const { task: ofTask, kind: ofKind } = row.dataset;
    const isFound =
      asked.every((word) => text.includes(word)) &&
      (!task.value || task.value === ofTask) &&
      (!kind.value || kind.value === ofKind);
    row.hidden = !isFound;
    if (isFound) count += 1;
  }
  found.textContent = count === 1 ? '1 figure' : `${count || 'No'} figures`;
}

find('form').addEventListener('submit', (event) => event.preventDefault());
find('form').addEventListener('input', search);
