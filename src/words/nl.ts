/** Dutch. Query: verzoek; measured, disclosed, estimated: gemeten, opgegeven, geschat; boundary: afbakening. */
import type { Language, Message } from './language.js';

const phoneCharge: Record<'charge' | 'percent', Message> = {
  charge: { one: '{amount} telefoonlading', other: '{amount} telefoonladingen' },
  percent: '{amount} van een telefoonlading',
};

export const nl: Language = {
  tag: 'nl',
  kind: { measured: 'gemeten', disclosed: 'opgegeven', estimated: 'geschat' },
  boundary: {
    'gpu-only': 'alleen GPU',
    'whole-server': 'hele server',
    'data-centre': 'datacenter incl. koeling',
    'not-stated': 'afbakening niet vermeld',
  },
  colon: ': ',
  caveat: {
    'prompt-folded-in': 'De energie voor het lezen van de prompt is inbegrepen, bij de promptlengtes van de benchmark.',
    'one-request-at-a-time':
      'Gemeten met één verzoek tegelijk; wie er veel tegelijk afhandelt, verbruikt per verzoek minder.',
    'ten-tokens': 'De benchmark stopt na precies 10 tokens: dit is geen heel antwoord.',
    'up-to-8192-tokens':
      'De antwoorden waren tot 8.192 tokens lang; een groot deel van het cijfer komt door die lengte.',
    'not-comparable': 'Dit model paste niet op één GPU van de benchmark: het cijfer is niet met andere te vergelijken.',
    'third-party-copy': 'Gelezen in de kopie van de ranglijst bij een derde partij.',
    'meaning-of-mark-not-stated': 'In de bron gemarkeerd met een sterretje, zonder uitleg.',
    'near-token-cap': 'De energie past bij antwoorden die tegen de grens van 8.192 tokens aan liepen.',
    'measured-twice': 'Twee keer gepubliceerd met twee waarden: de typische waarde is het gemiddelde.',
    'medium-effort': 'Gemeten met een gemiddelde redeneerinspanning.',
    'high-effort': 'Voor een hoge redeneerinspanning.',
    'range-over-efforts':
      'De marge loopt van lage tot hoge redeneerinspanning; de typische waarde is die van de gemiddelde.',
    'thinking-on': 'Voor het model met het redeneren ingeschakeld.',
    'method-published': 'De aanbieder heeft zijn methode gepubliceerd; niemand van buiten heeft die gecontroleerd.',
    'no-method-published': 'De aanbieder geeft geen methode, model, afbakening of antwoordlengte.',
    'median-not-mean':
      'De mediane prompt: de helft verbruikt minder, de helft meer. Veel prompts samen kunnen meer verbruiken dan deze waarde maal hun aantal.',
    'size-guessed': 'De grootte van het model is niet openbaar: de schatting neemt er een aan.',
    'prompt-not-counted': 'De schatting telt de energie voor het lezen van de prompt niet mee.',
    'read-second-hand': 'Uit de tweede hand geciteerd, niet in de publicatie zelf gelezen.',
    'older-revision': 'Uit een oudere versie van het artikel; latere versies verlaagden enkele cijfers een paar keer.',
    'range-over-snapshots': 'De marge omvat gedateerde versies van het model.',
    'interquartile-range': 'De gepubliceerde marge is de middelste helft van wat de auteurs hebben gesimuleerd.',
    'standard-deviation':
      'De gepubliceerde marge loopt van één standaardafwijking onder het gemiddelde tot één erboven.',
    'range-over-estimates':
      'De marge omvat de gepubliceerde schattingen die hier staan; de typische waarde is de middelste.',
    'no-range-published': 'De schatting is zonder marge gepubliceerd.',
    'length-scaled': 'Voor deze lengte berekend uit de gepubliceerde antwoordlengtes.',
    'length-far-from-measured':
      'Deze lengte is minder dan 0,3 keer of meer dan 3 keer die van het cijfer: er is alleen een marge te geven.',
    'length-not-accounted': 'Het cijfer is niet om te rekenen naar deze antwoordlengte.',
    'prompt-far-longer': 'Het cijfer houdt geen rekening met een prompt die zo lang is.',
    'prompt-far-shorter': 'Het cijfer houdt geen rekening met een prompt die zo kort is.',
    'scaled-to-data-centre':
      'Omgerekend van alleen GPU naar het hele datacenter: 1,7 keer, naar de door Google gepubliceerde verhouding van 0,24 tot 0,14\u00a0Wh; 1,4 tot 2 is onze eigen marge voor andere.',
    'boundary-cannot-be-scaled': 'Geen gepubliceerde verhouding leidt van deze afbakening naar het hele datacenter.',
  },
  queryMeaning: {
    tasks: {
      chat: 'één chatantwoord',
      reasoning: 'één antwoord op een moeilijke redeneervraag',
      'code-completion': 'één code-aanvulling',
      'code-generation': 'één stuk gegenereerde code',
      'image-chat': 'één antwoord over een afbeelding',
      'video-chat': 'één antwoord over een video',
      'text-to-image': 'één afbeelding{size}',
      'text-to-video': 'één video{size}',
      'image-to-video': 'één video{size} op basis van een afbeelding',
      'question-answering': 'één antwoord uit een tekst gehaald',
      'text-classification': 'één tekst ingedeeld',
      'token-classification': 'één tekst woord voor woord gelabeld',
      'masked-language-modelling': 'één ontbrekend woord ingevuld',
      'sentence-similarity': 'één vergelijking van zinnen',
      'image-classification': 'één afbeelding ingedeeld',
      'object-detection': 'één afbeelding op voorwerpen doorzocht',
      'image-captioning': 'één afbeelding met bijschrift',
      'speech-recognition': 'één opname uitgeschreven',
      'reasoning-one-at-a-time': 'één beredeneerd antwoord van hooguit 8.192 tokens, één verzoek tegelijk',
      'text-10-tokens': '10 tokens tekst, geen heel antwoord',
      'summary-10-tokens': '10 tokens van een samenvatting, geen heel antwoord',
    },
    size: ' van {width} × {height}',
    reasoned: 'één antwoord met redeneren',
    details: '{query} ({details})',
    steps: '{steps} stappen',
    frames: '{steps} stappen, {frames} beelden',
    tokens: { one: '{query} van ongeveer {tokens} token', other: '{query} van ongeveer {tokens} tokens' },
    host: 'wat de host als één verzoek telde',
  },

  known: {
    one: '{queries} verzoek aan {model} verbruikt ongeveer {energy} stroom ({conditions}).',
    other: '{queries} verzoeken aan {model} verbruiken ongeveer {energy} stroom ({conditions}).',
  },
  knownRange: {
    one: '{queries} verzoek aan {model} verbruikt tussen {low} en {high} stroom ({conditions}).',
    other: '{queries} verzoeken aan {model} verbruiken tussen {low} en {high} stroom ({conditions}).',
  },
  conditions: '{kind}, {boundary}',
  conditionsWithRange: {
    served: '{kind}, {boundary}; {low} tot {high}, afhankelijk van hoe het model draait',
    estimate: '{kind}, {boundary}; de schatting loopt van {low} tot {high}',
    estimates: '{kind}, {boundary}; schattingen lopen van {low} tot {high}',
    efforts: '{kind}, {boundary}; {low} tot {high}, afhankelijk van de redeneerinspanning',
    runs: '{kind}, {boundary}; {low} tot {high} in de gepubliceerde metingen',
  },
  given: {
    one: '{queries} verzoek aan {model} verbruikte ongeveer {energy} stroom ({kind} door de aanbieder, {boundary}).',
    other:
      '{queries} verzoeken aan {model} verbruikten ongeveer {energy} stroom ({kind} door de aanbieder, {boundary}).',
  },
  givenUnnamed: {
    one: '{queries} verzoek verbruikte ongeveer {energy} stroom ({kind} door de aanbieder, {boundary}).',
    other: '{queries} verzoeken verbruikten ongeveer {energy} stroom ({kind} door de aanbieder, {boundary}).',
  },
  unnamed: {
    one: '{queries} verzoek verbruikt ongeveer {energy} stroom ({conditions}).',
    other: '{queries} verzoeken verbruiken ongeveer {energy} stroom ({conditions}).',
  },
  approximateKind: '{kind}, naam komt ongeveer overeen',
  approximate: 'De naam komt ongeveer overeen met het model van het cijfer: precisie of variant kan afwijken.',

  comparisons: 'Dat is ongeveer evenveel als {list}.',
  raisedComparisons: {
    one: '{queries} verzoek zou ongeveer evenveel zijn als {list}.',
    other: '{queries} verzoeken zouden ongeveer evenveel zijn als {list}.',
  },
  inverse: {
    one: '{thing} is ongeveer evenveel als {queries} verzoek.',
    other: '{thing} is ongeveer evenveel als {queries} verzoeken.',
  },
  equivalents: {
    led_bulb: '{amount} licht van een ledlamp',
    incandescent_bulb: '{amount} licht van een oude gloeilamp van 60\u00a0W',
    phone_charge: phoneCharge,
    phone_percent: phoneCharge,
    laptop: '{amount} werken op een laptop',
    desktop_computer: '{amount} werken op een vaste pc',
    tv: '{amount} televisie',
    game_console: '{amount} spelen op een spelcomputer',
    wifi_router: '{amount} wifirouter',
    video_streaming: '{amount} video streamen',
    web_search_2009: { one: '{amount} zoekopdracht uit 2009', other: '{amount} zoekopdrachten uit 2009' },
    ereader: '{amount} lezen op een e-reader',
    microwave: '{amount} magnetron',
    kettle_litre: { one: '{amount} liter gekookt water', other: '{amount} liter gekookt water' },
    kettle_cup: { one: '{amount} kop theewater', other: '{amount} koppen theewater' },
    kettle_full: { one: '{amount} volle waterkoker gekookt', other: '{amount} volle waterkokers gekookt' },
    oven_minute: '{amount} elektrische oven',
    oven_use: { one: '{amount} keer de elektrische oven', other: '{amount} keer de elektrische oven' },
    hob_use: {
      one: '{amount} maaltijd van de elektrische kookplaat',
      other: '{amount} maaltijden van de elektrische kookplaat',
    },
    toaster: { one: '{amount} keer brood roosteren', other: '{amount} keer brood roosteren' },
    fridge_freezer: '{amount} koel-vriescombinatie',
    washing_machine: { one: '{amount} wasbeurt', other: '{amount} wasbeurten' },
    tumble_dryer: { one: '{amount} droogbeurt', other: '{amount} droogbeurten' },
    dishwasher: { one: '{amount} vaatwasbeurt', other: '{amount} vaatwasbeurten' },
    vacuum_cleaner: '{amount} stofzuigen',
    hair_dryer: '{amount} föhnen',
    fan: '{amount} ventilator',
    air_conditioner: '{amount} airconditioning in één kamer',
    electric_shower: '{amount} elektrische douche',
    hot_shower: { one: '{amount} warme douche', other: '{amount} warme douches' },
    ev_km: '{amount} in een elektrische auto',
    ev_mile: '{amount} in een elektrische auto',
    ebike_km: '{amount} op een e-bike',
    escooter_km: '{amount} op een elektrische step',
    household_day_us: '{amount} stroom van een gemiddeld Amerikaans huishouden',
    household_day_uk: '{amount} stroom van een doorsnee Brits huishouden',
    household_day_fr: '{amount} stroom van een gemiddeld Frans huishouden',
    aa_battery: { one: '{amount} AA-batterij', other: '{amount} AA-batterijen' },
    walking_km: '{amount} te voet (voedselenergie)',
    walking_step: {
      one: '{amount} stap te voet (voedselenergie)',
      other: '{amount} stappen te voet (voedselenergie)',
    },
    human_day: '{amount} voedselenergie van één mens',
    stadium_floodlights: '{amount} stadionverlichting',
    wind_turbine: '{amount} opbrengst van een windturbine',
  },

  short: 'ongeveer {energy}, {comparison}',
  shortRange: '{low} tot {high}, {comparison}',
  shortAlone: 'ongeveer {energy}',
  shortPer: { one: '{thing} per {queries} verzoek', other: '{thing} per {queries} verzoeken' },
  shortUnknown: 'Geen gepubliceerd energiecijfer voor {model}',
  shortOpen: '‘{model}’ laat open welk model is bedoeld',
  total: { one: '{answers} antwoord: {line}', other: '{answers} antwoorden: {line}' },
  totalUnknown: {
    one: 'Geen gepubliceerd energiecijfer voor dit antwoord',
    other: 'Geen gepubliceerd energiecijfer voor deze {answers} antwoorden',
  },
  covers: {
    one: 'geldt voor {covered} van {answers} antwoord',
    other: 'geldt voor {covered} van {answers} antwoorden',
  },
  mixedBoundaries: 'telt verschillende afbakeningen op: {list}',
  unreadableUsage: 'Geen energiecijfer: in dit antwoord staat niets leesbaars',
  rangeShort: '{low} tot {high}',

  source: '{title} ({publisher}, {date})',
  sourceDated: '{title} ({publisher})',
  oneQueryIs: 'Eén verzoek is {meaning}.',
  conditionsOfMeasurement: 'Typische waarde gemeten op {hardware}.',

  invalid: 'Dit is niet te berekenen: {reason}.',

  step: {
    published: '{energy} voor één verzoek, zoals gepubliceerd',
    given: '{energy} voor {queries}, zoals opgegeven',
    middle: 'Schattingen: {list}; het midden is {energy}',
    withRange: '{energy} ({range})',
    perUnit: '{energy} voor {unit}',
    result: '{sum} = {result}',
    timeResult: '{sum} = {hours} = {result}',
  },
  query: { one: '{count} verzoek', other: '{count} verzoeken' },
  token: { one: '{count} token', other: '{count} tokens' },
  notCounted:
    'Alleen het antwoorden telt mee: niet het trainen van het model, netwerken, het eigen apparaat, aanroepen van hulpmiddelen of verborgen systeemprompts.',

  kindMeaning: {
    measured: 'Gemeten: stroom op de meter, in een laboratoriumbenchmark van een model met open gewichten.',
    disclosed: 'Opgegeven: wat de aanbieder zelf over zijn dienst zegt; niemand van buiten heeft het gecontroleerd.',
    estimated: 'Geschat: berekend uit aannames over het systeem, niet gemeten.',
  },
  task: {
    chat: 'chatten',
    reasoning: 'moeilijke redeneervragen',
    'code-completion': 'code aanvullen',
    'code-generation': 'code genereren',
    'image-chat': 'chatten over afbeeldingen',
    'video-chat': 'chatten over video’s',
    'text-to-image': 'afbeeldingen uit tekst',
    'text-to-video': 'video’s uit tekst',
    'image-to-video': 'video’s uit afbeeldingen',
    'question-answering': 'antwoorden uit een tekst',
    'text-classification': 'teksten indelen',
    'token-classification': 'woorden labelen',
    'masked-language-modelling': 'ontbrekende woorden invullen',
    'sentence-similarity': 'gelijkenis van zinnen',
    'image-classification': 'afbeeldingen indelen',
    'object-detection': 'voorwerpen herkennen',
    'image-captioning': 'bijschriften bij afbeeldingen',
    'speech-recognition': 'spraakherkenning',
    'reasoning-one-at-a-time': 'redeneren, één verzoek tegelijk',
    'text-10-tokens': '10 tokens tekst',
    'summary-10-tokens': '10 tokens van een samenvatting',
  },

  sources: 'Bronnen',
  unmeasured: 'Geen gepubliceerd cijfer voor {model} geeft hier antwoord op.',
  unmeasuredAccepting: 'Geen cijfer van de toegelaten soorten ({kinds}) zegt wat een verzoek aan {model} verbruikt.',
  unmeasuredScaled:
    'Omgerekend naar het hele datacenter is het cijfer voor {model} een schatting, en dat is geen van de toegelaten soorten ({kinds}).',
  unmeasuredLength: 'Geen gepubliceerd cijfer voor {model} gaat over antwoorden van ongeveer deze lengte.',
  available: 'Voor dit model zijn er cijfers die wel op te vragen zijn: {list}.',
  availableFigure: '{task} ({kind})',
  measuredRange: {
    one: 'Eén model dat voor {task} is gemeten, verbruikt doorgaans {high} per verzoek (alleen GPU).',
    other:
      '{models} modellen die voor {task} zijn gemeten, verbruiken doorgaans {low} tot {high} per verzoek (alleen GPU).',
  },
  unknownModel: 'Er is geen gepubliceerd cijfer voor ‘{model}’.',
  openModel: 'De naam ‘{model}’ laat open welk model is bedoeld.',
  nearest: 'Misschien bedoelde je:',

  ladderScale: 'Elke lijn is {factor} keer zoveel energie als die eronder.',
  label: {
    howWorkedOut: 'Hoe is dit berekend?',
    ladder: 'Waar dit staat tussen alledaagse dingen',
    assumptions: 'Waar de vergelijkingen van uitgaan',
    notes: 'Over het cijfer',
    source: 'Bron',
  },

  wouldUse: {
    less: '{other} zou voor hetzelfde soort antwoord ongeveer {ratio} keer zo weinig verbruiken.',
    more: '{other} zou voor hetzelfde soort antwoord ongeveer {ratio} keer zoveel verbruiken.',
    asMuch: '{other} zou voor hetzelfde soort antwoord ongeveer evenveel verbruiken.',
  },
  overlap:
    'De gepubliceerde bandbreedtes overlappen: afhankelijk van hoe elk draait, kan elk van beide minder verbruiken.',
  notCompared: {
    given: '{b} wordt niet met dit cijfer vergeleken: er is niet vermeld wat het omvat.',
    'no-figure':
      '{a} wordt niet met {b} vergeleken: niemand heeft voor {b} een cijfer gepubliceerd dat hierop antwoord geeft.',
    task: '{a} wordt niet met {b} vergeleken: de cijfers gelden voor verschillende taken ({aIs}; {bIs}).',
    kind: '{a} wordt niet met {b} vergeleken: het ene cijfer is {aIs}, het andere {bIs}.',
    boundary: '{a} wordt niet met {b} vergeleken: de cijfers omvatten verschillende dingen ({aIs}; {bIs}).',
    source:
      '{a} wordt niet met {b} vergeleken: de cijfers komen uit publicaties met verschillende vragen en opstellingen.',
    length: '{a} wordt niet met {b} vergeleken: de lengtes van hun antwoorden laten dat niet toe.',
    guessed: '{a} wordt niet met {b} vergeleken: de grootte van beide modellen is slechts een aanname.',
    'not-comparable': '{a} wordt niet met {b} vergeleken: een van de cijfers laat dat niet toe.',
  },
  thingCaveat: {
    stadium_floodlights:
      'Stadionverlichting loopt sterk uiteen, van 16 tot 200\u00a0kW: {range}. De bron is zwak: verkopers van stadionlampen, die het niet eens zijn.',
    video_streaming:
      'Wat een uur streamen verbruikt, is omstreden: {range} volgens deze bron, en andere tellen andere dingen mee.',
    web_search_2009:
      'Het cijfer voor een zoekopdracht is uit 2009 en telt het maken van de index mee. Dat van nu is niet gepubliceerd.',
  },
  assumptions: {
    led_bulb: 'Een ledlamp van {10}\u00a0W, even fel als een oude gloeilamp van {60}\u00a0W; {8} tot {12}\u00a0W.',
    incandescent_bulb: 'Een gloeilamp van {60}\u00a0W; {40} tot {100}\u00a0W.',
    phone_charge: 'Een volledige lading van {19}\u00a0Wh uit het stopcontact; {12} tot {24}\u00a0Wh.',
    phone_percent: 'Een honderdste van een volledige telefoonlading van {19}\u00a0Wh.',
    laptop: 'Een laptop die bij kantoorwerk {20}\u00a0W verbruikt; {10} tot {50}\u00a0W.',
    desktop_computer: 'Een vaste pc die zonder games {85}\u00a0W verbruikt; {50} tot {240}\u00a0W.',
    tv: 'Een televisie van {75}\u00a0W, ongeveer {43} tot {55} inch; {50} tot {111}\u00a0W.',
    game_console: 'Een spelcomputer die tijdens het spelen {100}\u00a0W verbruikt; {60} tot {200}\u00a0W.',
    wifi_router: 'Een router die dag en nacht {11}\u00a0W verbruikt; {8} tot {15}\u00a0W.',
    video_streaming:
      '{0.077}\u00a0kWh per uur kijken voor scherm, netwerk en datacenter (2019); {22} tot {120}\u00a0Wh.',
    web_search_2009: '{0.3}\u00a0Wh per zoekopdracht, zoals Google in 2009 opgaf.',
    ereader: 'Een e-reader die hooguit {1}\u00a0W verbruikt; vanaf {0.2}\u00a0W.',
    microwave: 'Een magnetron die {1200}\u00a0W verbruikt; {900} tot {1600}\u00a0W.',
    kettle_litre:
      'Een liter water, van {15} tot {100}\u00a0°C verhit in een waterkoker met een rendement van {85}%; {101} tot {124}\u00a0Wh.',
    kettle_cup:
      '{250}\u00a0ml water, van {15} tot {100}\u00a0°C verhit in een waterkoker met een rendement van {85}%; tot {30}% te veel water.',
    kettle_full:
      '{1.5} liter water, van {15} tot {100}\u00a0°C verhit in een waterkoker met een rendement van {85}%; {150} tot {186}\u00a0Wh.',
    oven_minute:
      'Een oven van {2500}\u00a0W die {55}% van de tijd verwarmt: gemiddeld {1375}\u00a0W; {1000} tot {2500}\u00a0W.',
    oven_use:
      '{146}\u00a0kWh per jaar voor {187} keer gebruik, gemeten in Franse huishoudens; {500} tot {2000}\u00a0Wh.',
    hob_use: '{159}\u00a0kWh per jaar voor {409} keer koken, gemeten in Franse huishoudens; {125} tot {800}\u00a0Wh.',
    toaster:
      'Een broodrooster van {900}\u00a0W, {2.5} minuten lang; van {800}\u00a0W gedurende {2} minuten tot {1200}\u00a0W gedurende {3} minuten.',
    fridge_freezer: '{346}\u00a0kWh per jaar, gemeten in Franse huishoudens; {200} tot {500}\u00a0kWh.',
    washing_machine:
      '{101}\u00a0kWh per jaar voor {198} wasbeurten, gemeten in Franse huishoudens; {400} tot {1000}\u00a0Wh.',
    tumble_dryer:
      '{301}\u00a0kWh per jaar voor {183} droogbeurten, gemeten in Franse huishoudens; {1200} tot {4500}\u00a0Wh.',
    dishwasher:
      '{192}\u00a0kWh per jaar voor {166} vaatwasbeurten, gemeten in Franse huishoudens; {750} tot {1500}\u00a0Wh.',
    vacuum_cleaner: 'Een stofzuiger van {750}\u00a0W; {500} tot {900}\u00a0W.',
    hair_dryer: 'Een föhn van {1500}\u00a0W; {1200} tot {1875}\u00a0W.',
    fan: 'Een ventilator van {50}\u00a0W; {30} tot {75}\u00a0W.',
    air_conditioner: 'Een airco van {1000}\u00a0W voor één kamer; {800} tot {1500}\u00a0W.',
    electric_shower: 'Een Britse elektrische douche van {9.5}\u00a0kW; {7.5} tot {11.5}\u00a0kW.',
    hot_shower:
      '{15.8} Amerikaanse gallon water, verwarmd met {330}\u00a0kWh per {2700} gallon; {1} tot {2.6}\u00a0kWh.',
    ev_km:
      '{200}\u00a0Wh per km: stekkerauto’s in de VS, {4.1}\u00a0TWh voor {12.7} miljard mijl; in Europa {150} tot {250}\u00a0Wh.',
    ev_mile:
      '{320}\u00a0Wh per mijl: stekkerauto’s in de VS, {4.1}\u00a0TWh voor {12.7} miljard mijl; {240} tot {400}\u00a0Wh.',
    ebike_km: '{9}\u00a0Wh per km bij {25}\u00a0km/u; {5} tot {18}\u00a0Wh.',
    escooter_km: '{25}\u00a0Wh per mijl, ofwel {15.5}\u00a0Wh per km; {9} tot {19}\u00a0Wh.',
    household_day_us:
      '{12194}\u00a0kWh per jaar voor een gemiddeld Amerikaans huishouden; {29.4} tot {39.5}\u00a0kWh per dag.',
    household_day_uk: '{2700}\u00a0kWh per jaar voor een doorsnee Brits huishouden; {1800} tot {4300}\u00a0kWh.',
    household_day_fr:
      '{4792}\u00a0kWh per jaar voor een Frans huishouden; een derde van de huizen wordt elektrisch verwarmd; {6.1} tot {17.9}\u00a0kWh per dag.',
    aa_battery:
      '{3}\u00a0Wh, opgeslagen in een alkaline AA-batterij; {1.4} tot {4.3}\u00a0Wh, afhankelijk van de belasting.',
    walking_km: '{65}\u00a0Wh voedselenergie per km; {49} tot {82}\u00a0Wh.',
    walking_step: '{507}\u00a0kcal voedselenergie voor {10000} stappen; {272} tot {742}\u00a0kcal.',
    human_day: '{2000}\u00a0kcal voedselenergie per dag; tot {2500}\u00a0kcal.',
    stadium_floodlights: '{48} lampen van {2}\u00a0kW, samen {96}\u00a0kW; {16} tot {200}\u00a0kW.',
    wind_turbine:
      'Een windturbine op land van {2}\u00a0MW, die {4.2}\u00a0GWh per jaar opwekt; {3.07} tot {5.26}\u00a0GWh.',
  },
  cite: 'Deze cijfers citeren',
  own: {
    thing: '{thing} (eigen opgave)',
    conditions: '{kind}; eigen cijfer van de auteur',
    kind: '{kind}, eigen cijfer van de auteur',
    source: '{title} (bron van de auteur)',
    step: '{energy} voor {queries}, volgens de auteur',
  },
  notice: {
    dataOf: 'Cijfers van {date}.',
    credit:
      'Afbeelding: Everyday Equivalents, MIT-licentie; voor de cijfers gelden de voorwaarden van wie ze publiceerde.',
    revised: 'Deze tekst is van {then}. Sindsdien zijn cijfers herzien, voor het laatst op {now}.',
    changes: 'Wat er is veranderd',
  },
};
