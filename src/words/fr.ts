/** French. Query: requête; measured, disclosed, estimated: mesuré, déclaré, estimé; boundary: périmètre; equivalent: équivalent. */
import type { Language, Message } from './language.js';

const phoneCharge: Record<'charge' | 'percent', Message> = {
  charge: {
    one: '{amount} charge de téléphone',
    many: '{amount} de charges de téléphone',
    other: '{amount} charges de téléphone',
  },
  percent: '{amount} d’une charge de téléphone',
};

export const fr: Language = {
  tag: 'fr',
  kind: { measured: 'mesuré', disclosed: 'déclaré', estimated: 'estimé' },
  boundary: {
    'gpu-only': 'GPU seul',
    'whole-server': 'serveur entier',
    'data-centre': 'centre de données, refroidissement compris',
    'not-stated': 'périmètre non précisé',
  },
  colon: '\u00a0: ',
  caveat: {
    'prompt-folded-in': 'L’énergie de lecture du prompt est comprise, pour les longueurs de prompt du banc d’essai.',
    'one-request-at-a-time':
      'Mesuré une requête à la fois\u202f; un hébergeur qui en traite beaucoup ensemble consomme moins pour chacune.',
    'ten-tokens': 'Le banc d’essai s’arrête après exactement 10 tokens\u00a0: ce n’est pas une réponse entière.',
    'up-to-8192-tokens':
      'Les réponses allaient jusqu’à 8\u202f192 tokens\u00a0: une grande part du chiffre tient à leur longueur.',
    'not-comparable':
      'Ce modèle ne tenait pas sur un seul GPU du banc d’essai\u00a0: son chiffre ne peut être comparé à d’autres.',
    'third-party-copy': 'Lu dans la copie du classement publiée par un tiers.',
    'meaning-of-mark-not-stated': 'Marqué d’un astérisque dans la source, qui ne dit pas pourquoi.',
    'near-token-cap': 'L’énergie correspond à des réponses arrêtées par la limite de 8\u202f192 tokens.',
    'measured-twice': 'Publié deux fois avec deux valeurs\u00a0: la valeur typique est leur moyenne.',
    'medium-effort': 'Mesuré avec un effort de raisonnement moyen.',
    'high-effort': 'Pour un effort de raisonnement élevé.',
    'range-over-efforts':
      'La fourchette va de l’effort de raisonnement faible à l’effort élevé\u202f; la valeur typique est celle de l’effort moyen.',
    'thinking-on': 'Pour le modèle avec sa réflexion activée.',
    'method-published':
      'Le fournisseur a publié sa méthode\u202f; personne d’extérieur à l’entreprise ne l’a vérifiée.',
    'no-method-published': 'Le fournisseur n’a publié ni méthode, ni modèle, ni périmètre, ni longueur de réponse.',
    'median-not-mean':
      'Valeur du prompt médian\u00a0: la moitié consomme moins, la moitié consomme plus. Ensemble, beaucoup de prompts peuvent consommer plus que cette valeur multipliée par leur nombre.',
    'size-guessed': 'La taille du modèle n’est pas publique\u00a0: l’estimation la suppose.',
    'prompt-not-counted': 'L’estimation ne compte pas l’énergie de lecture du prompt.',
    'read-second-hand': 'Cité de seconde main, non lu dans la publication elle-même.',
    'older-revision':
      'D’après une ancienne version de l’article\u202f; les suivantes ont divisé plusieurs fois certains de ses chiffres.',
    'range-over-snapshots': 'La fourchette couvre des versions datées du modèle.',
    'interquartile-range': 'La fourchette publiée est la moitié centrale de ce que les auteurs ont simulé.',
    'standard-deviation': 'La fourchette publiée va d’un écart-type sous la moyenne à un écart-type au-dessus.',
    'range-over-estimates':
      'La fourchette couvre les estimations publiées citées ici\u202f; la valeur typique est celle du milieu.',
    'no-range-published': 'L’estimation a été publiée sans fourchette.',
    'length-scaled': 'Calculé pour cette longueur à partir des longueurs de réponse publiées.',
    'length-far-from-measured':
      'Cette longueur est moins de 0,3 fois ou plus de 3 fois celle du chiffre\u00a0: seule une fourchette peut être donnée.',
    'length-not-accounted': 'Le chiffre ne peut être ramené à cette longueur de réponse.',
    'prompt-far-longer': 'Le chiffre ne tient pas compte d’un prompt aussi long.',
    'prompt-far-shorter': 'Le chiffre ne tient pas compte d’un prompt aussi court.',
    'scaled-to-data-centre':
      'Étendu du GPU seul au centre de données entier\u00a0: 1,7 fois, d’après le rapport de 0,24 à 0,14\u00a0Wh publié par Google\u202f; de 1,4 à 2 est notre propre marge pour les autres.',
    'boundary-cannot-be-scaled': 'Aucun rapport publié ne mène de ce périmètre au centre de données entier.',
  },
  queryMeaning: {
    tasks: {
      chat: 'une réponse de chat',
      reasoning: 'une réponse à une question de raisonnement difficile',
      'code-completion': 'une complétion de code',
      'code-generation': 'un morceau de code généré',
      'image-chat': 'une réponse au sujet d’une image',
      'video-chat': 'une réponse au sujet d’une vidéo',
      'text-to-image': 'une image{size}',
      'text-to-video': 'une vidéo{size}',
      'image-to-video': 'une vidéo{size} tirée d’une image',
      'question-answering': 'une réponse relevée dans un texte',
      'text-classification': 'un texte classé',
      'token-classification': 'un texte étiqueté mot à mot',
      'masked-language-modelling': 'un mot manquant complété',
      'sentence-similarity': 'une comparaison de phrases',
      'image-classification': 'une image classée',
      'object-detection': 'une image où l’on cherche des objets',
      'image-captioning': 'une image légendée',
      'speech-recognition': 'un enregistrement transcrit',
      'reasoning-one-at-a-time':
        'une réponse raisonnée allant jusqu’à 8\u202f192 tokens, traitée une requête à la fois',
      'text-10-tokens': '10 tokens de texte, et non une réponse entière',
      'summary-10-tokens': '10 tokens de résumé, et non une réponse entière',
    },
    size: ' de {width} × {height}',
    reasoned: 'une réponse avec raisonnement',
    details: '{query} ({details})',
    steps: '{steps} étapes',
    frames: '{steps} étapes, {frames} images',
    tokens: {
      one: '{query} d’environ {tokens} token',
      many: '{query} d’environ {tokens} de tokens',
      other: '{query} d’environ {tokens} tokens',
    },
    host: 'ce que l’hébergeur a compté comme une requête',
  },

  known: {
    one: '{queries} requête à {model} consomme environ {energy} d’électricité ({conditions}).',
    many: '{queries} de requêtes à {model} consomment environ {energy} d’électricité ({conditions}).',
    other: '{queries} requêtes à {model} consomment environ {energy} d’électricité ({conditions}).',
  },
  knownRange: {
    one: '{queries} requête à {model} consomme entre {low} et {high} d’électricité ({conditions}).',
    many: '{queries} de requêtes à {model} consomment entre {low} et {high} d’électricité ({conditions}).',
    other: '{queries} requêtes à {model} consomment entre {low} et {high} d’électricité ({conditions}).',
  },
  conditions: '{kind}, {boundary}',
  conditionsWithRange: {
    served: '{kind}, {boundary}\u202f; de {low} à {high} selon la façon dont le modèle est hébergé',
    estimate: '{kind}, {boundary}\u202f; l’estimation va de {low} à {high}',
    estimates: '{kind}, {boundary}\u202f; les estimations vont de {low} à {high}',
    efforts: '{kind}, {boundary}\u202f; de {low} à {high} selon l’effort de raisonnement',
    runs: '{kind}, {boundary}\u202f; de {low} à {high} dans les essais publiés',
  },
  given: {
    one: '{queries} requête à {model} a consommé environ {energy} d’électricité ({kind} par le fournisseur, {boundary}).',
    many: '{queries} de requêtes à {model} ont consommé environ {energy} d’électricité ({kind} par le fournisseur, {boundary}).',
    other:
      '{queries} requêtes à {model} ont consommé environ {energy} d’électricité ({kind} par le fournisseur, {boundary}).',
  },
  givenUnnamed: {
    one: '{queries} requête a consommé environ {energy} d’électricité ({kind} par le fournisseur, {boundary}).',
    many: '{queries} de requêtes ont consommé environ {energy} d’électricité ({kind} par le fournisseur, {boundary}).',
    other: '{queries} requêtes ont consommé environ {energy} d’électricité ({kind} par le fournisseur, {boundary}).',
  },
  unnamed: {
    one: '{queries} requête consomme environ {energy} d’électricité ({conditions}).',
    many: '{queries} de requêtes consomment environ {energy} d’électricité ({conditions}).',
    other: '{queries} requêtes consomment environ {energy} d’électricité ({conditions}).',
  },
  approximateKind: '{kind}, correspondance approximative',
  approximate:
    'Le nom correspond approximativement au modèle du chiffre\u00a0: la précision ou la variante peuvent différer.',

  comparisons: 'Cela équivaut à environ {list}.',
  raisedComparisons: {
    one: '{queries} requête équivaudrait à environ {list}.',
    many: '{queries} de requêtes équivaudraient à environ {list}.',
    other: '{queries} requêtes équivaudraient à environ {list}.',
  },
  inverse: {
    one: '{thing} équivaut à environ {queries} requête.',
    many: '{thing} équivaut à environ {queries} de requêtes.',
    other: '{thing} équivaut à environ {queries} requêtes.',
  },
  equivalents: {
    led_bulb: '{amount} d’éclairage par une ampoule LED',
    incandescent_bulb: '{amount} d’éclairage par une ancienne ampoule de 60\u00a0W',
    phone_charge: phoneCharge,
    phone_percent: phoneCharge,
    laptop: '{amount} d’ordinateur portable',
    desktop_computer: '{amount} d’ordinateur de bureau',
    tv: '{amount} de télévision',
    game_console: '{amount} de console de jeux',
    wifi_router: '{amount} de box wifi',
    video_streaming: '{amount} de vidéo en streaming',
    web_search_2009: {
      one: '{amount} recherche sur le web de 2009',
      many: '{amount} de recherches sur le web de 2009',
      other: '{amount} recherches sur le web de 2009',
    },
    ereader: '{amount} de liseuse',
    microwave: '{amount} de four à micro-ondes',
    kettle_litre: {
      one: '{amount} litre d’eau porté à ébullition',
      many: '{amount} de litres d’eau portés à ébullition',
      other: '{amount} litres d’eau portés à ébullition',
    },
    kettle_cup: {
      one: '{amount} tasse d’eau bouillie pour le thé',
      many: '{amount} de tasses d’eau bouillie pour le thé',
      other: '{amount} tasses d’eau bouillie pour le thé',
    },
    kettle_full: {
      one: '{amount} bouilloire pleine portée à ébullition',
      many: '{amount} de bouilloires pleines portées à ébullition',
      other: '{amount} bouilloires pleines portées à ébullition',
    },
    oven_minute: '{amount} de four électrique',
    oven_use: {
      one: '{amount} cuisson au four électrique',
      many: '{amount} de cuissons au four électrique',
      other: '{amount} cuissons au four électrique',
    },
    hob_use: {
      one: '{amount} repas cuisiné sur des plaques électriques',
      many: '{amount} de repas cuisinés sur des plaques électriques',
      other: '{amount} repas cuisinés sur des plaques électriques',
    },
    toaster: {
      one: '{amount} passage au grille-pain',
      many: '{amount} de passages au grille-pain',
      other: '{amount} passages au grille-pain',
    },
    fridge_freezer: '{amount} de réfrigérateur-congélateur',
    washing_machine: { one: '{amount} lessive', many: '{amount} de lessives', other: '{amount} lessives' },
    tumble_dryer: {
      one: '{amount} cycle de sèche-linge',
      many: '{amount} de cycles de sèche-linge',
      other: '{amount} cycles de sèche-linge',
    },
    dishwasher: {
      one: '{amount} cycle de lave-vaisselle',
      many: '{amount} de cycles de lave-vaisselle',
      other: '{amount} cycles de lave-vaisselle',
    },
    vacuum_cleaner: '{amount} d’aspirateur',
    hair_dryer: '{amount} de sèche-cheveux',
    fan: '{amount} de ventilateur',
    air_conditioner: '{amount} de climatiseur pour une pièce',
    electric_shower: '{amount} de douche électrique',
    hot_shower: {
      one: '{amount} douche chaude',
      many: '{amount} de douches chaudes',
      other: '{amount} douches chaudes',
    },
    ev_km: '{amount} en voiture électrique',
    ev_mile: '{amount} en voiture électrique',
    ebike_km: '{amount} à vélo électrique',
    escooter_km: '{amount} en trottinette électrique',
    household_day_us: '{amount} d’électricité d’un foyer américain moyen',
    household_day_uk: '{amount} d’électricité d’un foyer britannique type',
    household_day_fr: '{amount} d’électricité d’un foyer français moyen',
    aa_battery: { one: '{amount} pile AA', many: '{amount} de piles AA', other: '{amount} piles AA' },
    walking_km: '{amount} à pied (énergie alimentaire)',
    walking_step: {
      one: '{amount} pas à pied (énergie alimentaire)',
      many: '{amount} de pas à pied (énergie alimentaire)',
      other: '{amount} pas à pied (énergie alimentaire)',
    },
    human_day: '{amount} de l’énergie alimentaire d’une personne',
    stadium_floodlights: '{amount} d’éclairage d’un stade',
    wind_turbine: '{amount} de production d’une éolienne',
  },

  short: 'environ {energy}, {comparison}',
  shortRange: '{low} à {high}, {comparison}',
  shortAlone: 'environ {energy}',
  shortPer: {
    one: '{thing} pour {queries} requête',
    many: '{thing} pour {queries} de requêtes',
    other: '{thing} pour {queries} requêtes',
  },
  shortUnknown: 'Aucun chiffre d’énergie publié pour {model}',
  shortOpen: '«\u00a0{model}\u00a0» ne dit pas de quel modèle il s’agit',
  total: {
    one: '{answers} réponse\u00a0: {line}',
    many: '{answers} de réponses\u00a0: {line}',
    other: '{answers} réponses\u00a0: {line}',
  },
  totalUnknown: {
    one: 'Aucun chiffre d’énergie publié pour cette réponse',
    many: 'Aucun chiffre d’énergie publié pour ces {answers} de réponses',
    other: 'Aucun chiffre d’énergie publié pour ces {answers} réponses',
  },
  covers: 'réponses couvertes\u00a0: {covered} sur {answers}',
  mixedBoundaries: 'additionne des périmètres différents\u00a0: {list}',
  unreadableUsage: 'Pas de chiffre d’énergie\u00a0: rien de lisible dans cette réponse',
  rangeShort: '{low} à {high}',

  source: '{title} ({publisher}, {date})',
  sourceDated: '{title} ({publisher})',
  oneQueryIs: 'Une requête correspond à {meaning}.',
  conditionsOfMeasurement: 'Valeur typique mesurée sur {hardware}.',

  invalid: 'Calcul impossible\u00a0: {reason}.',

  step: {
    published: '{energy} pour une requête, comme publié',
    given: '{energy} pour {queries}, comme indiqué',
    middle: 'Estimations\u00a0: {list}\u202f; celle du milieu est {energy}',
    withRange: '{energy} ({range})',
    perUnit: '{energy} pour {unit}',
    result: '{sum} = {result}',
    timeResult: '{sum} = {hours} = {result}',
  },
  query: { one: '{count} requête', many: '{count} de requêtes', other: '{count} requêtes' },
  token: { one: '{count} token', many: '{count} de tokens', other: '{count} tokens' },
  notCounted:
    'Seule la réponse est comptée\u00a0: ni l’entraînement du modèle, ni les réseaux, ni votre appareil, ni les appels d’outils, ni les prompts système cachés.',

  kindMeaning: {
    measured:
      'Mesuré\u00a0: électricité relevée au compteur, en laboratoire, sur un modèle dont les poids sont ouverts.',
    disclosed:
      'Déclaré\u00a0: chiffre donné par le fournisseur sur son propre service\u202f; personne d’extérieur ne l’a vérifié.',
    estimated: 'Estimé\u00a0: calculé à partir d’hypothèses sur le système, non mesuré.',
  },
  task: {
    chat: 'le chat',
    reasoning: 'les questions de raisonnement difficiles',
    'code-completion': 'la complétion de code',
    'code-generation': 'la génération de code',
    'image-chat': 'le chat sur des images',
    'video-chat': 'le chat sur des vidéos',
    'text-to-image': 'les images tirées d’un texte',
    'text-to-video': 'les vidéos tirées d’un texte',
    'image-to-video': 'les vidéos tirées d’une image',
    'question-answering': 'les réponses relevées dans un texte',
    'text-classification': 'la classification de textes',
    'token-classification': 'l’étiquetage de mots',
    'masked-language-modelling': 'la complétion de mots manquants',
    'sentence-similarity': 'la similarité de phrases',
    'image-classification': 'la classification d’images',
    'object-detection': 'la détection d’objets',
    'image-captioning': 'la légende d’images',
    'speech-recognition': 'la reconnaissance vocale',
    'reasoning-one-at-a-time': 'le raisonnement, une requête à la fois',
    'text-10-tokens': '10 tokens de texte',
    'summary-10-tokens': '10 tokens de résumé',
  },

  sources: 'Sources',
  unmeasured: 'Aucun chiffre publié pour {model} ne répond à cela.',
  unmeasuredAccepting: 'Aucun chiffre des catégories acceptées ({kinds}) ne dit ce que consomme une requête à {model}.',
  unmeasuredScaled:
    'Étendu au centre de données entier, le chiffre de {model} est une estimation, qui n’est pas dans les catégories acceptées ({kinds}).',
  unmeasuredLength: 'Aucun chiffre publié pour {model} ne porte sur des réponses d’à peu près cette longueur.',
  available: 'D’autres chiffres existent pour ce modèle et peuvent être demandés\u00a0: {list}.',
  availableFigure: '{task} ({kind})',
  measuredRange: {
    one: 'Un modèle mesuré pour {task} consomme typiquement {high} par requête (GPU seul).',
    many: '{models} de modèles mesurés pour {task} consomment typiquement de {low} à {high} par requête (GPU seul).',
    other: '{models} modèles mesurés pour {task} consomment typiquement de {low} à {high} par requête (GPU seul).',
  },
  unknownModel: 'Aucun chiffre n’est publié sous le nom «\u00a0{model}\u00a0».',
  openModel: 'Le nom «\u00a0{model}\u00a0» ne dit pas de quel modèle il s’agit.',
  nearest: 'Vous pensiez peut-être à\u00a0:',

  ladderScale: 'Chaque ligne vaut {factor} fois plus d’énergie que celle d’en dessous.',
  label: {
    howWorkedOut: 'Comment est-ce calculé\u00a0?',
    ladder: 'Sa place parmi les choses du quotidien',
    assumptions: 'Ce que supposent les comparaisons',
    notes: 'À propos du chiffre',
    source: 'Source',
  },

  wouldUse: {
    less: '{other} consommerait environ {ratio} fois moins pour le même type de réponse.',
    more: '{other} consommerait environ {ratio} fois plus pour le même type de réponse.',
    asMuch: '{other} consommerait à peu près autant pour le même type de réponse.',
  },
  overlap:
    'Les fourchettes publiées se recouvrent\u00a0: selon la façon dont ils sont hébergés, l’un ou l’autre peut consommer moins.',
  notCompared: {
    given: '{b} n’est pas comparé à ce chiffre\u00a0: ce qu’il couvre n’est pas précisé.',
    'no-figure':
      '{a} n’est pas comparé à {b}\u00a0: personne n’a publié pour {b} de chiffre qui réponde à cette question.',
    task: '{a} n’est pas comparé à {b}\u00a0: leurs chiffres portent sur des tâches différentes ({aIs}\u202f; {bIs}).',
    kind: '{a} n’est pas comparé à {b}\u00a0: l’un des chiffres est {aIs}, l’autre {bIs}.',
    boundary: '{a} n’est pas comparé à {b}\u00a0: leurs chiffres ne couvrent pas la même chose ({aIs}\u202f; {bIs}).',
    source:
      '{a} n’est pas comparé à {b}\u00a0: leurs chiffres viennent de publications dont les questions et les conditions diffèrent.',
    length: '{a} n’est pas comparé à {b}\u00a0: la longueur de leurs réponses ne le permet pas.',
    guessed: '{a} n’est pas comparé à {b}\u00a0: la taille des deux modèles n’est que supposée.',
    'not-comparable': '{a} n’est pas comparé à {b}\u00a0: l’un des chiffres ne le permet pas.',
  },
  thingCaveat: {
    stadium_floodlights:
      'Les éclairages de stade varient beaucoup, de 16 à 200\u00a0kW\u00a0: {range}. La source est fragile\u00a0: des vendeurs de projecteurs, qui ne sont pas d’accord entre eux.',
    video_streaming:
      'La consommation d’une heure de streaming est discutée\u00a0: {range} selon cette source, et d’autres ne comptent pas la même chose.',
    web_search_2009:
      'Le chiffre d’une recherche sur le web date de 2009 et inclut la construction de l’index. Celui d’aujourd’hui n’est pas publié.',
  },
  assumptions: {
    led_bulb:
      'Une ampoule LED de {10}\u00a0W, qui éclaire autant qu’une ancienne de {60}\u00a0W\u202f; de {8} à {12}\u00a0W.',
    incandescent_bulb: 'Une ampoule à incandescence de {60}\u00a0W\u202f; de {40} à {100}\u00a0W.',
    phone_charge: 'Une charge complète de {19}\u00a0Wh à la prise\u202f; de {12} à {24}\u00a0Wh.',
    phone_percent: 'Le centième d’une charge complète de téléphone, qui demande {19}\u00a0Wh.',
    laptop: 'Un ordinateur portable qui consomme {20}\u00a0W en bureautique\u202f; de {10} à {50}\u00a0W.',
    desktop_computer: 'Un ordinateur de bureau qui consomme {85}\u00a0W hors jeux vidéo\u202f; de {50} à {240}\u00a0W.',
    tv: 'Un téléviseur de {75}\u00a0W, d’environ {43} à {55} pouces\u202f; de {50} à {111}\u00a0W.',
    game_console: 'Une console de jeux qui consomme {100}\u00a0W en cours de partie\u202f; de {60} à {200}\u00a0W.',
    wifi_router: 'Une box qui consomme {11}\u00a0W jour et nuit\u202f; de {8} à {15}\u00a0W.',
    video_streaming:
      '{0.077}\u00a0kWh par heure de visionnage pour l’écran, le réseau et le centre de données (2019)\u202f; de {22} à {120}\u00a0Wh.',
    web_search_2009: '{0.3}\u00a0Wh par recherche, chiffre donné par Google en 2009.',
    ereader: 'Une liseuse qui consomme au plus {1}\u00a0W\u202f; à partir de {0.2}\u00a0W.',
    microwave: 'Un four à micro-ondes qui consomme {1200}\u00a0W\u202f; de {900} à {1600}\u00a0W.',
    kettle_litre:
      'Un litre d’eau porté de {15} à {100}\u00a0°C dans une bouilloire d’un rendement de {85}\u00a0%\u202f; de {101} à {124}\u00a0Wh.',
    kettle_cup:
      '{250}\u00a0ml d’eau portés de {15} à {100}\u00a0°C dans une bouilloire d’un rendement de {85}\u00a0%\u202f; jusqu’à {30}\u00a0% d’eau en trop.',
    kettle_full:
      '{1.5} litre d’eau porté de {15} à {100}\u00a0°C dans une bouilloire d’un rendement de {85}\u00a0%\u202f; de {150} à {186}\u00a0Wh.',
    oven_minute:
      'Un four de {2500}\u00a0W qui chauffe {55}\u00a0% du temps\u00a0: {1375}\u00a0W en moyenne\u202f; de {1000} à {2500}\u00a0W.',
    oven_use:
      '{146}\u00a0kWh par an pour {187} cuissons, mesurés dans des foyers français\u202f; de {500} à {2000}\u00a0Wh.',
    hob_use:
      '{159}\u00a0kWh par an pour {409} cuissons, mesurés dans des foyers français\u202f; de {125} à {800}\u00a0Wh.',
    toaster:
      'Un grille-pain de {900}\u00a0W pendant {2.5} minutes\u202f; de {800}\u00a0W pendant {2} minutes à {1200}\u00a0W pendant {3} minutes.',
    fridge_freezer: '{346}\u00a0kWh par an, mesurés dans des foyers français\u202f; de {200} à {500}\u00a0kWh.',
    washing_machine:
      '{101}\u00a0kWh par an pour {198} lessives, mesurés dans des foyers français\u202f; de {400} à {1000}\u00a0Wh.',
    tumble_dryer:
      '{301}\u00a0kWh par an pour {183} cycles, mesurés dans des foyers français\u202f; de {1200} à {4500}\u00a0Wh.',
    dishwasher:
      '{192}\u00a0kWh par an pour {166} cycles, mesurés dans des foyers français\u202f; de {750} à {1500}\u00a0Wh.',
    vacuum_cleaner: 'Un aspirateur de {750}\u00a0W\u202f; de {500} à {900}\u00a0W.',
    hair_dryer: 'Un sèche-cheveux de {1500}\u00a0W\u202f; de {1200} à {1875}\u00a0W.',
    fan: 'Un ventilateur de {50}\u00a0W\u202f; de {30} à {75}\u00a0W.',
    air_conditioner: 'Un climatiseur de {1000}\u00a0W pour une pièce\u202f; de {800} à {1500}\u00a0W.',
    electric_shower: 'Une douche électrique britannique de {9.5}\u00a0kW\u202f; de {7.5} à {11.5}\u00a0kW.',
    hot_shower:
      '{15.8} gallons américains d’eau, chauffés à raison de {330}\u00a0kWh pour {2700} gallons\u202f; de {1} à {2.6}\u00a0kWh.',
    ev_km:
      '{200}\u00a0Wh au km\u00a0: voitures électriques et hybrides rechargeables aux États-Unis, {4.1}\u00a0TWh pour {12.7} milliards de miles\u202f; en Europe, de {150} à {250}\u00a0Wh.',
    ev_mile:
      '{320}\u00a0Wh au mile\u00a0: voitures électriques et hybrides rechargeables aux États-Unis, {4.1}\u00a0TWh pour {12.7} milliards de miles\u202f; de {240} à {400}\u00a0Wh.',
    ebike_km: '{9}\u00a0Wh au km à {25}\u00a0km/h\u202f; de {5} à {18}\u00a0Wh.',
    escooter_km: '{25}\u00a0Wh au mile, soit {15.5}\u00a0Wh au km\u202f; de {9} à {19}\u00a0Wh.',
    household_day_us:
      '{12194}\u00a0kWh par an pour un foyer américain moyen\u202f; de {29.4} à {39.5}\u00a0kWh par jour.',
    household_day_uk: '{2700}\u00a0kWh par an pour un foyer britannique type\u202f; de {1800} à {4300}\u00a0kWh.',
    household_day_fr:
      '{4792}\u00a0kWh par an pour un foyer français\u202f; un tiers des foyers se chauffent à l’électricité\u202f; de {6.1} à {17.9}\u00a0kWh par jour.',
    aa_battery:
      '{3}\u00a0Wh stockés dans une pile alcaline AA\u202f; de {1.4} à {4.3}\u00a0Wh selon le courant demandé.',
    walking_km: '{65}\u00a0Wh d’énergie alimentaire au km\u202f; de {49} à {82}\u00a0Wh.',
    walking_step: '{507}\u00a0kcal d’énergie alimentaire pour {10000} pas\u202f; de {272} à {742}\u00a0kcal.',
    human_day: '{2000}\u00a0kcal d’énergie alimentaire par jour\u202f; jusqu’à {2500}\u00a0kcal.',
    stadium_floodlights: '{48} projecteurs de {2}\u00a0kW, soit {96}\u00a0kW\u202f; de {16} à {200}\u00a0kW.',
    wind_turbine:
      'Une éolienne terrestre de {2}\u00a0MW qui produit {4.2}\u00a0GWh par an\u202f; de {3.07} à {5.26}\u00a0GWh.',
  },
  cite: 'Citer ces chiffres',
  own: {
    thing: '{thing} (chiffre de l’auteur)',
    conditions: '{kind}\u202f; chiffre propre à l’auteur',
    kind: '{kind}, chiffre propre à l’auteur',
    source: '{title} (source de l’auteur)',
    step: '{energy} pour {queries}, d’après l’auteur',
  },
  notice: {
    dataOf: 'Chiffres au {date}.',
    credit:
      'Image\u00a0: Everyday Equivalents, licence MIT\u202f; les chiffres restent soumis aux conditions de ceux qui les ont publiés.',
    revised: 'Ce texte date du {then}. Des chiffres ont été révisés depuis, la dernière fois le {now}.',
    changes: 'Ce qui a changé',
  },
};
