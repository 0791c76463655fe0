import { expect } from 'chai';
import { isWebAddress } from '../../src/core/web-address.js';

const ROWS: [what: string, value: unknown, isRight: boolean][] = [
  ['https', 'https://example.org/table?year=2026#row', true],
  ['http', 'http://example.org', true],
  ['in capitals', 'HTTPS://EXAMPLE.ORG', true],
  ['with other scripts', 'https://example.org/énergie', true],
  ['without a scheme', 'example.org', false],
  ['another scheme', 'ftp://example.org', false],
  ['a script', 'javascript:alert(1)', false],
  ['a script that ends as an address does', 'javascript:alert(1)//https://example.org', false],
  ['text before it', 'at https://example.org', false],
  ['text behind it', 'https://example.org says', false],
  ['nothing behind the scheme', 'https://', false],
  ['a quote, which would end an attribute', 'https://example.org/"onclick="alert(1)', false],
  ['a tag', 'https://example.org/<b>', false],
  ['two lines', 'https://example.org/\nb', false],
  ['a control character', 'https://example.org/\u0000', false],
  ['a list of one', ['https://example.org'], false],
  ['a URL object', new URL('https://example.org'), false],
  ['nothing', undefined, false],
];

describe('isWebAddress(value)', () => {
  for (const [what, value, isRight] of ROWS)
    it(`${isRight ? 'takes' : 'refuses'} ${what}`, () => expect(isWebAddress(value)).to.equal(isRight));
});
