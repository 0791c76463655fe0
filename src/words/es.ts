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
  colon: ': ',
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
    'median-not-mean':
      'Valor de las instrucciones medianas: la mitad gasta menos y la mitad gasta más. Muchas juntas pueden gastar más de este valor multiplicado por su número.',
    'size-guessed': 'El tamaño del modelo no es público: la estimación lo supone.',
    'prompt-not-counted': 'La estimación no cuenta la energía de leer las instrucciones.',
    'read-second-hand': 'Citado de segunda mano, no leído en la propia publicación.',
    'older-revision':
      'De una versión anterior del artículo; las posteriores redujeron varias veces algunas de sus cifras.',
    'range-over-snapshots': 'El intervalo abarca las versiones con fecha del modelo.',
    'interquartile-range': 'El intervalo publicado es la mitad central de lo que los autores simularon.',
    'standard-deviation':
      'El intervalo publicado va de una desviación estándar por debajo de la media a una por encima.',
    'range-over-estimates':
      'El intervalo abarca las estimaciones publicadas que se citan aquí; el valor típico es el del medio.',
    'no-range-published': 'La estimación se publicó sin intervalo.',
    'length-scaled': 'Calculado para esta longitud a partir de las longitudes de respuesta publicadas.',
    'length-far-from-measured':
      'Esta longitud es menos de 0,3 veces o más de 3 veces la de la cifra: solo se puede dar un intervalo.',
    'length-not-accounted': 'La cifra no se puede adaptar a esta longitud de respuesta.',
    'prompt-far-longer': 'La cifra no tiene en cuenta unas instrucciones tan largas.',
    'prompt-far-shorter': 'La cifra no tiene en cuenta unas instrucciones tan cortas.',
    'scaled-to-data-centre':
      'Ampliado de la GPU al centro de datos completo: 1,7 veces, según la relación de 0,24 a 0,14\u00a0Wh publicada por Google; de 1,4 a 2 es nuestro propio margen para otros.',
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
    reasoned: 'una respuesta con razonamiento',
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
    estimate: '{kind}, {boundary}; la estimación va de {low} a {high}',
    estimates: '{kind}, {boundary}; las estimaciones van de {low} a {high}',
    efforts: '{kind}, {boundary}; de {low} a {high} según el esfuerzo de razonamiento',
    runs: '{kind}, {boundary}; de {low} a {high} en las pruebas publicadas',
  },
  given: {
    one: '{queries} consulta a {model} gastó unos {energy} de electricidad ({kind} por el proveedor, {boundary}).',
    many: '{queries} de consultas a {model} gastaron unos {energy} de electricidad ({kind} por el proveedor, {boundary}).',
    other:
      '{queries} consultas a {model} gastaron unos {energy} de electricidad ({kind} por el proveedor, {boundary}).',
  },
  givenUnnamed: {
    one: '{queries} consulta gastó unos {energy} de electricidad ({kind} por el proveedor, {boundary}).',
    many: '{queries} de consultas gastaron unos {energy} de electricidad ({kind} por el proveedor, {boundary}).',
    other: '{queries} consultas gastaron unos {energy} de electricidad ({kind} por el proveedor, {boundary}).',
  },
  unnamed: {
    one: '{queries} consulta gasta unos {energy} de electricidad ({conditions}).',
    many: '{queries} de consultas gastan unos {energy} de electricidad ({conditions}).',
    other: '{queries} consultas gastan unos {energy} de electricidad ({conditions}).',
  },
  approximateKind: '{kind}, coincidencia aproximada',
  approximate:
    'El nombre coincide de forma aproximada con el modelo de la cifra: la precisión o la variante pueden ser otras.',

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
  sourceDated: '{title} ({publisher})',
  oneQueryIs: 'Una consulta es {meaning}.',
  conditionsOfMeasurement: 'Valor típico medido en {hardware}.',

  invalid: 'No se puede calcular: {reason}.',

  step: {
    published: '{energy} por una consulta, tal como se publicó',
    given: '{energy} por {queries}, según lo indicado',
    middle: 'Estimaciones: {list}; la del medio es {energy}',
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
  unmeasured: 'Ninguna cifra publicada para {model} responde a esto.',
  unmeasuredAccepting: 'Ninguna cifra de los tipos aceptados ({kinds}) dice lo que gasta una consulta a {model}.',
  unmeasuredScaled:
    'Ampliada a todo el centro de datos, la cifra de {model} es una estimación, que no es de los tipos aceptados ({kinds}).',
  unmeasuredLength: 'Ninguna cifra publicada para {model} es de respuestas de más o menos esta longitud.',
  available: 'Hay otras cifras de este modelo que se pueden pedir: {list}.',
  availableFigure: '{task} ({kind})',
  measuredRange: {
    one: 'Un modelo medido para {task} gasta normalmente {high} por consulta (solo GPU).',
    many: '{models} de modelos medidos para {task} gastan normalmente de {low} a {high} por consulta (solo GPU).',
    other: '{models} modelos medidos para {task} gastan normalmente de {low} a {high} por consulta (solo GPU).',
  },
  unknownModel: 'No hay ninguna cifra publicada para «{model}».',
  openModel: 'El nombre «{model}» no aclara de qué modelo se trata.',
  nearest: 'Quizá se trate de:',

  ladderScale: 'Cada línea es {factor} veces la energía de la de abajo.',
  label: {
    howWorkedOut: '¿Cómo se calcula?',
    ladder: 'Su lugar entre cosas cotidianas',
    assumptions: 'Qué suponen las comparaciones',
    notes: 'Sobre la cifra',
    source: 'Fuente',
  },

  wouldUse: {
    less: '{other} gastaría unas {ratio} veces menos para el mismo tipo de respuesta.',
    more: '{other} gastaría unas {ratio} veces más para el mismo tipo de respuesta.',
    asMuch: '{other} gastaría más o menos lo mismo para el mismo tipo de respuesta.',
  },
  overlap:
    'Los intervalos publicados se solapan: según cómo se ejecute cada uno, cualquiera de los dos puede gastar menos.',
  notCompared: {
    given: '{b} no se compara con esta cifra: no se indica qué abarca.',
    'no-figure': '{a} no se compara con {b}: nadie ha publicado para {b} una cifra que responda a esto.',
    task: '{a} no se compara con {b}: sus cifras son de tareas distintas ({aIs}; {bIs}).',
    kind: '{a} no se compara con {b}: un valor está {aIs} y el otro {bIs}.',
    boundary: '{a} no se compara con {b}: sus cifras abarcan cosas distintas ({aIs}; {bIs}).',
    source: '{a} no se compara con {b}: sus cifras vienen de publicaciones con preguntas y montajes distintos.',
    length: '{a} no se compara con {b}: la longitud de sus respuestas no lo permite.',
    guessed: '{a} no se compara con {b}: el tamaño de ambos modelos solo se supone.',
    'not-comparable': '{a} no se compara con {b}: una de las cifras no lo permite.',
  },
  thingCaveat: {
    stadium_floodlights:
      'Los focos de un estadio varían mucho, de 16 a 200\u00a0kW: {range}. La fuente es débil: vendedores de focos, que no coinciden entre sí.',
    video_streaming:
      'Lo que gasta una hora de streaming se discute: {range} según esta fuente, y otras cuentan otras cosas.',
    web_search_2009:
      'La cifra de una búsqueda web es de 2009 e incluye la creación del índice. La de hoy no está publicada.',
  },
  assumptions: {
    led_bulb: 'Una bombilla LED de {10}\u00a0W, que alumbra como una antigua de {60}\u00a0W; de {8} a {12}\u00a0W.',
    incandescent_bulb: 'Una bombilla incandescente de {60}\u00a0W; de {40} a {100}\u00a0W.',
    phone_charge: 'Una carga completa, que toma {19}\u00a0Wh del enchufe; de {12} a {24}\u00a0Wh.',
    phone_percent: 'La centésima parte de una carga completa de teléfono, que toma {19}\u00a0Wh.',
    laptop: 'Un portátil que consume {20}\u00a0W en tareas de oficina; de {10} a {50}\u00a0W.',
    desktop_computer: 'Un PC de escritorio que consume {85}\u00a0W sin videojuegos; de {50} a {240}\u00a0W.',
    tv: 'Un televisor de {75}\u00a0W, de unas {43} a {55} pulgadas; de {50} a {111}\u00a0W.',
    game_console: 'Una videoconsola que consume {100}\u00a0W mientras se juega; de {60} a {200}\u00a0W.',
    wifi_router: 'Un rúter que consume {11}\u00a0W día y noche; de {8} a {15}\u00a0W.',
    video_streaming:
      '{0.077}\u00a0kWh por hora de vídeo entre pantalla, red y centro de datos (2019); de {22} a {120}\u00a0Wh.',
    web_search_2009: '{0.3}\u00a0Wh por búsqueda, según declaró Google en 2009.',
    ereader: 'Un lector electrónico que consume {1}\u00a0W como máximo; desde {0.2}\u00a0W.',
    microwave: 'Un microondas que consume {1200}\u00a0W; de {900} a {1600}\u00a0W.',
    kettle_litre:
      'Un litro de agua calentado de {15} a {100}\u00a0°C en un hervidor con un rendimiento del {85}\u00a0%; de {101} a {124}\u00a0Wh.',
    kettle_cup:
      '{250}\u00a0ml de agua calentados de {15} a {100}\u00a0°C en un hervidor con un rendimiento del {85}\u00a0%; hasta un {30}\u00a0% de agua de más.',
    kettle_full:
      '{1.5} litros de agua calentados de {15} a {100}\u00a0°C en un hervidor con un rendimiento del {85}\u00a0%; de {150} a {186}\u00a0Wh.',
    oven_minute:
      'Un horno de {2500}\u00a0W que calienta el {55}\u00a0% del tiempo: {1375}\u00a0W de media; de {1000} a {2500}\u00a0W.',
    oven_use: '{146}\u00a0kWh al año por {187} usos, medidos en hogares franceses; de {500} a {2000}\u00a0Wh.',
    hob_use: '{159}\u00a0kWh al año por {409} usos, medidos en hogares franceses; de {125} a {800}\u00a0Wh.',
    toaster:
      'Una tostadora de {900}\u00a0W durante {2.5} minutos; de {800}\u00a0W durante {2} minutos a {1200}\u00a0W durante {3} minutos.',
    fridge_freezer: '{346}\u00a0kWh al año, medidos en hogares franceses; de {200} a {500}\u00a0kWh.',
    washing_machine:
      '{101}\u00a0kWh al año por {198} lavados, medidos en hogares franceses; de {400} a {1000}\u00a0Wh.',
    tumble_dryer: '{301}\u00a0kWh al año por {183} ciclos, medidos en hogares franceses; de {1200} a {4500}\u00a0Wh.',
    dishwasher: '{192}\u00a0kWh al año por {166} ciclos, medidos en hogares franceses; de {750} a {1500}\u00a0Wh.',
    vacuum_cleaner: 'Una aspiradora de {750}\u00a0W; de {500} a {900}\u00a0W.',
    hair_dryer: 'Un secador de pelo de {1500}\u00a0W; de {1200} a {1875}\u00a0W.',
    fan: 'Un ventilador de {50}\u00a0W; de {30} a {75}\u00a0W.',
    air_conditioner: 'Un aire acondicionado de {1000}\u00a0W para una habitación; de {800} a {1500}\u00a0W.',
    electric_shower: 'Una ducha eléctrica británica de {9.5}\u00a0kW; de {7.5} a {11.5}\u00a0kW.',
    hot_shower:
      '{15.8} galones estadounidenses de agua, calentados a razón de {330}\u00a0kWh por cada {2700} galones; de {1} a {2.6}\u00a0kWh.',
    ev_km:
      '{200}\u00a0Wh por km: coches enchufables estadounidenses, {4.1}\u00a0TWh para {12700=12.7} millones de millas; en Europa, de {150} a {250}\u00a0Wh.',
    ev_mile:
      '{320}\u00a0Wh por milla: coches enchufables estadounidenses, {4.1}\u00a0TWh para {12700=12.7} millones de millas; de {240} a {400}\u00a0Wh.',
    ebike_km: '{9}\u00a0Wh por km a {25}\u00a0km/h; de {5} a {18}\u00a0Wh.',
    escooter_km: '{25}\u00a0Wh por milla, es decir, {15.5}\u00a0Wh por km; de {9} a {19}\u00a0Wh.',
    household_day_us: '{12194}\u00a0kWh al año en un hogar estadounidense medio; de {29.4} a {39.5}\u00a0kWh al día.',
    household_day_uk: '{2700}\u00a0kWh al año en un hogar británico típico; de {1800} a {4300}\u00a0kWh.',
    household_day_fr:
      '{4792}\u00a0kWh al año en un hogar francés; un tercio de los hogares tiene calefacción eléctrica; de {6.1} a {17.9}\u00a0kWh al día.',
    aa_battery:
      '{3}\u00a0Wh almacenados en una pila alcalina AA; de {1.4} a {4.3}\u00a0Wh según la corriente que se le pida.',
    walking_km: '{65}\u00a0Wh de energía alimentaria por km; de {49} a {82}\u00a0Wh.',
    walking_step: '{507}\u00a0kcal de energía alimentaria por {10000} pasos; de {272} a {742}\u00a0kcal.',
    human_day: '{2000}\u00a0kcal de energía alimentaria al día; hasta {2500}\u00a0kcal.',
    stadium_floodlights: '{48} focos de {2}\u00a0kW, {96}\u00a0kW en total; de {16} a {200}\u00a0kW.',
    wind_turbine:
      'Un aerogenerador terrestre de {2}\u00a0MW que produce {4.2}\u00a0GWh al año; de {3.07} a {5.26}\u00a0GWh.',
  },
  cite: 'Citar estas cifras',
  own: {
    thing: '{thing} (dato del autor)',
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
