/** @jsxImportSource solid-js */
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import '../../src/badge.js';
import type {} from '../../src/frameworks/solid.js';
import { answers, describe } from './answers.js';

function Chat() {
  const [count, setCount] = createSignal(1);
  const [heard, setHeard] = createSignal('');
  const shown = () => answers.slice(0, count());
  return (
    <>
      <everyday-equivalents-badge
        id="last"
        usage={shown().at(-1)}
        streaming={count() < answers.length}
        on:everyday-equivalents-change={({ detail }) => setHeard(describe(detail))}
      />
      <everyday-equivalents-badge id="total" items={shown()} />
      <everyday-equivalents-badge id="model" model="llama3.1:70b" queries="1000" output-tokens={349.049} streaming />
      <output>{heard()}</output>
      <button onClick={() => setCount(answers.length)}>Ask</button>
    </>
  );
}

render(() => <Chat />, document.body);
