/** The running total on the page for chats. */
const total = document.querySelector<HTMLElementTagNameMap['everyday-equivalents-badge']>('#total')!;
total.items = [{ model: 'llama3.1:70b' }, { model: 'ChatGPT' }, { model: 'a-model-of-your-own' }];
