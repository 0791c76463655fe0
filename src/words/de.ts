/**
 * German. Query: Anfrage; measured, disclosed, estimated: gemessen, offengelegt, geschätzt; boundary: Systemgrenze.
 * The equivalents stand after "so viel wie" and "für", so their forms are those that nominative and accusative share.
 */
import type { Language, Message } from './language.js';

const phoneCharge: Record<'charge' | 'percent', Message> = {
  charge: { one: '{amount} Handyladung', other: '{amount} Handyladungen' },
  percent: '{amount} einer Handyladung',
};

export const de: Language = {
  tag: 'de',
  kind: { measured: 'gemessen', disclosed: 'offengelegt', estimated: 'geschätzt' },
  boundary: {
    'gpu-only': 'nur GPU',
    'whole-server': 'ganzer Server',
    'data-centre': 'Rechenzentrum inkl. Kühlung',
    'not-stated': 'Systemgrenze nicht angegeben',
  },
  colon: ': ',
  caveat: {
    'prompt-folded-in': 'Die Energie für das Lesen des Prompts ist enthalten, bei den Promptlängen des Benchmarks.',
    'one-request-at-a-time':
      'Eine Anfrage nach der anderen gemessen; wer viele zugleich bedient, verbraucht für jede weniger.',
    'ten-tokens': 'Der Benchmark hört nach genau 10 Token auf: Das ist keine ganze Antwort.',
    'up-to-8192-tokens':
      'Die Antworten waren bis zu 8.192 Token lang; ein großer Teil des Werts kommt von dieser Länge.',
    'not-comparable':
      'Dieses Modell passte nicht auf eine GPU des Benchmarks: Sein Wert lässt sich nicht mit anderen vergleichen.',
    'third-party-copy': 'Aus der Kopie der Rangliste bei einem Dritten.',
    'meaning-of-mark-not-stated': 'In der Quelle mit einem Sternchen versehen, das sie nicht erklärt.',
    'near-token-cap': 'Die Energie passt zu Antworten, die an die Grenze von 8.192 Token stießen.',
    'measured-twice': 'Zweimal mit zwei Werten veröffentlicht: Der typische Wert ist ihr Mittel.',
    'medium-effort': 'Bei mittlerem Denkaufwand gemessen.',
    'high-effort': 'Für hohen Denkaufwand.',
    'range-over-efforts': 'Die Spanne reicht von niedrigem bis hohem Denkaufwand; typisch ist der mittlere.',
    'thinking-on': 'Für das Modell mit eingeschaltetem Nachdenken.',
    'method-published': 'Der Anbieter hat sein Verfahren veröffentlicht; von außen hat es niemand geprüft.',
    'no-method-published': 'Der Anbieter nennt weder Verfahren noch Modell, Systemgrenze oder Antwortlänge.',
    'median-not-mean':
      'Der mittlere Prompt (Median): Die Hälfte verbraucht weniger, die Hälfte mehr. Viele zusammen können mehr verbrauchen, als dieser Wert mal ihre Anzahl ergibt.',
    'size-guessed': 'Die Größe des Modells ist nicht öffentlich: Die Schätzung nimmt eine an.',
    'prompt-not-counted': 'Die Schätzung zählt die Energie für das Lesen des Prompts nicht mit.',
    'read-second-hand': 'Aus zweiter Hand zitiert, nicht in der Veröffentlichung selbst gelesen.',
    'older-revision':
      'Aus einer älteren Fassung der Arbeit; spätere Fassungen haben einige ihrer Werte auf einen Bruchteil gesenkt.',
    'range-over-snapshots': 'Die Spanne umfasst datierte Versionen des Modells.',
    'interquartile-range':
      'Die veröffentlichte Spanne ist die mittlere Hälfte dessen, was die Autoren simuliert haben.',
    'standard-deviation':
      'Die veröffentlichte Spanne reicht von einer Standardabweichung unter dem Mittelwert bis zu einer darüber.',
    'range-over-estimates':
      'Die Spanne umfasst die hier genannten veröffentlichten Schätzungen; typisch ist die mittlere.',
    'no-range-published': 'Die Schätzung wurde ohne Spanne veröffentlicht.',
    'length-scaled': 'Für diese Länge aus den veröffentlichten Antwortlängen berechnet.',
    'length-far-from-measured':
      'Diese Länge beträgt weniger als das 0,3-Fache oder mehr als das 3-Fache der Länge, für die der Wert gilt: Es lässt sich nur eine Spanne angeben.',
    'length-not-accounted': 'Der Wert lässt sich nicht auf diese Antwortlänge umrechnen.',
    'prompt-far-longer': 'Der Wert berücksichtigt nicht, dass der Prompt so lang ist.',
    'prompt-far-shorter': 'Der Wert berücksichtigt nicht, dass der Prompt so kurz ist.',
    'scaled-to-data-centre':
      'Von der GPU auf das ganze Rechenzentrum umgerechnet: das 1,7-Fache, nach dem von Google veröffentlichten Verhältnis von 0,24 zu 0,14\u00a0Wh; 1,4 bis 2 ist unsere eigene Spanne für andere.',
    'boundary-cannot-be-scaled':
      'Kein veröffentlichtes Verhältnis führt von dieser Systemgrenze zum ganzen Rechenzentrum.',
  },
  queryMeaning: {
    tasks: {
      chat: 'eine Chat-Antwort',
      reasoning: 'eine Antwort auf eine schwierige Denkaufgabe',
      'code-completion': 'eine Code-Vervollständigung',
      'code-generation': 'ein Stück erzeugter Code',
      'image-chat': 'eine Antwort zu einem Bild',
      'video-chat': 'eine Antwort zu einem Video',
      'text-to-image': 'ein Bild{size}',
      'text-to-video': 'ein Video{size}',
      'image-to-video': 'ein aus einem Bild erzeugtes Video{size}',
      'question-answering': 'eine aus einem Text herausgesuchte Antwort',
      'text-classification': 'ein eingeordneter Text',
      'token-classification': 'ein Wort für Wort ausgezeichneter Text',
      'masked-language-modelling': 'ein ergänztes fehlendes Wort',
      'sentence-similarity': 'ein Vergleich von Sätzen',
      'image-classification': 'ein eingeordnetes Bild',
      'object-detection': 'ein nach Gegenständen durchsuchtes Bild',
      'image-captioning': 'ein beschriftetes Bild',
      'speech-recognition': 'eine verschriftete Aufnahme',
      'reasoning-one-at-a-time':
        'eine durchdachte Antwort von bis zu 8.192 Token, eine Anfrage nach der anderen bearbeitet',
      'text-10-tokens': '10 Token Text, keine ganze Antwort',
      'summary-10-tokens': '10 Token einer Zusammenfassung, keine ganze Antwort',
    },
    size: ' mit {width} × {height} Pixeln',
    reasoned: 'eine Antwort mit Nachdenken',
    details: '{query} ({details})',
    steps: '{steps} Schritte',
    frames: '{steps} Schritte, {frames} Einzelbilder',
    tokens: { one: '{query} von etwa {tokens} Token', other: '{query} von etwa {tokens} Token' },
    host: 'das, was der Betreiber als eine gezählt hat',
  },

  known: {
    one: '{queries} Anfrage an {model} verbraucht etwa {energy} Strom ({conditions}).',
    other: '{queries} Anfragen an {model} verbrauchen etwa {energy} Strom ({conditions}).',
  },
  knownRange: {
    one: '{queries} Anfrage an {model} verbraucht zwischen {low} und {high} Strom ({conditions}).',
    other: '{queries} Anfragen an {model} verbrauchen zwischen {low} und {high} Strom ({conditions}).',
  },
  conditions: '{kind}, {boundary}',
  conditionsWithRange: {
    served: '{kind}, {boundary}; {low} bis {high}, je nachdem, wie das Modell betrieben wird',
    estimate: '{kind}, {boundary}; die Schätzung reicht von {low} bis {high}',
    estimates: '{kind}, {boundary}; Schätzungen reichen von {low} bis {high}',
    efforts: '{kind}, {boundary}; {low} bis {high}, je nach Denkaufwand',
    runs: '{kind}, {boundary}; {low} bis {high} in den veröffentlichten Läufen',
  },
  given: {
    one: '{queries} Anfrage an {model} hat etwa {energy} Strom verbraucht (vom Anbieter {kind}, {boundary}).',
    other: '{queries} Anfragen an {model} haben etwa {energy} Strom verbraucht (vom Anbieter {kind}, {boundary}).',
  },
  givenUnnamed: {
    one: '{queries} Anfrage hat etwa {energy} Strom verbraucht (vom Anbieter {kind}, {boundary}).',
    other: '{queries} Anfragen haben etwa {energy} Strom verbraucht (vom Anbieter {kind}, {boundary}).',
  },
  unnamed: {
    one: '{queries} Anfrage verbraucht etwa {energy} Strom ({conditions}).',
    other: '{queries} Anfragen verbrauchen etwa {energy} Strom ({conditions}).',
  },
  approximateKind: '{kind}, ungefähre Zuordnung',
  approximate: 'Der Name passt nur ungefähr zum Modell des Werts: Rechengenauigkeit oder Variante können abweichen.',

  comparisons: 'Das ist etwa so viel wie {list}.',
  raisedComparisons: {
    one: '{queries} Anfrage wäre etwa so viel wie {list}.',
    other: '{queries} Anfragen wären etwa so viel wie {list}.',
  },
  inverse: {
    one: '{thing} ist etwa so viel wie {queries} Anfrage.',
    other: '{thing} ist etwa so viel wie {queries} Anfragen.',
  },
  equivalents: {
    led_bulb: '{amount} Licht einer LED-Lampe',
    incandescent_bulb: '{amount} Licht einer alten 60-W-Glühbirne',
    phone_charge: phoneCharge,
    phone_percent: phoneCharge,
    laptop: '{amount} am Laptop',
    desktop_computer: '{amount} am Desktop-PC',
    tv: '{amount} Fernsehen',
    game_console: '{amount} an der Spielkonsole',
    wifi_router: '{amount} WLAN-Router',
    video_streaming: '{amount} Videostreaming',
    web_search_2009: { one: '{amount} Websuche von 2009', other: '{amount} Websuchen von 2009' },
    ereader: '{amount} am E-Reader',
    microwave: '{amount} Mikrowelle',
    kettle_litre: { one: '{amount} Liter aufgekochtes Wasser', other: '{amount} Liter aufgekochtes Wasser' },
    kettle_cup: { one: '{amount} Tasse Teewasser', other: '{amount} Tassen Teewasser' },
    kettle_full: {
      one: '{amount} aufgekochte Wasserkocherfüllung',
      other: '{amount} aufgekochte Wasserkocherfüllungen',
    },
    oven_minute: '{amount} Elektrobackofen',
    oven_use: { one: '{amount} Nutzung eines Elektrobackofens', other: '{amount} Nutzungen eines Elektrobackofens' },
    hob_use: { one: '{amount} Mahlzeit vom Elektroherd', other: '{amount} Mahlzeiten vom Elektroherd' },
    toaster: '{amount} Mal Toasten',
    fridge_freezer: '{amount} Kühl-Gefrier-Kombination',
    washing_machine: { one: '{amount} Ladung Wäsche', other: '{amount} Ladungen Wäsche' },
    tumble_dryer: { one: '{amount} Trocknerladung', other: '{amount} Trocknerladungen' },
    dishwasher: {
      one: '{amount} Spülgang der Spülmaschine',
      other: '{amount} Spülgänge der Spülmaschine',
    },
    vacuum_cleaner: '{amount} Staubsaugen',
    hair_dryer: '{amount} Föhnen',
    fan: '{amount} Ventilator',
    air_conditioner: '{amount} Raumklimagerät',
    electric_shower: '{amount} Duschen mit dem Durchlauferhitzer',
    hot_shower: { one: '{amount} heiße Dusche', other: '{amount} heiße Duschen' },
    ev_km: '{amount} im Elektroauto',
    ev_mile: '{amount} im Elektroauto',
    ebike_km: '{amount} auf dem E-Bike',
    escooter_km: '{amount} auf dem E-Scooter',
    household_day_us: '{amount} Strom eines durchschnittlichen US-Haushalts',
    household_day_uk: '{amount} Strom eines typischen britischen Haushalts',
    household_day_fr: '{amount} Strom eines durchschnittlichen französischen Haushalts',
    aa_battery: { one: '{amount} AA-Batterie', other: '{amount} AA-Batterien' },
    walking_km: '{amount} zu Fuß (Nahrungsenergie)',
    walking_step: {
      one: '{amount} Schritt zu Fuß (Nahrungsenergie)',
      other: '{amount} Schritte zu Fuß (Nahrungsenergie)',
    },
    human_day: '{amount} Nahrungsenergie eines Menschen',
    stadium_floodlights: '{amount} Stadion-Flutlicht',
    wind_turbine: '{amount} Ertrag eines Windrads',
  },

  short: 'etwa {energy}, {comparison}',
  shortRange: '{low} bis {high}, {comparison}',
  shortAlone: 'etwa {energy}',
  shortPer: { one: '{thing} je {queries} Anfrage', other: '{thing} je {queries} Anfragen' },
  shortUnknown: 'Kein veröffentlichter Energiewert für {model}',
  shortOpen: '„{model}“ lässt offen, welches Modell gemeint ist',
  total: { one: '{answers} Antwort: {line}', other: '{answers} Antworten: {line}' },
  totalUnknown: {
    one: 'Kein veröffentlichter Energiewert für diese Antwort',
    other: 'Kein veröffentlichter Energiewert für diese {answers} Antworten',
  },
  covers: {
    one: 'gilt für {covered} von {answers} Antwort',
    other: 'gilt für {covered} von {answers} Antworten',
  },
  mixedBoundaries: 'addiert verschiedene Systemgrenzen: {list}',
  unreadableUsage: 'Kein Energiewert: In dieser Antwort steht nichts Lesbares',
  rangeShort: '{low} bis {high}',

  source: '{title} ({publisher}, {date})',
  sourceDated: '{title} ({publisher})',
  oneQueryIs: 'Eine Anfrage ist {meaning}.',
  conditionsOfMeasurement: 'Typischer Wert gemessen auf {hardware}.',

  invalid: 'Das lässt sich nicht berechnen: {reason}.',

  step: {
    published: '{energy} für eine Anfrage, wie veröffentlicht',
    given: '{energy} für {queries}, wie angegeben',
    middle: 'Schätzungen: {list}; ihre Mitte ist {energy}',
    withRange: '{energy} ({range})',
    perUnit: '{energy} für {unit}',
    result: '{sum} = {result}',
    timeResult: '{sum} = {hours} = {result}',
  },
  query: { one: '{count} Anfrage', other: '{count} Anfragen' },
  token: { one: '{count} Token', other: '{count} Token' },
  notCounted:
    'Gezählt wird nur das Antworten: nicht das Training des Modells, nicht die Netze, das eigene Gerät, Werkzeugaufrufe oder verborgene System-Prompts.',

  kindMeaning: {
    measured: 'Gemessen: Strom, im Labor-Benchmark eines Modells mit offenen Gewichten mit Messgeräten erfasst.',
    disclosed: 'Offengelegt: die eigene Angabe des Anbieters über seinen Dienst; von außen hat sie niemand geprüft.',
    estimated: 'Geschätzt: aus Annahmen über das System errechnet, nicht gemessen.',
  },
  task: {
    chat: 'Chat',
    reasoning: 'schwierige Denkaufgaben',
    'code-completion': 'Code-Vervollständigung',
    'code-generation': 'Code-Erzeugung',
    'image-chat': 'Chat über Bilder',
    'video-chat': 'Chat über Videos',
    'text-to-image': 'Bilder aus Text',
    'text-to-video': 'Videos aus Text',
    'image-to-video': 'Videos aus Bildern',
    'question-answering': 'aus einem Text herausgesuchte Antworten',
    'text-classification': 'Texteinordnung',
    'token-classification': 'Wortauszeichnung',
    'masked-language-modelling': 'Ergänzen fehlender Wörter',
    'sentence-similarity': 'Ähnlichkeit von Sätzen',
    'image-classification': 'Bildeinordnung',
    'object-detection': 'Objekterkennung',
    'image-captioning': 'Bildbeschriftung',
    'speech-recognition': 'Spracherkennung',
    'reasoning-one-at-a-time': 'Denkaufgaben, eine Anfrage nach der anderen',
    'text-10-tokens': '10 Token Text',
    'summary-10-tokens': '10 Token einer Zusammenfassung',
  },

  sources: 'Quellen',
  unmeasured: 'Kein veröffentlichter Wert für {model} beantwortet das.',
  unmeasuredAccepting: 'Kein Wert der zugelassenen Arten ({kinds}) sagt, was eine Anfrage an {model} verbraucht.',
  unmeasuredScaled:
    'Auf das ganze Rechenzentrum umgerechnet ist der Wert zu {model} eine Schätzung und damit keine der zugelassenen Arten ({kinds}).',
  unmeasuredLength: 'Kein veröffentlichter Wert für {model} gilt für Antworten von etwa dieser Länge.',
  available: 'Es gibt andere Werte zu diesem Modell, die sich abfragen lassen: {list}.',
  availableFigure: '{task} ({kind})',
  measuredRange: {
    one: 'Ein für {task} gemessenes Modell verbraucht typischerweise {high} je Anfrage (nur GPU).',
    other: '{models} für {task} gemessene Modelle verbrauchen typischerweise {low} bis {high} je Anfrage (nur GPU).',
  },
  unknownModel: 'Zu „{model}“ gibt es keinen veröffentlichten Wert.',
  openModel: 'Der Name „{model}“ lässt offen, welches Modell gemeint ist.',
  nearest: 'Vielleicht war gemeint:',

  ladderScale: 'Jede Linie ist {factor}-mal so viel Energie wie die darunter.',
  label: {
    howWorkedOut: 'Wie ist das gerechnet?',
    ladder: 'Wo das unter alltäglichen Dingen steht',
    assumptions: 'Was die Vergleiche annehmen',
    notes: 'Zum Wert',
    source: 'Quelle',
  },

  wouldUse: {
    less: '{other} würde für eine Antwort gleicher Art etwa {ratio}-mal weniger verbrauchen.',
    more: '{other} würde für eine Antwort gleicher Art etwa {ratio}-mal so viel verbrauchen.',
    asMuch: '{other} würde für eine Antwort gleicher Art etwa gleich viel verbrauchen.',
  },
  overlap:
    'Die veröffentlichten Spannen überschneiden sich: Je nachdem, wie die Modelle betrieben werden, kann jedes das sparsamere sein.',
  notCompared: {
    given: '{b} wird nicht mit diesem Wert verglichen: Es ist nicht angegeben, was er umfasst.',
    'no-figure':
      '{a} wird nicht mit {b} verglichen: Zu {b} hat niemand einen Wert veröffentlicht, der diese Frage beantwortet.',
    task: '{a} wird nicht mit {b} verglichen: Die Werte gelten für verschiedene Aufgaben ({aIs}; {bIs}).',
    kind: '{a} wird nicht mit {b} verglichen: Der eine Wert ist {aIs}, der andere {bIs}.',
    boundary: '{a} wird nicht mit {b} verglichen: Die Werte umfassen Verschiedenes ({aIs}; {bIs}).',
    source:
      '{a} wird nicht mit {b} verglichen: Die Werte stammen aus Veröffentlichungen mit verschiedenen Fragen und Versuchsaufbauten.',
    length: '{a} wird nicht mit {b} verglichen: Die Längen ihrer Antworten lassen es nicht zu.',
    guessed: '{a} wird nicht mit {b} verglichen: Die Größe beider Modelle ist nur vermutet.',
    'not-comparable': '{a} wird nicht mit {b} verglichen: Einer der Werte lässt es nicht zu.',
  },
  thingCaveat: {
    stadium_floodlights:
      'Stadion-Flutlicht unterscheidet sich stark, von 16 bis 200\u00a0kW: {range}. Die Quelle ist schwach: Händler von Flutlichtern, die sich nicht einig sind.',
    video_streaming:
      'Was eine Stunde Streaming verbraucht, ist umstritten: {range} nach dieser Quelle, und andere zählen anderes mit.',
    web_search_2009:
      'Der Wert für eine Websuche ist von 2009 und zählt das Erstellen des Index mit. Der heutige ist nicht veröffentlicht.',
  },
  assumptions: {
    led_bulb: 'Eine LED-Lampe mit {10}\u00a0W, so hell wie eine alte Glühbirne mit {60}\u00a0W; {8} bis {12}\u00a0W.',
    incandescent_bulb: 'Eine Glühbirne mit {60}\u00a0W; {40} bis {100}\u00a0W.',
    phone_charge: 'Eine volle Ladung mit {19}\u00a0Wh aus der Steckdose; {12} bis {24}\u00a0Wh.',
    phone_percent: 'Ein Hundertstel einer vollen Handyladung von {19}\u00a0Wh.',
    laptop: 'Ein Laptop, der bei Büroarbeit {20}\u00a0W aufnimmt; {10} bis {50}\u00a0W.',
    desktop_computer: 'Ein Desktop-PC, der ohne Computerspiele {85}\u00a0W aufnimmt; {50} bis {240}\u00a0W.',
    tv: 'Ein Fernseher von etwa {43} bis {55} Zoll mit {75}\u00a0W; {50} bis {111}\u00a0W.',
    game_console: 'Eine Spielkonsole, die beim Spielen {100}\u00a0W aufnimmt; {60} bis {200}\u00a0W.',
    wifi_router: 'Ein Router, der rund um die Uhr {11}\u00a0W aufnimmt; {8} bis {15}\u00a0W.',
    video_streaming:
      '{0.077}\u00a0kWh je Stunde Streaming für Bildschirm, Netz und Rechenzentrum (2019); {22} bis {120}\u00a0Wh.',
    web_search_2009: '{0.3}\u00a0Wh je Suche, wie von Google 2009 angegeben.',
    ereader: 'Ein E-Reader, der höchstens {1}\u00a0W aufnimmt; ab {0.2}\u00a0W.',
    microwave: 'Eine Mikrowelle, die {1200}\u00a0W aufnimmt; {900} bis {1600}\u00a0W.',
    kettle_litre:
      'Ein Liter Wasser, in einem Wasserkocher mit {85}\u00a0% Wirkungsgrad von {15} auf {100}\u00a0°C erhitzt; {101} bis {124}\u00a0Wh.',
    kettle_cup:
      '{250}\u00a0ml Wasser, in einem Wasserkocher mit {85}\u00a0% Wirkungsgrad von {15} auf {100}\u00a0°C erhitzt; mit bis zu {30}\u00a0% mehr Wasser als nötig.',
    kettle_full:
      '{1.5} Liter Wasser, in einem Wasserkocher mit {85}\u00a0% Wirkungsgrad von {15} auf {100}\u00a0°C erhitzt; {150} bis {186}\u00a0Wh.',
    oven_minute:
      'Ein Backofen mit {2500}\u00a0W, der {55}\u00a0% der Zeit heizt: im Schnitt {1375}\u00a0W; {1000} bis {2500}\u00a0W.',
    oven_use:
      '{146}\u00a0kWh im Jahr bei {187} Nutzungen, gemessen in französischen Haushalten; {500} bis {2000}\u00a0Wh.',
    hob_use:
      '{159}\u00a0kWh im Jahr bei {409} Kochvorgängen, gemessen in französischen Haushalten; {125} bis {800}\u00a0Wh.',
    toaster:
      'Ein Toaster mit {900}\u00a0W, {2.5} Minuten lang; von {800}\u00a0W und {2} Minuten bis {1200}\u00a0W und {3} Minuten.',
    fridge_freezer: '{346}\u00a0kWh im Jahr, gemessen in französischen Haushalten; {200} bis {500}\u00a0kWh.',
    washing_machine:
      '{101}\u00a0kWh im Jahr bei {198} Waschgängen, gemessen in französischen Haushalten; {400} bis {1000}\u00a0Wh.',
    tumble_dryer:
      '{301}\u00a0kWh im Jahr bei {183} Trocknerladungen, gemessen in französischen Haushalten; {1200} bis {4500}\u00a0Wh.',
    dishwasher:
      '{192}\u00a0kWh im Jahr bei {166} Spülgängen, gemessen in französischen Haushalten; {750} bis {1500}\u00a0Wh.',
    vacuum_cleaner: 'Ein Staubsauger mit {750}\u00a0W; {500} bis {900}\u00a0W.',
    hair_dryer: 'Ein Föhn mit {1500}\u00a0W; {1200} bis {1875}\u00a0W.',
    fan: 'Ein Ventilator mit {50}\u00a0W; {30} bis {75}\u00a0W.',
    air_conditioner: 'Ein Raumklimagerät mit {1000}\u00a0W; {800} bis {1500}\u00a0W.',
    electric_shower:
      'Ein Durchlauferhitzer für die Dusche mit {9.5}\u00a0kW, wie in Großbritannien üblich; {7.5} bis {11.5}\u00a0kW.',
    hot_shower: '{15.8} US-Gallonen Wasser, erwärmt mit {330}\u00a0kWh je {2700} Gallonen; {1} bis {2.6}\u00a0kWh.',
    ev_km:
      '{200}\u00a0Wh je km: Elektroautos und Plug-in-Hybride in den USA, {4.1}\u00a0TWh für {12.7} Milliarden Meilen; in Europa {150} bis {250}\u00a0Wh.',
    ev_mile:
      '{320}\u00a0Wh je Meile: Elektroautos und Plug-in-Hybride in den USA, {4.1}\u00a0TWh für {12.7} Milliarden Meilen; {240} bis {400}\u00a0Wh.',
    ebike_km: '{9}\u00a0Wh je km bei {25}\u00a0km/h; {5} bis {18}\u00a0Wh.',
    escooter_km: '{25}\u00a0Wh je Meile, das sind {15.5}\u00a0Wh je km; {9} bis {19}\u00a0Wh.',
    household_day_us:
      '{12194}\u00a0kWh im Jahr für einen durchschnittlichen US-Haushalt; {29.4} bis {39.5}\u00a0kWh am Tag.',
    household_day_uk: '{2700}\u00a0kWh im Jahr für einen typischen britischen Haushalt; {1800} bis {4300}\u00a0kWh.',
    household_day_fr:
      '{4792}\u00a0kWh im Jahr für einen französischen Haushalt; ein Drittel der Haushalte heizt mit Strom; {6.1} bis {17.9}\u00a0kWh am Tag.',
    aa_battery: '{3}\u00a0Wh in einer alkalischen AA-Batterie; {1.4} bis {4.3}\u00a0Wh je nach Belastung.',
    walking_km: '{65}\u00a0Wh Nahrungsenergie je km; {49} bis {82}\u00a0Wh.',
    walking_step: '{507}\u00a0kcal Nahrungsenergie für {10000} Schritte; {272} bis {742}\u00a0kcal.',
    human_day: '{2000}\u00a0kcal Nahrungsenergie am Tag; bis zu {2500}\u00a0kcal.',
    stadium_floodlights: '{48} Lampen mit je {2}\u00a0kW, zusammen {96}\u00a0kW; {16} bis {200}\u00a0kW.',
    wind_turbine:
      'Ein Windrad an Land mit {2}\u00a0MW, das {4.2}\u00a0GWh im Jahr erzeugt; {3.07} bis {5.26}\u00a0GWh.',
  },
  cite: 'Diese Werte zitieren',
  own: {
    thing: '{thing} (eigene Angabe)',
    conditions: '{kind}; eigene Angabe',
    kind: '{kind}, eigene Angabe',
    source: '{title} (Quelle der eigenen Angabe)',
    step: '{energy} für {queries}, nach eigener Angabe',
  },
  notice: {
    dataOf: 'Werte vom {date}.',
    credit:
      'Bild: Everyday Equivalents, MIT-Lizenz; für die Werte gelten die Bedingungen derer, die sie veröffentlichten.',
    revised: 'Stand dieses Textes: {then}. Seither wurden Werte überarbeitet, zuletzt am {now}.',
    changes: 'Was sich geändert hat',
  },
};
