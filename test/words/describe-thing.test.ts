import { expect } from '@open-wc/testing';
import { describePower } from '../../src/words/describe-thing.js';
import { en } from '../../src/words/explorer/en.js';
import { translations } from '../../src/words/explorer/translations.js';
import { explorerTextOf } from '../../src/words/explorer-languages.js';

describe('describePower(thing, powerW, reader) says first the power, then what the thing is called without any amount', () => {
  const NAMES: Record<string, [bulb: string, laptop: string, console: string]> = {
    en: ['10 W · LED bulb', '20 W · laptop', '100 W · game console'],
    ar: [
      '\u206610 W\u2069 · إضاءة مصباح LED',
      '\u206620 W\u2069 · استخدام حاسوب محمول',
      '\u2066100 W\u2069 · اللعب على منصة ألعاب',
    ],
    de: ['10 W · Licht einer LED-Lampe', '20 W · Laptop', '100 W · Spielkonsole'],
    es: ['10 W · luz de una bombilla LED', '20 W · uso de un portátil', '100 W · videoconsola'],
    fr: ['10 W · éclairage par une ampoule LED', '20 W · ordinateur portable', '100 W · console de jeux'],
    hi: ['10 W · LED बल्ब जलाना', '20 W · लैपटॉप चलाना', '100 W · गेम कंसोल पर खेलना'],
    it: ['10 W · luce di una lampadina LED', '20 W · computer portatile', '100 W · console per videogiochi'],
    ja: ['10 W · LED電球の点灯', '20 W · ノートパソコンの使用', '100 W · ゲーム機の使用'],
    nl: ['10 W · licht van een ledlamp', '20 W · werken op een laptop', '100 W · spelen op een spelcomputer'],
    pl: ['10 W podczas świecenia żarówki LED', '20 W podczas pracy laptopa', '100 W podczas gry na konsoli'],
    pt: ['10 W · lâmpada LED acesa', '20 W · notebook', '100 W · videogame'],
    zh: ['10 W · LED灯照明', '20 W · 使用笔记本电脑', '100 W · 玩游戏机'],
  };

  for (const [tag, names] of Object.entries(NAMES))
    it(tag, async () => {
      const reader = explorerTextOf((await translations[tag]?.()) ?? en, tag === 'ar' ? 'ar-u-nu-latn' : tag);
      const powers = (['led_bulb', 'laptop', 'game_console'] as const).map((id, at) =>
        describePower({ id, unit: 'minute' }, [10, 20, 100][at]!, reader),
      );
      expect(powers.map((power) => power.replace(/\s/g, ' '))).to.deep.equal(names);
    });
});
