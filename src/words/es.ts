/**
 * Spanish, as it is written in Spain. Query: consulta; measured, disclosed, estimated: medido, declarado,
 * estimado; boundary: alcance.
 */
import type { Language, Message } from './language.js';

const phoneCharge: Record<'charge' | 'percent', Message> = {
  charge: {
    one: '{amount} carga de teléfono',
    many: '{amount} de cargas de teléfono',
    other: '{amount} cargas de teléfono',
  },
  percent: '{amount} de una carga de teléfono',
};

export const es: Language = {
  tag: 'es',
  kind: { measured: 'medido', disclosed: 'declarado', estimated: 'estimado' },
  boundary: {
    'gpu-only': 'solo GPU',
    'whole-server': 'servidor completo',
    'data-centre': 'centro de datos, refrigeración incluida',
    'not-stated': 'alcance no indicado',
  },
  caveat: {
    'prompt-folded-in':
      'La energía de leer las instrucciones está incluida, con las longitudes de la prueba de referencia.',
    'one-request-at-a-time': 'Medido con una petición cada vez; quien atiende muchas a la vez gasta menos en cada una.',
    'ten-tokens': 'La prueba de referencia se detiene tras 10 tokens exactos: no es una respuesta entera.',
    'up-to-8192-tokens': 'Las respuestas llegaban a 8192 tokens, así que gran parte de la cifra se debe a su longitud.',
    'not-comparable':
      'Este modelo no cabía en una sola GPU de la prueba de referencia: su cifra no se puede comparar con otras.',
    'third-party-copy': 'Leído en la copia de la clasificación que publica un tercero.',
    'meaning-of-mark-not-stated': 'Marcado con un asterisco en la fuente, que no dice por qué.',
    'near-token-cap': 'La energía corresponde a respuestas que toparon con el límite de 8192 tokens.',
    'measured-twice': 'Publicado dos veces con dos valores: el valor típico es su media.',
    'medium-effort': 'Medido con un esfuerzo de razonamiento medio.',
    'high-effort': 'Para un esfuerzo de razonamiento alto.',
    'range-over-efforts': 'El intervalo va del esfuerzo de razonamiento bajo al alto; el valor típico es el del medio.',
    'thinking-on': 'Para el modelo con el pensamiento activado.',
    'method-published': 'El proveedor publicó su método; nadie ajeno a la empresa lo ha auditado.',
    'no-method-published': 'El proveedor no publicó ni método, ni modelo, ni alcance, ni longitud de respuesta.',
    'median-not-mean': 'Valor de las instrucciones medianas: la mitad gasta menos y la mitad gasta más.',
    'size-guessed': 'El tamaño del modelo no es público: la estimación lo supone.',
    'prompt-not-counted': 'La estimación no cuenta la energía de leer las instrucciones.',
    'read-second-hand': 'Citado de segunda mano, no leído en la propia publicación.',
    'older-revision':
      'De una versión anterior del artículo; las posteriores redujeron varias veces algunas de sus cifras.',
    'range-over-snapshots': 'El intervalo abarca las versiones con fecha del modelo.',
    'range-over-estimates': 'El intervalo abarca todas las estimaciones publicadas; el valor típico es el del medio.',
    'length-scaled': 'Calculado de la longitud de respuesta medida a esta, en proporción a sus tokens.',
    'length-far-from-measured':
      'Esta longitud es menos de 0,3 veces o más de 3 veces la medida: solo se puede dar un intervalo.',
    'length-not-accounted': 'La fuente no da una longitud de respuesta que se pueda adaptar: la cifra no sigue a esta.',
    'prompt-far-longer':
      'Las instrucciones son mucho más largas que las de la prueba de referencia: la cifra no lo tiene en cuenta.',
    'prompt-far-shorter':
      'Las instrucciones son mucho más cortas que las de la prueba de referencia: la cifra no lo tiene en cuenta.',
    'scaled-to-data-centre':
      'Ampliado de la GPU al centro de datos completo: 1,7 veces (de 1,4 a 2), según la relación de 0,24 a 0,14\u00a0Wh publicada por Google.',
    'boundary-cannot-be-scaled': 'Ninguna relación publicada lleva de este alcance al centro de datos completo.',
  },
  queryMeaning: {
    tasks: {
      chat: 'una respuesta de chat',
      reasoning: 'una respuesta a una pregunta difícil de razonamiento',
      'code-completion': 'un código completado',
      'code-generation': 'un fragmento de código generado',
      'image-chat': 'una respuesta sobre una imagen',
      'video-chat': 'una respuesta sobre un vídeo',
      'text-to-image': 'una imagen{size}',
      'text-to-video': 'un vídeo{size}',
      'image-to-video': 'un vídeo{size} hecho a partir de una imagen',
      'question-answering': 'una respuesta extraída de un texto',
      'text-classification': 'un texto clasificado',
      'token-classification': 'un texto etiquetado palabra por palabra',
      'masked-language-modelling': 'una palabra que faltaba completada',
      'sentence-similarity': 'una comparación de frases',
      'image-classification': 'una imagen clasificada',
      'object-detection': 'una imagen en la que se buscan objetos',
      'image-captioning': 'una imagen descrita',
      'speech-recognition': 'una grabación transcrita',
      'reasoning-one-at-a-time': 'una respuesta razonada de hasta 8192 tokens, procesada de petición en petición',
      'text-10-tokens': '10 tokens de texto, no una respuesta entera',
      'summary-10-tokens': '10 tokens de un resumen, no una respuesta entera',
    },
    size: ' de {width} × {height}',
    details: '{query} ({details})',
    steps: '{steps} pasos',
    frames: '{steps} pasos, {frames} fotogramas',
    tokens: {
      one: '{query} de aproximadamente {tokens} token',
      many: '{query} de aproximadamente {tokens} de tokens',
      other: '{query} de aproximadamente {tokens} tokens',
    },
    host: 'lo que su servidor contó como una',
  },

  known: {
    one: '{queries} consulta a {model} gasta unos {energy} de electricidad ({conditions}).',
    many: '{queries} de consultas a {model} gastan unos {energy} de electricidad ({conditions}).',
    other: '{queries} consultas a {model} gastan unos {energy} de electricidad ({conditions}).',
  },
  knownRange: {
    one: '{queries} consulta a {model} gasta entre {low} y {high} de electricidad ({conditions}).',
    many: '{queries} de consultas a {model} gastan entre {low} y {high} de electricidad ({conditions}).',
    other: '{queries} consultas a {model} gastan entre {low} y {high} de electricidad ({conditions}).',
  },
  conditions: '{kind}, {boundary}',
  conditionsWithRange: {
    served: '{kind}, {boundary}; de {low} a {high} según cómo se ejecute el modelo',
    estimates: '{kind}, {boundary}; las estimaciones publicadas van de {low} a {high}',
    efforts: '{kind}, {boundary}; de {low} a {high} según el esfuerzo de razonamiento',
    runs: '{kind}, {boundary}; de {low} a {high} en las pruebas publicadas',
  },
  given: {
    one: '{queries} consulta a {model} gastó unos {energy} de electricidad ({kind} por el proveedor).',
    many: '{queries} de consultas a {model} gastaron unos {energy} de electricidad ({kind} por el proveedor).',
    other: '{queries} consultas a {model} gastaron unos {energy} de electricidad ({kind} por el proveedor).',
  },
  givenUnnamed: {
    one: '{queries} consulta gastó unos {energy} de electricidad ({kind} por el proveedor).',
    many: '{queries} de consultas gastaron unos {energy} de electricidad ({kind} por el proveedor).',
    other: '{queries} consultas gastaron unos {energy} de electricidad ({kind} por el proveedor).',
  },
  approximateKind: '{kind}, coincidencia aproximada',
  approximate:
    'El nombre coincide de forma aproximada con el modelo medido: la precisión o la variante pueden ser otras.',

  comparisons: 'Equivale aproximadamente a {list}.',
  raisedComparisons: {
    one: '{queries} consulta equivaldría aproximadamente a {list}.',
    many: '{queries} de consultas equivaldrían aproximadamente a {list}.',
    other: '{queries} consultas equivaldrían aproximadamente a {list}.',
  },
  inverse: {
    one: '{thing} equivale aproximadamente a {queries} consulta.',
    many: '{thing} equivale aproximadamente a {queries} de consultas.',
    other: '{thing} equivale aproximadamente a {queries} consultas.',
  },
  equivalents: {
    led_bulb: '{amount} de luz de una bombilla LED',
    incandescent_bulb: '{amount} de luz de una antigua bombilla de 60\u00a0W',
    phone_charge: phoneCharge,
    phone_percent: phoneCharge,
    laptop: '{amount} de uso de un portátil',
    desktop_computer: '{amount} de uso de un PC de escritorio',
    tv: '{amount} de televisión',
    game_console: '{amount} de videoconsola',
    wifi_router: '{amount} de un rúter wifi',
    video_streaming: '{amount} de vídeo en streaming',
    video_call: '{amount} de videollamada',
    web_search_2009: {
      one: '{amount} búsqueda web de 2009',
      many: '{amount} de búsquedas web de 2009',
      other: '{amount} búsquedas web de 2009',
    },
    ereader: '{amount} de lector electrónico',
    microwave: '{amount} de microondas',
    kettle_litre: {
      one: '{amount} litro de agua hervida',
      many: '{amount} de litros de agua hervida',
      other: '{amount} litros de agua hervida',
    },
    kettle_cup: {
      one: '{amount} taza de agua hervida para té',
      many: '{amount} de tazas de agua hervida para té',
      other: '{amount} tazas de agua hervida para té',
    },
    kettle_full: {
      one: '{amount} hervidor lleno de agua hervida',
      many: '{amount} de hervidores llenos de agua hervida',
      other: '{amount} hervidores llenos de agua hervida',
    },
    oven_minute: '{amount} de horno eléctrico',
    oven_use: {
      one: '{amount} uso del horno eléctrico',
      many: '{amount} de usos del horno eléctrico',
      other: '{amount} usos del horno eléctrico',
    },
    hob_use: {
      one: '{amount} comida cocinada en placa eléctrica',
      many: '{amount} de comidas cocinadas en placa eléctrica',
      other: '{amount} comidas cocinadas en placa eléctrica',
    },
    toaster: {
      one: '{amount} tanda de tostadas',
      many: '{amount} de tandas de tostadas',
      other: '{amount} tandas de tostadas',
    },
    fridge_freezer: '{amount} de un frigorífico con congelador',
    washing_machine: {
      one: '{amount} lavado de ropa',
      many: '{amount} de lavados de ropa',
      other: '{amount} lavados de ropa',
    },
    tumble_dryer: {
      one: '{amount} ciclo de secadora',
      many: '{amount} de ciclos de secadora',
      other: '{amount} ciclos de secadora',
    },
    dishwasher: {
      one: '{amount} ciclo de lavavajillas',
      many: '{amount} de ciclos de lavavajillas',
      other: '{amount} ciclos de lavavajillas',
    },
    vacuum_cleaner: '{amount} de aspiradora',
    hair_dryer: '{amount} de secador de pelo',
    fan: '{amount} de ventilador',
    air_conditioner: '{amount} de aire acondicionado en una habitación',
    electric_shower: '{amount} de ducha eléctrica',
    hot_shower: {
      one: '{amount} ducha caliente',
      many: '{amount} de duchas calientes',
      other: '{amount} duchas calientes',
    },
    ev_km: '{amount} en coche eléctrico',
    ev_mile: '{amount} en coche eléctrico',
    ebike_km: '{amount} en bicicleta eléctrica',
    escooter_km: '{amount} en patinete eléctrico',
    household_day_us: '{amount} de electricidad de un hogar estadounidense medio',
    household_day_uk: '{amount} de electricidad de un hogar británico típico',
    household_day_fr: '{amount} de electricidad de un hogar francés medio',
    aa_battery: { one: '{amount} pila AA', many: '{amount} de pilas AA', other: '{amount} pilas AA' },
    walking_km: '{amount} a pie (energía alimentaria)',
    walking_step: {
      one: '{amount} paso a pie (energía alimentaria)',
      many: '{amount} de pasos a pie (energía alimentaria)',
      other: '{amount} pasos a pie (energía alimentaria)',
    },
    human_day: '{amount} de la energía alimentaria de una persona',
    stadium_floodlights: '{amount} de los focos de un estadio',
    wind_turbine: '{amount} de producción de un aerogenerador',
  },

  short: 'unos {energy}, {comparison}',
  shortRange: 'de {low} a {high}, {comparison}',
  shortAlone: 'unos {energy}',
  shortPer: {
    one: '{thing} por {queries} consulta',
    many: '{thing} por {queries} de consultas',
    other: '{thing} por {queries} consultas',
  },
  shortUnknown: 'No hay cifra de energía publicada para {model}',
  shortOpen: '«{model}» no aclara de qué modelo se trata',
  total: {
    one: '{answers} respuesta: {line}',
    many: '{answers} de respuestas: {line}',
    other: '{answers} respuestas: {line}',
  },
  totalUnknown: {
    one: 'No hay cifra de energía publicada para esta respuesta',
    many: 'No hay cifra de energía publicada para ninguna de estas {answers} de respuestas',
    other: 'No hay cifra de energía publicada para ninguna de estas {answers} respuestas',
  },
  covers: 'respuestas cubiertas: {covered} de {answers}',
  mixedBoundaries: 'suma alcances distintos: {list}',
  unreadableUsage: 'Sin cifra de energía: esta respuesta no dice nada que se pueda leer',
  rangeShort: '{low}-{high}',

  source: '{title} ({publisher}, {date})',
  oneQueryIs: 'Una consulta es {meaning}.',
  conditionsOfMeasurement: 'Medido en {hardware}.',

  invalid: 'No se puede calcular: {reason}.',

  step: {
    published: '{energy} por una consulta, tal como se publicó',
    given: '{energy} por {queries}, según el proveedor',
    middle: 'Estimaciones publicadas: {list}; la del medio es {energy}',
    withRange: '{energy} ({range})',
    perUnit: '{energy} por {unit}',
    result: '{sum} = {result}',
    timeResult: '{sum} = {hours} = {result}',
  },
  query: { one: '{count} consulta', many: '{count} de consultas', other: '{count} consultas' },
  token: { one: '{count} token', many: '{count} de tokens', other: '{count} tokens' },
  notCounted:
    'Solo se cuenta responder: ni el entrenamiento del modelo, ni las redes, ni el dispositivo propio, ni las llamadas a herramientas, ni las instrucciones ocultas del sistema.',

  kindMeaning: {
    measured:
      'Medido: electricidad registrada por un contador en una prueba de laboratorio de un modelo de pesos abiertos.',
    disclosed: 'Declarado: lo que el proveedor dice de su propio servicio; nadie ajeno lo ha comprobado.',
    estimated: 'Estimado: calculado a partir de supuestos sobre el sistema, no medido.',
  },
  task: {
    chat: 'chat',
    reasoning: 'preguntas difíciles de razonamiento',
    'code-completion': 'completar código',
    'code-generation': 'generación de código',
    'image-chat': 'chat sobre imágenes',
    'video-chat': 'chat sobre vídeos',
    'text-to-image': 'imágenes a partir de texto',
    'text-to-video': 'vídeos a partir de texto',
    'image-to-video': 'vídeos a partir de imágenes',
    'question-answering': 'respuestas extraídas de un texto',
    'text-classification': 'clasificación de textos',
    'token-classification': 'etiquetado de palabras',
    'masked-language-modelling': 'completar palabras que faltan',
    'sentence-similarity': 'similitud de frases',
    'image-classification': 'clasificación de imágenes',
    'object-detection': 'detección de objetos',
    'image-captioning': 'descripción de imágenes',
    'speech-recognition': 'reconocimiento de voz',
    'reasoning-one-at-a-time': 'razonamiento, de petición en petición',
    'text-10-tokens': '10 tokens de texto',
    'summary-10-tokens': '10 tokens de un resumen',
  },

  sources: 'Fuentes',
  unmeasured: 'Ninguna cifra publicada dice lo que gasta una consulta a {model}.',
  unmeasuredAccepting: 'Ninguna cifra de los tipos aceptados ({kinds}) dice lo que gasta una consulta a {model}.',
  unmeasuredScaled:
    'Ampliada a todo el centro de datos, la cifra de {model} es una estimación, que no es de los tipos aceptados ({kinds}).',
  available: 'Hay otras cifras de este modelo que se pueden pedir: {list}.',
  availableFigure: '{task} ({kind})',
  measuredRange: {
    one: 'El único modelo medido para {task} gasta {high} por consulta (solo GPU).',
    many: 'Los {models} de modelos medidos para {task} gastan de {low} a {high} por consulta (solo GPU).',
    other: 'Los {models} modelos medidos para {task} gastan de {low} a {high} por consulta (solo GPU).',
  },
  unknownModel: 'No hay ninguna cifra publicada para «{model}».',
  openModel: 'El nombre «{model}» no aclara de qué modelo se trata.',
  nearest: '¿Era alguno de estos?',

  ladderScale: 'Cada línea es {factor} veces la energía de la de abajo.',
  label: {
    howWorkedOut: '¿Cómo se calcula?',
    ladder: 'De un segundo de luz a un día en casa',
    assumptions: 'Qué suponen las comparaciones',
    notes: 'Sobre la cifra',
    notCounted: 'Lo que no se cuenta',
    source: 'Fuente',
  },

  wouldUse: {
    less: '{other} gastaría unas {ratio} veces menos para el mismo tipo de respuesta.',
    more: '{other} gastaría unas {ratio} veces más para el mismo tipo de respuesta.',
    asMuch: '{other} gastaría más o menos lo mismo para el mismo tipo de respuesta.',
  },
  notCompared: {
    'no-figure': '{a} no se compara con {b}: nadie ha publicado para {b} una cifra que responda a esto.',
    task: '{a} no se compara con {b}: sus cifras son de tareas distintas ({aIs}; {bIs}).',
    kind: '{a} no se compara con {b}: un valor está {aIs} y el otro {bIs}.',
    boundary: '{a} no se compara con {b}: sus cifras abarcan cosas distintas ({aIs}; {bIs}).',
    source: '{a} no se compara con {b}: sus cifras vienen de publicaciones con preguntas y montajes distintos.',
    length: '{a} no se compara con {b}: sus respuestas tienen longitudes demasiado distintas.',
    'not-comparable': '{a} no se compara con {b}: la publicación de una de las cifras no lo permite.',
  },
  thingCaveat: {
    stadium_floodlights:
      'Los focos de un estadio varían mucho, de 16 a 200\u00a0kW: {range}. La fuente es débil: vendedores de focos, que no coinciden entre sí.',
    video_streaming:
      'Lo que gasta una hora de streaming se discute: {range} según esta fuente, y otras cuentan otras cosas.',
    web_search_2009:
      'La cifra de una búsqueda web es de 2009 e incluye la creación del índice: {range}. La de hoy no está publicada.',
  },
  cite: 'Citar estas cifras',
  own: {
    thing: '{thing} (dato del autor)',
    unnamed: {
      one: '{queries} consulta gasta unos {energy} de electricidad ({conditions}).',
      many: '{queries} de consultas gastan unos {energy} de electricidad ({conditions}).',
      other: '{queries} consultas gastan unos {energy} de electricidad ({conditions}).',
    },
    conditions: '{kind}; dato propio del autor',
    kind: '{kind}, dato propio del autor',
    source: '{title} (fuente del autor)',
    step: '{energy} por {queries}, según el autor',
  },
  notice: {
    dataOf: 'Cifras a {date}.',
    credit:
      'Imagen: Everyday Equivalents, licencia MIT; las cifras conservan las condiciones de quienes las publicaron.',
    revised: 'Este texto es del {then}. Desde entonces se han revisado cifras, la última vez el {now}.',
    changes: 'Qué ha cambiado',
  },
};
