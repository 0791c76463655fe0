/**
 * Spanish for the classroom: "tú" to the pupil who guesses and calculates, no form of address for the teacher. Power:
 * potencia; energy: energía; kind: tipo; range: intervalo; task: tarea; data centre: centro de datos.
 */
import { es as card } from '../es.js';
import type { ClassroomLanguage } from '../explorer-language.js';

export const es: ClassroomLanguage = {
  ...card,
  explorer: {
    name: 'Explorar lo que gastan las consultas a una IA',
    view: {
      explore: 'Explorar',
      compare: 'Comparar',
      predict: 'Adivinar',
      working: 'El cálculo',
      sources: 'De dónde salen las cifras',
      teach: 'Para el profesorado',
    },
    models: {
      legend: 'Modelos',
      legendOne: 'El modelo mostrado',
      none: 'No hay ningún modelo elegido.',
      add: 'Añadir un modelo',
      addHint: 'Los modelos medidos van primero.',
      full: 'Cinco modelos como máximo. Para añadir otro hay que quitar uno.',
      remove: 'Quitar {model}',
      removed: '{model} se ha quitado.',
      added: '{model} se ha añadido.',
      list: 'Los modelos, según lo que se les pide',
      found: { one: '{count} modelo', many: '{count} de modelos', other: '{count} modelos' },
      unknown: 'No hay ninguna cifra publicada para «{name}»',
      figure: {
        measured: '{energy} por consulta',
        disclosed: 'declarado, no medido',
        estimated: 'estimado, no medido',
      },
      task: 'Qué piden las consultas',
      anyTask: 'Aquello para lo que se midió cada modelo',
    },
    count: {
      legend: 'Cuántas consultas',
      exact: 'Número exacto de consultas',
      slider: 'Número de consultas, en potencias de diez',
      preset: 'Una clase de 30, 10 preguntas cada uno',
      problem: 'Escribir un número entero de 1 a 1.000.000.000.000.000.',
    },
    thing: {
      label: 'La cosa cotidiana con la que comparar',
      best: 'Lo que mejor encaja',
      offered: 'Electricidad del enchufe',
      asked: 'A petición: cosas menos conocidas, fuentes más débiles, comida',
    },
    picture: {
      each: 'Cada dibujo representa {each}.',
      part: 'El dibujo entero representa {each}; está lleno el {share}.',
      raised: {
        one: 'Para {queries} consulta.',
        many: 'Para {queries} de consultas.',
        other: 'Para {queries} consultas.',
      },
      instead: 'Nadie se encuentra con tanto o tan poco de lo elegido, así que se muestra lo que mejor encaja.',
      rangeOnly: 'Solo se conoce un intervalo, así que no hay una cantidad concreta que dibujar.',
    },
    smaller: {
      title: 'El mismo tipo de respuesta por menos',
      less: 'unas {ratio} veces menos',
      overlap: 'Algunos intervalos se solapan: según cómo se ejecute un modelo, puede gastar más que otro.',
      none: 'Ningún otro modelo medido en el mismo benchmark gasta menos para esto.',
      use: 'Mostrar {model}',
      notMeasured: 'La cifra de {model} es un valor {kind}, así que no se compara con valores medidos.',
    },
    compare: {
      legend: 'Comparar',
      what: {
        models: 'Los modelos que elijo',
        task: 'Todos los modelos de una tarea',
        tasks: 'Todas las tareas de un benchmark',
      },
      source: 'Benchmark',
      task: 'Tarea',
      axis: 'Escala',
      axisName: { linear: 'Pasos iguales', log: 'Potencias de diez' },
      axisMeaning: {
        linear: 'Pasos iguales (escala lineal): una barra el doble de larga es el doble.',
        log: 'Potencias de diez (escala logarítmica): cada línea es {factor} veces la anterior. Lo pequeño y lo grande caben en una imagen, pero una marca el doble de lejos es muchas veces más: se leen las líneas, no las longitudes.',
      },
      boundary: 'Qué se cuenta',
      boundaryName: {
        'as-published': 'Tal como se publicó',
        'data-centre': 'Llevado a todo el centro de datos (una estimación)',
      },
      boundaryWhy:
        'Una cifra de la GPU sola y otra de todo un centro de datos nunca se ordenan juntas. Una conversión lleva de la primera a la segunda: 1,7 veces (de 1,4 a 2), según la proporción publicada por Google.',
      title: {
        one: 'Energía de {queries} consulta',
        many: 'Energía de {queries} de consultas',
        other: 'Energía de {queries} consultas',
      },
      toldIn: 'Todo se expresa en una misma cosa cotidiana: {thing}.',
      key: {
        linear: 'La barra termina en el valor típico; la línea va del mínimo al máximo.',
        log: 'La marca es el valor típico; la línea va del mínimo al máximo.',
        tasks: 'La línea va del modelo que menos gasta al que más gasta; la marca es el modelo del medio.',
      },
      group: '{kind}, {boundary}',
      apart:
        'Estos grupos no se ordenan juntos: sus cifras se obtuvieron de maneras distintas o abarcan cosas distintas, así que una barra más larga en otro grupo no significa más.',
      notRanked:
        'Sin ordenar: estos modelos no cabían en una sola GPU del benchmark, así que sus cifras no son comparables.',
      uses: {
        times: '{a} gasta unas {ratio} veces lo que {b}.',
        asMuch: '{a} gasta más o menos lo mismo que {b}.',
      },
      noOverlap: 'Sus intervalos no se solapan.',
      fold: '{most} gasta unas {fold} veces lo que {least}.',
      foldOfTasks:
        'Del valor más pequeño al más grande de todas las tareas hay un factor de {fold}: {most} ({mostTask}, {mostEnergy} por consulta) frente a {least} ({leastTask}, {leastEnergy}). Son respuestas de distinto tipo: esto dice lo que cuestan, no qué modelo es mejor.',
      published: 'AI Energy Score lo redondea a un factor de 62.000.',
      stars: {
        one: '{count} estrella de 5',
        many: '{count} de estrellas de 5',
        other: '{count} estrellas de 5',
      },
      starsMeaning:
        'Las estrellas son de AI Energy Score: el intervalo de una tarea se divide en cinco partes iguales, y cinco estrellas son para la parte con menos energía.',
      nothing: 'Hay que elegir al menos un modelo con una cifra publicada.',
      missing: 'Sin barra',
      table: 'Lo mismo en una tabla',
      column: {
        model: 'Modelo',
        task: 'Tarea',
        kind: 'Tipo',
        boundary: 'Qué se cuenta',
        least: 'Mínimo',
        typical: 'Típico',
        most: 'Máximo',
        thing: 'En cosas cotidianas',
        stars: 'Estrellas',
      },
    },
  },

  lesson: {
    predict: {
      intro:
        'Adivina antes de ver la respuesta. Nadie lleva la cuenta. Tu respuesta muestra cómo te imaginas la energía, y para la mayoría de la gente eso está lejos de los números.',
      round: 'Ronda {round} de {rounds}',
      question: {
        one: '{queries} consulta a {model} ({task})',
        many: '{queries} de consultas a {model} ({task})',
        other: '{queries} consultas a {model} ({task})',
      },
      ask: '¿Cuánta electricidad es? Mueve el control hasta donde creas.',
      yourGuess: 'Tu respuesta',
      reveal: 'Ver la solución',
      next: 'Siguiente ronda',
      finish: 'Repasar todas las rondas',
      again: 'Empezar de nuevo',
      answer: 'La solución es, más o menos: {answer} ({energy}; {kind}, {boundary}).',
      side: {
        near: 'Tu respuesta está muy cerca.',
        'too-much': 'Tu respuesta es {factor} veces demasiado grande.',
        'too-little': 'Tu respuesta es {factor} veces demasiado pequeña.',
      },
      inRange: 'Tu respuesta está dentro del intervalo publicado, de {low} a {high}.',
      outOfRange: 'El intervalo publicado va de {low} a {high}.',
      legend: { guess: 'tu respuesta', answer: 'la solución', range: 'intervalo publicado' },
      summary: 'Repaso',
      count: {
        near: {
          one: '{count} respuesta estaba muy cerca',
          many: '{count} de respuestas estaban muy cerca',
          other: '{count} respuestas estaban muy cerca',
        },
        'too-much': {
          one: '{count} respuesta era demasiado grande',
          many: '{count} de respuestas eran demasiado grandes',
          other: '{count} respuestas eran demasiado grandes',
        },
        'too-little': {
          one: '{count} respuesta era demasiado pequeña',
          many: '{count} de respuestas eran demasiado pequeñas',
          other: '{count} respuestas eran demasiado pequeñas',
        },
        'in-range': {
          one: '{count} respuesta estaba dentro del intervalo publicado.',
          many: '{count} de respuestas estaban dentro del intervalo publicado.',
          other: '{count} respuestas estaban dentro del intervalo publicado.',
        },
      },
      counts: '{list}.',
      middle: 'La mitad de tus respuestas se desvió en un factor de {factor} o menos.',
      why: [
        'Nadie puede ver ni sentir un vatio-hora. Por eso la gente adivina por el tamaño, la luz o el ruido.',
        'Es mejor pensar en la potencia en vatios y en cuánto tiempo está encendido. La potencia por el tiempo es la energía.',
        'Lo que más pide es el calor. Un hervidor, un horno o un coche gastan mucho más que una lámpara o un teléfono.',
      ],
      column: { question: 'Qué', guess: 'Tu respuesta', answer: 'Solución', difference: 'Diferencia' },
      nothing: 'Aquí no hay nada que adivinar: ninguna cifra de los datos encaja con una cosa cotidiana.',
    },

    working: {
      intro: 'La energía es potencia por tiempo. Pon tus propios números y mira cada paso.',
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: 'energía = potencia × tiempo',
      numbers: 'Tus números',
      power: 'Potencia P, en vatios (W)',
      time: 'Tiempo t',
      timeUnit: 'Unidad del tiempo',
      unit: { second: 'segundos', minute: 'minutos', hour: 'horas' },
      thing: 'Tomar la potencia de un aparato',
      ofThing: '{power} · {thing}',
      beforeThing: '^de (una? )?',
      own: 'Mi propio número',
      invalid: 'Escribe un número de 0,001 a 1.000.000.',
      steps: 'Paso a paso',
      step: {
        formula: 'Escribe la fórmula: E\u00a0=\u00a0P\u00a0×\u00a0t. La energía es potencia por tiempo.',
        insert: 'Pon los números con sus unidades: E = {power} × {time}.',
        hours: 'Para los vatios-hora hacen falta horas: {time} ÷ {divisor} = {hours}.',
        multiply: 'Multiplica: {power} × {hours} = {energy}.',
        kilo: 'Para kilovatios-hora, divide entre 1.000: {energy} ÷ 1.000 = {kilo}.',
        compare: 'Compara con una consulta a {model}: {energy} ÷ {perQuery} = {queries} consultas.',
      },
      next: 'Siguiente paso',
      all: 'Todos los pasos',
      restart: 'Ocultar los pasos',
      check: 'Compruébalo',
      checkIntro: 'Calcula primero en papel. Puedes usar coma o punto.',
      question: {
        hours: '¿Cuántas horas son {time}?',
        energy: 'Un aparato de {power} está encendido {time}. ¿Cuántos vatios-hora gasta?',
        kilo: '¿Cuántos kilovatios-hora son {energy}?',
        queries: {
          one: 'Una consulta a {model} gasta unos {perQuery}. ¿Cuántos vatios-hora gasta {queries} consulta?',
          many: 'Una consulta a {model} gasta unos {perQuery}. ¿Cuántos vatios-hora gastan {queries} de consultas?',
          other: 'Una consulta a {model} gasta unos {perQuery}. ¿Cuántos vatios-hora gastan {queries} consultas?',
        },
        run: '¿Cuántas horas podría funcionar el aparato de {power} con {energy}?',
      },
      hint: {
        hours: 'Divide los segundos entre 3.600, o los minutos entre 60.',
        energy: 'Pasa el tiempo a horas y multiplícalo por la potencia.',
        kilo: 'Un kilovatio-hora son 1.000 vatios-hora.',
        queries: 'Multiplica la energía de una consulta por el número de consultas.',
        run: 'El tiempo es la energía dividida entre la potencia.',
      },
      checkButton: 'Comprobar',
      verdict: {
        right: 'Sí: {answer}.',
        close: 'Cerca. Usa una cifra más por el camino.',
        'not-yet': 'Todavía no. {hint}',
        unreadable: 'Escribe un número, por ejemplo {example}.',
      },
      slip: {
        'wh-for-kwh': 'Eso es correcto en Wh. La pregunta pide kWh: divide entre 1.000.',
        'kwh-for-wh': 'Eso es correcto en kWh. La pregunta pide Wh: multiplica por 1.000.',
        'thousand-off': 'Se desvía en un factor de 1.000. Un kWh son 1.000 Wh.',
        'seconds-for-hours':
          'Has contado en segundos. Una hora tiene 3.600: divide entre 3.600. (Vatios por segundos son julios.)',
        'minutes-for-hours': 'Has contado en minutos. Una hora tiene 60: divide entre 60.',
        'power-for-energy':
          'Esa es la potencia. La potencia (W) dice a qué ritmo se gasta la energía. La energía (Wh) es potencia por tiempo.',
        'other-quantity': 'Esa es la unidad de otra magnitud. La respuesta va en {unit}.',
        'another-unit': 'Es correcto, pero todavía no está en {unit}.',
      },
      published: 'Lo mismo para el modelo: el cálculo publicado',
    },

    sources: {
      intro:
        'Todas las cifras de aquí las publicó alguien o las calcula un programa publicado. Cómo se obtuvieron cambia lo que significan.',
      realCase: 'Un caso real',
      kind: {
        measured: {
          heading: 'Medido',
          paragraphs: [
            'Alguien ejecutó el modelo en un laboratorio y leyó un contador. Eso solo es posible si los pesos del modelo son abiertos: así cualquiera puede descargarlo y repetir la medición.',
            'El resultado depende de las máquinas y de cuántas consultas responden a la vez. Por eso una medición tiene un intervalo.',
          ],
        },
        disclosed: {
          heading: 'Declarado',
          paragraphs: [
            'El proveedor de un servicio da una cifra. Tiene los contadores, así que puede saberlo. Pero nadie ajeno lo ha comprobado.',
            'Se refiere a todo el servicio, con todos los modelos que hay detrás. No habla de un modelo concreto.',
          ],
        },
        estimated: {
          heading: 'Estimado',
          paragraphs: [
            'Alguien ajeno lo calculó a partir de lo que se sabe: la velocidad de las respuestas, el tamaño probable, las máquinas probables. Lo que no se sabe, se supone.',
            'Suposiciones distintas dan cifras distintas. Se muestran todas, de la menor a la mayor.',
          ],
        },
      },
      closed: {
        heading: '¿Por qué nadie ajeno lo sabe en los modelos cerrados?',
        paragraphs: [
          'Los modelos de muchos servicios conocidos son cerrados: sus pesos no son públicos, así que nadie más puede ejecutarlos junto a un contador.',
          'La energía se gasta en un centro de datos muy lejos. Tu propio dispositivo no la ve.',
          'Los contadores son del proveedor. Desde fuera se tiene lo que dice el proveedor, y estimaciones.',
        ],
      },
      boundary: {
        heading: '¿Qué contó el contador?',
        paragraphs: [
          'Un contador puede estar en varios sitios. Cada cifra dice dónde estaba el suyo: ese es su alcance. Las cifras de alcances distintos no se comparan.',
        ],
      },
      meter: {
        'gpu-only': 'Solo GPU: los chips que calculan la respuesta',
        'whole-server': 'Servidor completo: también procesador, memoria y ventiladores',
        'data-centre': 'Centro de datos: también máquinas en espera, refrigeración y suministro eléctrico',
      },
      switch: 'Mostrar las cifras para',
      asPublished: 'el alcance publicado',
      wholeDataCentre: 'todo el centro de datos (una estimación)',
      scaled:
        'En {model}, {before} pasa a ser {after}: multiplicado por {factor} (de {low} a {high}). El factor viene de {source}. Otros centros de datos son distintos, así que el resultado ya no está medido: es una estimación.',
      published: 'En {model}, la cifra es {before} ({kind}, {boundary}).',
      cannotScale: 'La cifra de {model} tiene otro alcance que la GPU sola: esta opción no la cambia.',
      notCounted: {
        heading: '¿Qué no se cuenta?',
        paragraphs: [
          'El entrenamiento: enseñar al modelo, mucho antes de tu consulta.',
          'Las redes que hay en medio y tu propio dispositivo.',
          'Las búsquedas y otras herramientas que el modelo puede usar, y las instrucciones ocultas que un servicio añade a tu consulta.',
          'Fabricar las máquinas y construir el centro de datos.',
        ],
      },
    },

    teach: {
      intro:
        'Todo para una clase: un enlace, una ficha para imprimir con sus soluciones, notas y los datos para llevar.',
      link: {
        heading: 'Un enlace para la clase',
        paragraphs: [
          'El enlace lo contiene todo: los modelos, el número, la cosa cotidiana y lo que se oculta. Quien lo abre ve lo mismo y adivina lo mismo.',
        ],
      },
      startView: 'Empezar por',
      language: 'Idioma',
      hide: 'Páginas que ocultar a la clase',
      hideControls: 'Partes de páginas que ocultar',
      control: {
        models: 'Elegir los modelos',
        task: 'Elegir la tarea',
        count: 'Elegir el número',
        thing: 'Elegir la cosa cotidiana',
        axis: 'Elegir la escala',
        boundary: 'Pasar al centro de datos',
        pictogram: 'El pictograma',
        ladder: 'La escalera de energía',
        smaller: 'Lo que gasta menos',
        sum: 'El cálculo',
      },
      size: 'Tamaño',
      projector: 'Grande, para un proyector',
      linkField: 'Enlace para copiar',
      noAddress: 'Esta página no tiene una dirección propia que compartir. Esto va detrás de la dirección de la copia:',
      selectAll: 'Seleccionar el enlace',
      reset: 'Volver a empezar',
      sheet: {
        heading: 'Una ficha para imprimir',
        paragraphs: ['Preguntas sobre el modelo y el número elegidos ahora. Las soluciones van en una página aparte.'],
      },
      print: 'Imprimir ficha y soluciones',
      printNote: 'Si no ocurre nada, la orden de imprimir del navegador imprime la ficha y las soluciones, y nada más.',
      notes: 'Notas para el profesorado',
      printNotes: 'Imprimir las notas',
      aims: {
        heading: 'Objetivos',
        paragraphs: [
          'El alumnado distingue la potencia (vatios) de la energía (vatios-hora) y usa E\u00a0=\u00a0P\u00a0×\u00a0t con las unidades correctas.',
          'El alumnado se hace una idea de lo que es un vatio-hora: una lámpara, un teléfono, un hervidor, un coche.',
          'El alumnado pregunta de cada cifra: ¿quién la midió, qué contó el contador, cómo de ancho es el intervalo?',
          'El alumnado distingue lo que gasta una consulta de lo que gastan muchas juntas.',
        ],
      },
      timing: {
        heading: 'Una clase de 45 minutos',
        minutes: { one: '{minutes} minuto', many: '{minutes} de minutos', other: '{minutes} minutos' },
        rows: [
          [10, 'Adivinar: cada cual responde cinco rondas y luego la clase las repasa junta.'],
          [10, 'El cálculo: uno en común, paso a paso, y luego cada cual comprueba uno por su cuenta.'],
          [5, 'Comparar: dos modelos de la misma tarea, con sus intervalos.'],
          [10, 'De dónde salen las cifras: ¿cuál se podría citar, y cómo?'],
          [10, 'La ficha, en solitario o en parejas; lo que quede, para casa.'],
        ],
      },
      misconceptions: {
        heading: 'Lo que el alumnado suele pensar',
        rows: [
          [
            '«Un kilovatio es una cantidad de electricidad.»',
            'Un kilovatio es una potencia: a qué ritmo. Una cantidad es un kilovatio-hora. Preguntar: ¿durante cuánto tiempo?',
          ],
          [
            '«kW por hora.»',
            'Son kilovatios multiplicados por horas, no divididos por ellas. Pedir que escriban las unidades en el cálculo.',
          ],
          [
            '«Lo pequeño gasta poco y lo grande mucho.»',
            'Decide el calor. Un hervidor es pequeño y, aun así, pide mucho más que una pantalla grande.',
          ],
          [
            '«Una consulta no es nada, así que todo junto no es nada.» O: «Una consulta tiene que ser terrible.»',
            'Las dos confunden una con muchas. Cambiar el número y ver crecer el mismo cálculo.',
          ],
          [
            '«El número es exacto: tiene muchas cifras.»',
            'Mirar el intervalo. Aquí dos cifras son honestas, y a menudo una.',
          ],
          [
            '«Medido es mejor, así que lo demás está mal.»',
            'Las cifras declaradas y estimadas responden a otras preguntas. Decir de qué tipo es cada una y no ordenar los tipos juntos.',
          ],
        ],
      },
      take: { heading: 'Para llevar', paragraphs: ['Cada archivo dice de dónde salen sus cifras.'] },
      csv: 'Los datos en una tabla (CSV)',
      picture: 'La imagen',
      pictureTitle: {
        one: 'Electricidad para {queries} consulta ({task})',
        many: 'Electricidad para {queries} de consultas ({task})',
        other: 'Electricidad para {queries} consultas ({task})',
      },
      pictureNote: 'Oscuro: típico. Claro: del mínimo al máximo publicado ({kind}, {boundary}).',
      pictureRange: '{energy} ({range})',
      svg: 'La imagen en SVG',
      png: 'La imagen en PNG',
      save: 'Guardar',
      cannotSave:
        'Si no aparece ningún archivo, la página que contiene esta no lo permite. Seleccionar el texto y copiarlo.',
      cannotDraw: 'Esta página no permite dibujar una imagen en PNG. Quedan el SVG o una captura de pantalla.',
      citation: 'Cita',
      citationFormat: 'Formato',
      format: { text: 'Texto', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
      nothing: 'Ninguno de los modelos elegidos tiene una cifra publicada. Elegir antes otro.',
    },

    sheet: {
      title: '¿Qué gasta una consulta a una IA?',
      key: 'Soluciones',
      name: 'Nombre',
      date: 'Fecha',
      about:
        'Esta ficha trata de {model} ({task}). {meaning} Energía = potencia × tiempo, E\u00a0=\u00a0P\u00a0×\u00a0t.',
      question: {
        sort: '¿Cuáles de estos valores son potencias y cuáles energías? {list}',
        time: '{thing}: ¿cuánta energía es, en Wh? La potencia es de {power}.',
        queries: {
          one: 'Una consulta a {model} gasta unos {perQuery} ({kind}, {boundary}). ¿Cuántos Wh gasta {queries} consulta?',
          many: 'Una consulta a {model} gasta unos {perQuery} ({kind}, {boundary}). ¿Cuántos Wh gastan {queries} de consultas?',
          other:
            'Una consulta a {model} gasta unos {perQuery} ({kind}, {boundary}). ¿Cuántos Wh gastan {queries} consultas?',
        },
        class: 'En una clase de {pupils}, cada cual hace {each} consultas. ¿Cuántas consultas son? ¿Cuántos Wh gastan?',
        thing: '{one}: son {wh}. ¿Cuántas veces cabe eso en {energy}?',
        run: '¿Cuántas horas podría funcionar un aparato de {power} con {energy}?',
        compare:
          'Una consulta a {model} gasta unos {perQuery}, una consulta a {other} unos {otherPerQuery}. Las dos hacen la misma tarea. ¿Cuántas veces es la primera la segunda?',
        range: {
          one: 'Las cifras de {queries} consulta a {model} van de {low} a {high}. ¿Cuántas veces es la mayor la menor? ¿Cuál puede ser la razón?',
          many: 'Las cifras de {queries} de consultas a {model} van de {low} a {high}. ¿Cuántas veces es la mayor la menor? ¿Cuál puede ser la razón?',
          other:
            'Las cifras de {queries} consultas a {model} van de {low} a {high}. ¿Cuántas veces es la mayor la menor? ¿Cuál puede ser la razón?',
        },
        kind: '¿La cifra de {model} es un valor medido, declarado o estimado? ¿Qué significa eso?',
        boundary:
          'El contador contó: {boundary}. Para todo un centro de datos, la cifra se multiplica por {factor}, más o menos. ¿Cuánto sale para {energy}? ¿El resultado sigue siendo medido?',
      },
      answer: {
        sort: 'Potencias, en vatios: {powers}. Energías, en vatios-hora: {energies}.',
        time: '{time} ÷ {divisor} = {hours}; {power} × {hours} = {energy}.',
        queries: '{perQuery} × {queries} = {energy}.',
        class: '{pupils} × {each} = {queries} consultas; {queries} × {perQuery} = {energy}.',
        thing: '{energy} ÷ {wh} = {amount}.',
        run: '{energy} ÷ {power} = {hours}.',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
        range: '{high} ÷ {low} = {factor}. {cause}',
        kind: '{meaning} Fuente: {source}.',
        boundary: '{energy} × {factor} = {result} (de {low} a {high}). No: ahora es una estimación.',
      },
      cause: {
        served: 'El mismo modelo se ejecuta en máquinas distintas y responde muchas consultas a la vez o pocas.',
        estimates: 'Nadie ajeno lo ha medido: las estimaciones parten de suposiciones.',
        efforts: 'El modelo puede pensar poco o mucho tiempo sobre una misma respuesta.',
        runs: 'Dos pasadas de la misma medición dieron valores distintos.',
      },
      sources: 'Fuentes',
    },
  },

  page: {
    title: '¿Qué gasta una consulta a una IA?',
    lede: 'Adivinar, calcular, comparar y preguntar de dónde salen las cifras. Se empieza por «Adivinar» o eligiendo un modelo.',
    withoutScript:
      'Esta página necesita JavaScript. Algo que mostraría: 1000 consultas a Llama 3.1 70B, un modelo abierto medido en un laboratorio, gastan unos 46 Wh de electricidad. Con eso funciona una lámpara de 10 W durante 4,6 horas.',
    privacy:
      'Nadie ve lo que haces aquí: la página no envía nada, no guarda nada y no pide ninguna cuenta. Funciona sin internet.',
  },
};
