/** The tasks that an explorer asks for by a message to itself, one for each of its first draws. */

/** Hands each task that is asked for to the caller, until the function that it gives is called. */
export function takeTasks(take: (task: () => void) => void): () => void {
  const { MessageChannel } = window;
  class TakenChannel {
    port1 = { onmessage: (): void => undefined };
    port2 = { postMessage: (): void => take(() => this.port1.onmessage()) };
  }
  window.MessageChannel = TakenChannel as unknown as typeof MessageChannel;
  return () => void (window.MessageChannel = MessageChannel);
}
