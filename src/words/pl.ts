/**
 * Polish. Query: zapytanie; measured, disclosed, estimated: zmierzone, podane, oszacowane (of "zużycie"); boundary:
 * zakres. Equivalents stand after "tyle, co" or in brackets, where they keep the nominative of their units.
 */
import type { Language, Message } from './language.js';

const phoneCharge: Record<'charge' | 'percent', Message> = {
  charge: {
    one: '{amount} ładowanie telefonu',
    few: '{amount} ładowania telefonu',
    many: '{amount} ładowań telefonu',
    other: '{amount} ładowania telefonu',
  },
  percent: '{amount} jednego ładowania telefonu',
};

/** "raza" after a fraction and "razy" after a whole number of times, where a sentence has `{times}`. */
export const times = (sentence: string) => {
  const many = sentence.replace('{times}', 'razy');
  return { one: sentence.replace('{times}', 'raz'), few: many, many, other: sentence.replace('{times}', 'raza') };
};

export const pl: Language = {
  tag: 'pl',
  kind: { measured: 'zmierzone', disclosed: 'podane', estimated: 'oszacowane' },
  boundary: {
    'gpu-only': 'tylko GPU',
    'whole-server': 'cały serwer',
    'data-centre': 'centrum danych z chłodzeniem',
    'not-stated': 'zakres nieokreślony',
  },
  colon: ': ',
  caveat: {
    'prompt-folded-in': 'Energia na odczytanie promptu jest wliczona, dla długości promptów z testu.',
    'one-request-at-a-time':
      'Zmierzono po jednym zapytaniu naraz; kto obsługuje wiele jednocześnie, zużywa na każde mniej.',
    'ten-tokens': 'Test kończy się po dokładnie 10 tokenach: to nie jest cała odpowiedź.',
    'up-to-8192-tokens': 'Odpowiedzi miały do 8192 tokenów, więc duża część wartości wynika z ich długości.',
    'not-comparable': 'Ten model nie mieścił się na jednym GPU w teście: jego wartości nie można porównać z innymi.',
    'third-party-copy': 'Odczytano z kopii rankingu u strony trzeciej.',
    'meaning-of-mark-not-stated': 'W źródle oznaczono gwiazdką, bez wyjaśnienia.',
    'near-token-cap': 'Energia odpowiada odpowiedziom, które dochodziły do limitu 8192 tokenów.',
    'measured-twice': 'Opublikowano dwa razy z dwiema wartościami: typowa jest ich średnią.',
    'medium-effort': 'Zmierzono przy średnim nakładzie rozumowania.',
    'high-effort': 'Dla wysokiego nakładu rozumowania.',
    'range-over-efforts': 'Przedział obejmuje niski do wysokiego nakładu rozumowania; wartość typowa to średni.',
    'thinking-on': 'Dla modelu z włączonym rozumowaniem.',
    'method-published': 'Dostawca opublikował metodę; nikt z zewnątrz jej nie sprawdził.',
    'no-method-published': 'Dostawca nie podał metody, modelu, zakresu ani długości odpowiedzi.',
    'median-not-mean':
      'Wartość dla mediany promptów: połowa zużywa mniej, połowa więcej. Wiele promptów razem może zużyć więcej niż ta wartość pomnożona przez ich liczbę.',
    'size-guessed': 'Rozmiar modelu nie jest jawny: oszacowanie go zakłada.',
    'prompt-not-counted': 'Oszacowanie nie uwzględnia energii na odczytanie promptu.',
    'read-second-hand': 'Przytoczono z drugiej ręki, nie z samej publikacji.',
    'older-revision': 'Ze starszej wersji artykułu; późniejsze wersje kilkakrotnie obniżyły część wartości.',
    'range-over-snapshots': 'Przedział obejmuje datowane wersje modelu.',
    'interquartile-range': 'Opublikowany przedział to środkowa połowa wyników symulacji autorów.',
    'standard-deviation':
      'Opublikowany przedział sięga od jednego odchylenia standardowego poniżej średniej do jednego powyżej.',
    'range-over-estimates': 'Przedział obejmuje wymienione tu opublikowane oszacowania; wartość typowa to środkowa.',
    'no-range-published': 'Szacunek opublikowano bez przedziału.',
    'length-scaled': 'Obliczono dla tej długości na podstawie opublikowanych długości odpowiedzi.',
    'length-far-from-measured':
      'Ta długość to mniej niż 0,3 albo więcej niż 3-krotność tej, której dotyczy wartość: można podać tylko przedział.',
    'length-not-accounted': 'Tej wartości nie da się przeliczyć na tę długość odpowiedzi.',
    'prompt-far-longer': 'Wartość nie uwzględnia tak długiego promptu.',
    'prompt-far-shorter': 'Wartość nie uwzględnia tak krótkiego promptu.',
    'scaled-to-data-centre':
      'Przeliczono z samego GPU na całe centrum danych: 1,7 raza, według opublikowanego przez Google stosunku 0,24 do 0,14\u00a0Wh; od 1,4 do 2 to nasz własny margines dla innych.',
    'boundary-cannot-be-scaled': 'Żaden opublikowany stosunek nie prowadzi od tego zakresu do całego centrum danych.',
  },
  queryMeaning: {
    tasks: {
      chat: 'jedna odpowiedź na czacie',
      reasoning: 'jedna odpowiedź na trudne pytanie wymagające rozumowania',
      'code-completion': 'jedno uzupełnienie kodu',
      'code-generation': 'jeden wygenerowany fragment kodu',
      'image-chat': 'jedna odpowiedź na temat obrazu',
      'video-chat': 'jedna odpowiedź na temat filmu',
      'text-to-image': 'jeden obraz{size}',
      'text-to-video': 'jeden film{size}',
      'image-to-video': 'jeden film{size} utworzony z obrazu',
      'question-answering': 'jedna odpowiedź wybrana z tekstu',
      'text-classification': 'jeden sklasyfikowany tekst',
      'token-classification': 'jeden tekst oznaczony słowo po słowie',
      'masked-language-modelling': 'jedno uzupełnione brakujące słowo',
      'sentence-similarity': 'jedno porównanie zdań',
      'image-classification': 'jeden sklasyfikowany obraz',
      'object-detection': 'jeden obraz przeszukany pod kątem obiektów',
      'image-captioning': 'jeden obraz z podpisem',
      'speech-recognition': 'jedno spisane nagranie',
      'reasoning-one-at-a-time': 'jedna przemyślana odpowiedź do 8192 tokenów, po jednym zapytaniu naraz',
      'text-10-tokens': '10 tokenów tekstu, a nie cała odpowiedź',
      'summary-10-tokens': '10 tokenów streszczenia, a nie cała odpowiedź',
    },
    size: ' {width} × {height}',
    reasoned: 'jedna odpowiedź z rozumowaniem',
    details: '{query} ({details})',
    steps: 'liczba kroków: {steps}',
    frames: 'liczba kroków: {steps}, liczba klatek: {frames}',
    tokens: {
      one: '{query}, około {tokens} tokena',
      few: '{query}, około {tokens} tokenów',
      many: '{query}, około {tokens} tokenów',
      other: '{query}, około {tokens} tokena',
    },
    host: 'wszystko, co host policzył jako jedno',
  },

  known: {
    one: '{queries} zapytanie do {model} zużywa około {energy} energii elektrycznej ({conditions}).',
    few: '{queries} zapytania do {model} zużywają około {energy} energii elektrycznej ({conditions}).',
    many: '{queries} zapytań do {model} zużywa około {energy} energii elektrycznej ({conditions}).',
    other: '{queries} zapytania do {model} zużywa około {energy} energii elektrycznej ({conditions}).',
  },
  knownRange: {
    one: '{queries} zapytanie do {model} zużywa od {low} do {high} energii elektrycznej ({conditions}).',
    few: '{queries} zapytania do {model} zużywają od {low} do {high} energii elektrycznej ({conditions}).',
    many: '{queries} zapytań do {model} zużywa od {low} do {high} energii elektrycznej ({conditions}).',
    other: '{queries} zapytania do {model} zużywa od {low} do {high} energii elektrycznej ({conditions}).',
  },
  conditions: '{kind}, {boundary}',
  conditionsWithRange: {
    served: '{kind}, {boundary}; od {low} do {high} w zależności od sposobu uruchomienia modelu',
    estimate: '{kind}, {boundary}; oszacowanie wynosi od {low} do {high}',
    estimates: '{kind}, {boundary}; oszacowania wynoszą od {low} do {high}',
    efforts: '{kind}, {boundary}; od {low} do {high} w zależności od nakładu rozumowania',
    runs: '{kind}, {boundary}; od {low} do {high} w opublikowanych próbach',
  },
  given: {
    one: '{queries} zapytanie do {model} zużyło około {energy} energii elektrycznej ({kind} przez dostawcę, {boundary}).',
    few: '{queries} zapytania do {model} zużyły około {energy} energii elektrycznej ({kind} przez dostawcę, {boundary}).',
    many: '{queries} zapytań do {model} zużyło około {energy} energii elektrycznej ({kind} przez dostawcę, {boundary}).',
    other:
      '{queries} zapytania do {model} zużyło około {energy} energii elektrycznej ({kind} przez dostawcę, {boundary}).',
  },
  givenUnnamed: {
    one: '{queries} zapytanie zużyło około {energy} energii elektrycznej ({kind} przez dostawcę, {boundary}).',
    few: '{queries} zapytania zużyły około {energy} energii elektrycznej ({kind} przez dostawcę, {boundary}).',
    many: '{queries} zapytań zużyło około {energy} energii elektrycznej ({kind} przez dostawcę, {boundary}).',
    other: '{queries} zapytania zużyło około {energy} energii elektrycznej ({kind} przez dostawcę, {boundary}).',
  },
  unnamed: {
    one: '{queries} zapytanie zużywa około {energy} energii elektrycznej ({conditions}).',
    few: '{queries} zapytania zużywają około {energy} energii elektrycznej ({conditions}).',
    many: '{queries} zapytań zużywa około {energy} energii elektrycznej ({conditions}).',
    other: '{queries} zapytania zużywa około {energy} energii elektrycznej ({conditions}).',
  },
  approximateKind: '{kind}, dopasowanie przybliżone',
  approximate:
    'Nazwa odpowiada w przybliżeniu modelowi, którego dotyczy wartość: precyzja lub wariant mogą się różnić.',

  comparisons: 'To mniej więcej tyle, co {list}.',
  raisedComparisons: {
    one: '{queries} zapytanie to byłoby mniej więcej tyle, co {list}.',
    few: '{queries} zapytania to byłoby mniej więcej tyle, co {list}.',
    many: '{queries} zapytań to byłoby mniej więcej tyle, co {list}.',
    other: '{queries} zapytania to byłoby mniej więcej tyle, co {list}.',
  },
  inverse: {
    one: '{thing} to mniej więcej tyle, co {queries} zapytanie.',
    few: '{thing} to mniej więcej tyle, co {queries} zapytania.',
    many: '{thing} to mniej więcej tyle, co {queries} zapytań.',
    other: '{thing} to mniej więcej tyle, co {queries} zapytania.',
  },
  equivalents: {
    led_bulb: '{amount} świecenia żarówki LED',
    incandescent_bulb: '{amount} świecenia dawnej żarówki 60\u00a0W',
    phone_charge: phoneCharge,
    phone_percent: phoneCharge,
    laptop: '{amount} pracy laptopa',
    desktop_computer: '{amount} pracy komputera stacjonarnego',
    tv: '{amount} oglądania telewizji',
    game_console: '{amount} gry na konsoli',
    wifi_router: '{amount} pracy routera wi-fi',
    video_streaming: '{amount} wideo w streamingu',
    web_search_2009: {
      one: '{amount} wyszukanie w sieci z 2009 r.',
      few: '{amount} wyszukania w sieci z 2009 r.',
      many: '{amount} wyszukań w sieci z 2009 r.',
      other: '{amount} wyszukania w sieci z 2009 r.',
    },
    ereader: '{amount} pracy czytnika e-booków',
    microwave: '{amount} pracy kuchenki mikrofalowej',
    kettle_litre: {
      one: '{amount} litr zagotowanej wody',
      few: '{amount} litry zagotowanej wody',
      many: '{amount} litrów zagotowanej wody',
      other: '{amount} litra zagotowanej wody',
    },
    kettle_cup: {
      one: '{amount} kubek wody zagotowanej na herbatę',
      few: '{amount} kubki wody zagotowanej na herbatę',
      many: '{amount} kubków wody zagotowanej na herbatę',
      other: '{amount} kubka wody zagotowanej na herbatę',
    },
    kettle_full: {
      one: '{amount} pełny czajnik zagotowanej wody',
      few: '{amount} pełne czajniki zagotowanej wody',
      many: '{amount} pełnych czajników zagotowanej wody',
      other: '{amount} pełnego czajnika zagotowanej wody',
    },
    oven_minute: '{amount} pracy piekarnika elektrycznego',
    oven_use: {
      one: '{amount} użycie piekarnika elektrycznego',
      few: '{amount} użycia piekarnika elektrycznego',
      many: '{amount} użyć piekarnika elektrycznego',
      other: '{amount} użycia piekarnika elektrycznego',
    },
    hob_use: {
      one: '{amount} posiłek ugotowany na kuchence elektrycznej',
      few: '{amount} posiłki ugotowane na kuchence elektrycznej',
      many: '{amount} posiłków ugotowanych na kuchence elektrycznej',
      other: '{amount} posiłku ugotowanego na kuchence elektrycznej',
    },
    toaster: {
      one: '{amount} opiekanie tostów',
      few: '{amount} opiekania tostów',
      many: '{amount} opiekań tostów',
      other: '{amount} opiekania tostów',
    },
    fridge_freezer: '{amount} pracy lodówki z zamrażarką',
    washing_machine: {
      one: '{amount} pranie',
      few: '{amount} prania',
      many: '{amount} prań',
      other: '{amount} prania',
    },
    tumble_dryer: {
      one: '{amount} cykl suszarki do ubrań',
      few: '{amount} cykle suszarki do ubrań',
      many: '{amount} cykli suszarki do ubrań',
      other: '{amount} cyklu suszarki do ubrań',
    },
    dishwasher: {
      one: '{amount} cykl zmywarki',
      few: '{amount} cykle zmywarki',
      many: '{amount} cykli zmywarki',
      other: '{amount} cyklu zmywarki',
    },
    vacuum_cleaner: '{amount} odkurzania',
    hair_dryer: '{amount} pracy suszarki do włosów',
    fan: '{amount} pracy wentylatora',
    air_conditioner: '{amount} pracy klimatyzatora w pokoju',
    electric_shower: '{amount} prysznica z ogrzewaczem elektrycznym',
    hot_shower: {
      one: '{amount} gorący prysznic',
      few: '{amount} gorące prysznice',
      many: '{amount} gorących pryszniców',
      other: '{amount} gorącego prysznica',
    },
    ev_km: '{amount} jazdy samochodem elektrycznym',
    ev_mile: '{amount} jazdy samochodem elektrycznym',
    ebike_km: '{amount} jazdy rowerem elektrycznym',
    escooter_km: '{amount} jazdy hulajnogą elektryczną',
    household_day_us: '{amount} zużycia prądu w przeciętnym domu w USA',
    household_day_uk: '{amount} zużycia prądu w typowym domu brytyjskim',
    household_day_fr: '{amount} zużycia prądu w przeciętnym domu francuskim',
    aa_battery: {
      one: '{amount} bateria AA',
      few: '{amount} baterie AA',
      many: '{amount} baterii AA',
      other: '{amount} baterii AA',
    },
    walking_km: '{amount} pieszo (energia z pożywienia)',
    walking_step: {
      one: '{amount} krok pieszo (energia z pożywienia)',
      few: '{amount} kroki pieszo (energia z pożywienia)',
      many: '{amount} kroków pieszo (energia z pożywienia)',
      other: '{amount} kroku pieszo (energia z pożywienia)',
    },
    human_day: '{amount} energii z pożywienia jednej osoby',
    stadium_floodlights: '{amount} oświetlenia stadionu',
    wind_turbine: '{amount} produkcji turbiny wiatrowej',
  },

  short: 'około {energy}, {comparison}',
  shortRange: '{low}–{high}, {comparison}',
  shortAlone: 'około {energy}',
  shortPer: {
    one: '{thing} na {queries} zapytanie',
    few: '{thing} na {queries} zapytania',
    many: '{thing} na {queries} zapytań',
    other: '{thing} na {queries} zapytania',
  },
  shortUnknown: 'Brak opublikowanej wartości energii dla {model}',
  shortOpen: '„{model}” nie rozstrzyga, o który model chodzi',
  total: {
    one: '{answers} odpowiedź: {line}',
    few: '{answers} odpowiedzi: {line}',
    many: '{answers} odpowiedzi: {line}',
    other: '{answers} odpowiedzi: {line}',
  },
  totalUnknown: {
    one: 'Brak opublikowanej wartości energii dla tej odpowiedzi',
    few: 'Brak opublikowanej wartości energii dla tych {answers} odpowiedzi',
    many: 'Brak opublikowanej wartości energii dla tych {answers} odpowiedzi',
    other: 'Brak opublikowanej wartości energii dla tych {answers} odpowiedzi',
  },
  covers: 'uwzględnione odpowiedzi: {covered} z {answers}',
  mixedBoundaries: 'sumuje różne zakresy: {list}',
  unreadableUsage: 'Brak wartości energii: ta odpowiedź nie zawiera niczego, co da się odczytać',
  rangeShort: '{low}–{high}',

  source: '{title} ({publisher}, {date})',
  sourceDated: '{title} ({publisher})',
  oneQueryIs: 'Jedno zapytanie to {meaning}.',
  conditionsOfMeasurement: 'Wartość typową zmierzono na {hardware}.',

  invalid: 'Nie da się tego obliczyć: {reason}.',

  step: {
    published: '{energy} na jedno zapytanie, według publikacji',
    given: '{energy} na {queries}, jak podano',
    middle: 'Oszacowania: {list}; środkowe to {energy}',
    withRange: '{energy} ({range})',
    perUnit: '{energy} ({unit})',
    result: '{sum} = {result}',
    timeResult: '{sum} = {hours} = {result}',
  },
  query: {
    one: '{count} zapytanie',
    few: '{count} zapytania',
    many: '{count} zapytań',
    other: '{count} zapytania',
  },
  token: { one: '{count} token', few: '{count} tokeny', many: '{count} tokenów', other: '{count} tokena' },
  notCounted:
    'Policzono tylko odpowiadanie: bez trenowania modelu, sieci, własnego urządzenia, wywołań narzędzi i ukrytych promptów systemowych.',

  kindMeaning: {
    measured: 'Zmierzone: energia odczytana z licznika w laboratoryjnym teście modelu o otwartych wagach.',
    disclosed: 'Podane: informacja dostawcy o jego własnej usłudze; nikt z zewnątrz jej nie sprawdził.',
    estimated: 'Oszacowane: obliczone z założeń o systemie, niezmierzone.',
  },
  task: {
    chat: 'czat',
    reasoning: 'trudne pytania wymagające rozumowania',
    'code-completion': 'uzupełnianie kodu',
    'code-generation': 'generowanie kodu',
    'image-chat': 'czat o obrazach',
    'video-chat': 'czat o filmach',
    'text-to-image': 'obrazy z tekstu',
    'text-to-video': 'filmy z tekstu',
    'image-to-video': 'filmy z obrazów',
    'question-answering': 'odpowiedzi wybrane z tekstu',
    'text-classification': 'klasyfikacja tekstów',
    'token-classification': 'oznaczanie słów',
    'masked-language-modelling': 'uzupełnianie brakujących słów',
    'sentence-similarity': 'podobieństwo zdań',
    'image-classification': 'klasyfikacja obrazów',
    'object-detection': 'wykrywanie obiektów',
    'image-captioning': 'podpisywanie obrazów',
    'speech-recognition': 'rozpoznawanie mowy',
    'reasoning-one-at-a-time': 'rozumowanie, po jednym zapytaniu naraz',
    'text-10-tokens': '10 tokenów tekstu',
    'summary-10-tokens': '10 tokenów streszczenia',
  },

  sources: 'Źródła',
  unmeasured: 'Żadna opublikowana wartość dla {model} na to nie odpowiada.',
  unmeasuredAccepting: 'Żadna wartość dopuszczonego rodzaju ({kinds}) nie mówi, ile zużywa zapytanie do {model}.',
  unmeasuredScaled:
    'Wartość dla {model} przeliczona na całe centrum danych jest oszacowaniem, a to nie jest dopuszczony rodzaj ({kinds}).',
  unmeasuredLength: 'Żadna opublikowana wartość dla {model} nie dotyczy odpowiedzi o zbliżonej długości.',
  available: 'Dla tego modelu są inne wartości, o które można zapytać: {list}.',
  availableFigure: '{task} ({kind})',
  measuredRange: {
    one: 'Jeden zmierzony model (zadanie: {task}) zużywa zwykle {high} na zapytanie (tylko GPU).',
    few: '{models} zmierzone modele (zadanie: {task}) zużywają zwykle od {low} do {high} na zapytanie (tylko GPU).',
    many: '{models} zmierzonych modeli (zadanie: {task}) zużywa zwykle od {low} do {high} na zapytanie (tylko GPU).',
    other: '{models} zmierzonego modelu (zadanie: {task}) zużywa zwykle od {low} do {high} na zapytanie (tylko GPU).',
  },
  unknownModel: 'Nie ma opublikowanej wartości dla „{model}”.',
  openModel: 'Nazwa „{model}” nie rozstrzyga, o który model chodzi.',
  nearest: 'Być może chodziło o:',

  ladderScale: 'Każda linia to {factor} razy więcej energii niż linia pod nią.',
  label: {
    howWorkedOut: 'Jak to obliczono?',
    ladder: 'Miejsce wśród rzeczy codziennych',
    assumptions: 'Co zakładają porównania',
    notes: 'O tej wartości',
    source: 'Źródło',
  },

  wouldUse: {
    less: times('{other} zużyłby na odpowiedź tego samego rodzaju około {ratio} {times} mniej.'),
    more: times('{other} zużyłby na odpowiedź tego samego rodzaju około {ratio} {times} więcej.'),
    asMuch: '{other} zużyłby na odpowiedź tego samego rodzaju mniej więcej tyle samo.',
  },
  overlap:
    'Opublikowane zakresy wartości zachodzą na siebie: zależnie od sposobu uruchomienia mniej może zużywać jeden albo drugi.',
  notCompared: {
    given: 'Nie porównujemy {b} z tą wartością: nie określono, co obejmuje.',
    'no-figure': 'Nie porównujemy {a} z {b}: nikt nie opublikował dla {b} wartości, która odpowiada na to pytanie.',
    task: 'Nie porównujemy {a} z {b}: ich wartości dotyczą różnych zadań ({aIs}; {bIs}).',
    kind: 'Nie porównujemy {a} z {b}: jedno zużycie jest {aIs}, a drugie {bIs}.',
    boundary: 'Nie porównujemy {a} z {b}: ich wartości obejmują co innego ({aIs}; {bIs}).',
    source: 'Nie porównujemy {a} z {b}: ich wartości pochodzą z publikacji o różnych pytaniach i warunkach.',
    length: 'Nie porównujemy {a} z {b}: długości ich odpowiedzi na to nie pozwalają.',
    guessed: 'Nie porównujemy {a} z {b}: rozmiary obu modeli są tylko domysłem.',
    'not-comparable': 'Nie porównujemy {a} z {b}: jedna z wartości na to nie pozwala.',
  },
  thingCaveat: {
    stadium_floodlights:
      'Oświetlenie stadionów bardzo się różni, od 16 do 200\u00a0kW: {range}. Źródło jest słabe: sprzedawcy reflektorów, którzy się ze sobą nie zgadzają.',
    video_streaming:
      'To, ile zużywa godzina streamingu, jest sporne: {range} według tego źródła, a inne liczą co innego.',
    web_search_2009:
      'Wartość dla wyszukania w sieci pochodzi z 2009\u00a0r. i obejmuje tworzenie indeksu. Dzisiejszej nie opublikowano.',
  },
  assumptions: {
    led_bulb: 'Żarówka LED o mocy {10}\u00a0W, tak jasna jak dawna żarówka {60}\u00a0W; od {8} do {12}\u00a0W.',
    incandescent_bulb: 'Tradycyjna żarówka o mocy {60}\u00a0W; od {40} do {100}\u00a0W.',
    phone_charge: 'Pełne ładowanie, które pobiera z gniazdka {19}\u00a0Wh; od {12} do {24}\u00a0Wh.',
    phone_percent: 'Jedna setna pełnego ładowania telefonu, które pobiera {19}\u00a0Wh.',
    laptop: 'Laptop pobierający {20}\u00a0W przy pracy biurowej; od {10} do {50}\u00a0W.',
    desktop_computer: 'Komputer stacjonarny pobierający {85}\u00a0W bez gier; od {50} do {240}\u00a0W.',
    tv: 'Telewizor o mocy {75}\u00a0W i przekątnej około {43}–{55} cali; od {50} do {111}\u00a0W.',
    game_console: 'Konsola pobierająca {100}\u00a0W podczas gry; od {60} do {200}\u00a0W.',
    wifi_router: 'Router pobierający {11}\u00a0W przez całą dobę; od {8} do {15}\u00a0W.',
    video_streaming:
      '{0.077}\u00a0kWh na godzinę oglądania: ekran, sieć i centrum danych (2019\u00a0r.); od {22} do {120}\u00a0Wh.',
    web_search_2009: '{0.3}\u00a0Wh na wyszukanie, jak podał Google w 2009\u00a0r.',
    ereader: 'Czytnik e-booków pobierający najwyżej {1}\u00a0W; od {0.2}\u00a0W.',
    microwave: 'Kuchenka mikrofalowa pobierająca {1200}\u00a0W; od {900} do {1600}\u00a0W.',
    kettle_litre:
      'Litr wody podgrzewanej od {15} do {100}\u00a0°C w czajniku o sprawności {85}%; od {101} do {124}\u00a0Wh.',
    kettle_cup:
      '{250}\u00a0ml wody podgrzewanej od {15} do {100}\u00a0°C w czajniku o sprawności {85}%; nadmiar wody do {30}%.',
    kettle_full:
      '{1.5} litra wody podgrzewanej od {15} do {100}\u00a0°C w czajniku o sprawności {85}%; od {150} do {186}\u00a0Wh.',
    oven_minute:
      'Piekarnik o mocy {2500}\u00a0W, który grzeje przez {55}% czasu: średnio {1375}\u00a0W; od {1000} do {2500}\u00a0W.',
    oven_use:
      '{146}\u00a0kWh rocznie na {187} użyć, według pomiarów we francuskich domach; od {500} do {2000}\u00a0Wh.',
    hob_use: '{159}\u00a0kWh rocznie na {409} użyć, według pomiarów we francuskich domach; od {125} do {800}\u00a0Wh.',
    toaster:
      'Toster o mocy {900}\u00a0W przez {2.5} minuty; od {800}\u00a0W przez {2} minuty do {1200}\u00a0W przez {3} minuty.',
    fridge_freezer: '{346}\u00a0kWh rocznie, według pomiarów we francuskich domach; od {200} do {500}\u00a0kWh.',
    washing_machine:
      '{101}\u00a0kWh rocznie na {198} prań, według pomiarów we francuskich domach; od {400} do {1000}\u00a0Wh.',
    tumble_dryer:
      '{301}\u00a0kWh rocznie na {183} cykle, według pomiarów we francuskich domach; od {1200} do {4500}\u00a0Wh.',
    dishwasher:
      '{192}\u00a0kWh rocznie na {166} cykli, według pomiarów we francuskich domach; od {750} do {1500}\u00a0Wh.',
    vacuum_cleaner: 'Odkurzacz o mocy {750}\u00a0W; od {500} do {900}\u00a0W.',
    hair_dryer: 'Suszarka do włosów o mocy {1500}\u00a0W; od {1200} do {1875}\u00a0W.',
    fan: 'Wentylator o mocy {50}\u00a0W; od {30} do {75}\u00a0W.',
    air_conditioner: 'Klimatyzator pokojowy pobierający {1000}\u00a0W; od {800} do {1500}\u00a0W.',
    electric_shower: 'Brytyjski prysznic z ogrzewaczem elektrycznym o mocy {9.5}\u00a0kW; od {7.5} do {11.5}\u00a0kW.',
    hot_shower:
      '{15.8} galona amerykańskiego wody; podgrzanie {2700} galonów wymaga {330}\u00a0kWh; od {1} do {2.6}\u00a0kWh.',
    ev_km:
      '{200}\u00a0Wh na km: auta z wtyczką w USA, {4.1}\u00a0TWh na {12.7} mld mil; w Europie od {150} do {250}\u00a0Wh.',
    ev_mile:
      '{320}\u00a0Wh na milę: auta z wtyczką w USA, {4.1}\u00a0TWh na {12.7} mld mil; od {240} do {400}\u00a0Wh.',
    ebike_km: '{9}\u00a0Wh na km przy {25}\u00a0km/h; od {5} do {18}\u00a0Wh.',
    escooter_km: '{25}\u00a0Wh na milę, czyli {15.5}\u00a0Wh na km; od {9} do {19}\u00a0Wh.',
    household_day_us: '{12194}\u00a0kWh rocznie w przeciętnym domu w USA; od {29.4} do {39.5}\u00a0kWh dziennie.',
    household_day_uk: '{2700}\u00a0kWh rocznie w typowym domu brytyjskim; od {1800} do {4300}\u00a0kWh.',
    household_day_fr:
      '{4792}\u00a0kWh rocznie w domu francuskim; jedna trzecia domów jest ogrzewana prądem; od {6.1} do {17.9}\u00a0kWh dziennie.',
    aa_battery: '{3}\u00a0Wh w alkalicznej baterii AA; od {1.4} do {4.3}\u00a0Wh zależnie od obciążenia.',
    walking_km: '{65}\u00a0Wh energii z pożywienia na km; od {49} do {82}\u00a0Wh.',
    walking_step: '{507}\u00a0kcal energii z pożywienia na {10000} kroków; od {272} do {742}\u00a0kcal.',
    human_day: '{2000}\u00a0kcal energii z pożywienia dziennie; do {2500}\u00a0kcal.',
    stadium_floodlights: '{48} lamp po {2}\u00a0kW, razem {96}\u00a0kW; od {16} do {200}\u00a0kW.',
    wind_turbine:
      'Lądowa turbina wiatrowa o mocy {2}\u00a0MW, która wytwarza {4.2}\u00a0GWh rocznie; od {3.07} do {5.26}\u00a0GWh.',
  },
  cite: 'Zacytuj te wartości',
  own: {
    thing: '{thing} (wartość autora)',
    conditions: '{kind}; wartość własna autora',
    kind: '{kind}, wartość własna autora',
    source: '{title} (źródło autora)',
    step: '{energy} na {queries}, według autora',
  },
  notice: {
    dataOf: 'Stan danych: {date}.',
    credit: 'Ilustracja: Everyday Equivalents, licencja MIT; wartości podlegają warunkom tych, którzy je opublikowali.',
    revised: 'Stan tego tekstu: {then}. Od tego czasu zmieniono wartości, ostatnio {now}.',
    changes: 'Co się zmieniło',
  },
};
