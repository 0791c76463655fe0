import { expect } from '@open-wc/testing';
import { layoutLines, layoutRuns, textWidth } from '../../src/chart/text-lines.js';

describe('layoutLines(text, width)', () => {
  it('breaks at spaces before a line is full', () => {
    // Letters of 0.63 em: "aaaa" is 2.52 wide, "aaaa aaaa" 2.52 + 0.3 + 2.52 = 5.34.
    expect(layoutLines('aaaa aaaa aaaa', 5.4)).to.deep.equal(['aaaa aaaa', 'aaaa']);
    expect(layoutLines('aaaa aaaa aaaa', 5.3)).to.deep.equal(['aaaa', 'aaaa', 'aaaa']);
  });

  it('does not break at a no-break space', () => {
    expect(layoutLines('aaaa 46\u00a0Wh', 4)).to.deep.equal(['aaaa', '46\u00a0Wh']);
  });

  it('cuts a word that is longer than a line', () => {
    // Four letters of 0.63 are 2.52.
    expect(layoutLines('aaaaaaaaaa', 2.6)).to.deep.equal(['aaaa', 'aaaa', 'aa']);
  });

  it('breaks between signs that fill a square', () => {
    expect(layoutLines('日本語日本', 3)).to.deep.equal(['日本語', '日本']);
  });

  it('gives no line for no text', () => {
    expect(layoutLines('  ', 10)).to.deep.equal([]);
  });
});

describe('layoutRuns(runs, width)', () => {
  it('keeps the look of each run across lines', () => {
    const runs = [
      { text: 'aaaa ', look: 'plain' },
      { text: 'bbbb bbbb', look: 'quiet' },
    ];
    expect(layoutRuns(runs, 5.4)).to.deep.equal([
      [
        { text: 'aaaa ', look: 'plain' },
        { text: 'bbbb ', look: 'quiet' },
      ],
      [{ text: 'bbbb', look: 'quiet' }],
    ]);
  });
});

describe('textWidth(text)', () => {
  it('is wider for bold', () => {
    expect(textWidth('aa')).to.be.closeTo(1.26, 1e-9);
    expect(textWidth('aa', true)).to.be.closeTo(1.4112, 1e-9); // 1.26 x 1.12
  });
});
