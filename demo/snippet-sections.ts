/** The sections of the builder that an editor copies from: a snippet, a button, and why there is nothing to copy. */

const sections = (): Element[] => [...document.querySelectorAll('.snippet')];

function addCopyButton(section: Element): void {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  pre.tabIndex = 0;
  pre.append(code);
  const name = section.querySelector('h3')!.textContent;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', name);
  const reason = Object.assign(document.createElement('p'), { className: 'reason', id: `${section.id}-reason` });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'copy',
    textContent: 'Copy',
  });
  button.setAttribute('aria-label', `Copy: ${name}`);
  button.setAttribute('aria-describedby', reason.id);
  const said = Object.assign(document.createElement('span'), { className: 'said' });
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    void navigator.clipboard.writeText(code.textContent).then(
      () => (said.textContent = 'Copied'),
      () => {
        getSelection()?.selectAllChildren(code);
        said.textContent = 'Selected: copy it with your keyboard';
      },
    );
  });
  section.append(pre, reason, button, said);
}

/** Gives each section its snippet and its button. */
export const addCopyButtons = (): void => sections().forEach(addCopyButton);

/** Writes a snippet into its section. */
export function show(id: string, snippet: string): void {
  document.querySelector(`#${id} code`)!.textContent = snippet;
}

/** A wrong card is not to be copied: its buttons say why, and copy again where there is no problem. */
export function refuse(problem: string): void {
  for (const section of sections()) {
    section.querySelector('.said')!.textContent = '';
    section.classList.toggle('without-snippet', problem !== '');
    section.querySelector('.reason')!.textContent = problem && `Nothing to copy. ${problem}`;
    section.querySelector('.copy')!.setAttribute('aria-disabled', String(problem !== ''));
  }
}

/** Gives the reader a file. */
export function save(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
