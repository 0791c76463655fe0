/**
 * French for the classroom: "tu" to the pupil who guesses and calculates, the infinitive for what is operated, no form of
 * address for the teacher. Power: puissance; energy: énergie; kind: catégorie; comparison: comparaison.
 */
import type { ClassroomLanguage } from '../explorer-language.js';
import { fr as card } from '../fr.js';

export const fr: ClassroomLanguage = {
  ...card,
  explorer: {
    name: 'Explorer ce que consomment les requêtes à une IA',
    view: {
      explore: 'Explorer',
      compare: 'Comparer',
      predict: 'Deviner',
      working: 'Le calcul',
      sources: 'D’où viennent les chiffres',
      teach: 'Pour l’enseignant',
    },
    models: {
      legend: 'Modèles',
      legendOne: 'Le modèle affiché',
      none: 'Aucun modèle n’est choisi.',
      add: 'Ajouter un modèle',
      addHint: 'Les modèles mesurés viennent en premier.',
      full: 'Cinq modèles au plus. Pour en ajouter un autre, il faut en retirer un.',
      remove: 'Retirer {model}',
      removed: '{model} est retiré.',
      added: '{model} est ajouté.',
      list: 'Les modèles, selon ce qu’on leur demande',
      found: { one: '{count} modèle', many: '{count} de modèles', other: '{count} modèles' },
      unknown: 'Aucun chiffre publié pour «\u00a0{name}\u00a0»',
      figure: {
        measured: '{energy} par requête',
        disclosed: 'déclaré, non mesuré',
        estimated: 'estimé, non mesuré',
      },
      task: 'Ce que demandent les requêtes',
      anyTask: 'Ce pour quoi chaque modèle est mesuré',
    },
    count: {
      legend: 'Combien de requêtes',
      exact: 'Nombre exact de requêtes',
      slider: 'Nombre de requêtes, par puissances de dix',
      preset: 'Une classe de 30, 10 questions chacun',
      problem: 'Écrire un nombre entier de 1 à 1\u202f000\u202f000\u202f000\u202f000\u202f000.',
    },
    thing: {
      label: 'La chose du quotidien à laquelle comparer',
      best: 'Ce qui convient le mieux',
      offered: 'Électricité de la prise',
      asked: 'Sur demande\u00a0: choses moins connues, sources plus fragiles, alimentation',
    },
    picture: {
      each: 'Chaque dessin représente {each}.',
      part: 'Le dessin entier représente {each}\u202f; {share} en est rempli.',
      raised: {
        one: 'Pour {queries} requête.',
        many: 'Pour {queries} de requêtes.',
        other: 'Pour {queries} requêtes.',
      },
      instead:
        'Personne ne rencontre une si grande ou si petite quantité de la chose choisie\u00a0: voici donc ce qui convient le mieux.',
      rangeOnly: 'On ne connaît qu’une fourchette\u00a0: il n’y a pas de quantité précise à dessiner.',
    },
    smaller: {
      title: 'Le même type de réponse pour moins',
      less: 'environ {ratio} fois moins',
      overlap:
        'Certaines fourchettes se recouvrent\u00a0: selon la façon dont un modèle est hébergé, il peut consommer plus qu’un autre.',
      none: 'Aucun autre modèle mesuré dans le même benchmark ne consomme moins pour cela.',
      use: 'Afficher {model}',
      notMeasured: 'Le chiffre de {model} est {kind}\u00a0: il n’est donc pas comparé à des chiffres mesurés.',
    },
    compare: {
      legend: 'Comparer',
      what: {
        models: 'Les modèles que je choisis',
        task: 'Tous les modèles d’une tâche',
        tasks: 'Toutes les tâches d’un benchmark',
      },
      source: 'Benchmark',
      task: 'Tâche',
      axis: 'Échelle',
      axisName: { linear: 'Pas réguliers', log: 'Puissances de dix' },
      axisMeaning: {
        linear: 'Pas réguliers (échelle linéaire)\u00a0: une barre deux fois plus longue, c’est deux fois plus.',
        log: 'Puissances de dix (échelle logarithmique)\u00a0: chaque ligne vaut {factor} fois plus que la précédente. Le très petit et le très grand tiennent sur une seule image, mais un repère deux fois plus loin, c’est beaucoup plus que le double\u00a0: lire les lignes, pas les longueurs.',
      },
      boundary: 'Ce qui est compté',
      boundaryName: {
        'as-published': 'Comme publié',
        'data-centre': 'Ramené au centre de données entier (une estimation)',
      },
      boundaryWhy:
        'Un chiffre pour le GPU seul et un chiffre pour un centre de données entier ne sont jamais classés ensemble. Une conversion mène du premier au second\u00a0: 1,7 fois plus (1,4 à 2), d’après le rapport publié par Google.',
      title: {
        one: 'Énergie de {queries} requête',
        many: 'Énergie de {queries} de requêtes',
        other: 'Énergie de {queries} requêtes',
      },
      toldIn: 'Tout est exprimé en une seule chose du quotidien\u00a0: {thing}.',
      key: {
        linear: 'La barre s’arrête à la valeur typique\u202f; le trait va du minimum au maximum.',
        log: 'Le repère est la valeur typique\u202f; le trait va du minimum au maximum.',
        tasks:
          'Le trait va du modèle qui consomme le moins à celui qui consomme le plus\u202f; le repère est le modèle du milieu.',
      },
      group: '{kind}, {boundary}',
      apart:
        'Ces groupes ne sont pas classés ensemble\u00a0: leurs chiffres n’ont pas été obtenus de la même façon ou ne couvrent pas la même chose. Une barre plus longue dans un autre groupe ne veut donc pas dire plus.',
      notRanked:
        'Non classés\u00a0: ces modèles ne tenaient pas sur un seul GPU du benchmark, leurs chiffres ne sont donc pas comparables.',
      uses: {
        times: '{a} consomme environ {ratio} fois plus que {b}.',
        asMuch: '{a} consomme à peu près autant que {b}.',
      },
      noOverlap: 'Leurs fourchettes ne se recouvrent pas.',
      fold: '{most} consomme environ {fold} fois plus que {least}.',
      foldOfTasks:
        'De la plus petite à la plus grande valeur de toutes les tâches, il y a un facteur {fold}\u00a0: {most} ({mostTask}, {mostEnergy} par requête) contre {least} ({leastTask}, {leastEnergy}). Ce sont des réponses de types différents\u00a0: on voit ce qu’elles coûtent, pas quel modèle est meilleur.',
      published: 'AI Energy Score l’arrondit à un facteur 62\u202f000.',
      stars: {
        one: '{count} étoile sur 5',
        many: '{count} d’étoiles sur 5',
        other: '{count} étoiles sur 5',
      },
      starsMeaning:
        'Les étoiles sont celles d’AI Energy Score\u00a0: l’intervalle d’une tâche est coupé en cinq parts égales, et cinq étoiles vont à la part qui demande le moins d’énergie.',
      nothing: 'Choisir au moins un modèle qui a un chiffre publié.',
      missing: 'Sans barre',
      table: 'La même chose en tableau',
      column: {
        model: 'Modèle',
        task: 'Tâche',
        kind: 'Catégorie',
        boundary: 'Ce qui est compté',
        least: 'Minimum',
        typical: 'Typique',
        most: 'Maximum',
        thing: 'En chose du quotidien',
        stars: 'Étoiles',
      },
    },
  },

  lesson: {
    predict: {
      intro:
        'Devine avant de voir la réponse. Personne ne compte les points. Ta réponse montre comment tu te représentes l’énergie, et chez la plupart des gens, c’est loin des chiffres.',
      round: 'Question {round} sur {rounds}',
      question: {
        one: '{queries} requête à {model} ({task})',
        many: '{queries} de requêtes à {model} ({task})',
        other: '{queries} requêtes à {model} ({task})',
      },
      ask: 'Combien d’électricité est-ce\u202f? Place le curseur où tu le penses.',
      yourGuess: 'Ta réponse',
      reveal: 'Voir la réponse',
      next: 'Question suivante',
      finish: 'Revoir toutes les questions',
      again: 'Recommencer',
      answer: 'La réponse est environ {answer} ({energy}\u202f; {kind}, {boundary}).',
      side: {
        near: 'Ta réponse est très proche.',
        'too-much': 'Ta réponse est {factor} fois trop grande.',
        'too-little': 'Ta réponse est {factor} fois trop petite.',
      },
      inRange: 'Ta réponse est dans la fourchette publiée, de {low} à {high}.',
      outOfRange: 'La fourchette publiée va de {low} à {high}.',
      legend: { guess: 'ta réponse', answer: 'la réponse', range: 'fourchette publiée' },
      summary: 'Le bilan',
      count: {
        near: {
          one: '{count} réponse très proche',
          many: '{count} de réponses très proches',
          other: '{count} réponses très proches',
        },
        'too-much': {
          one: '{count} réponse trop grande',
          many: '{count} de réponses trop grandes',
          other: '{count} réponses trop grandes',
        },
        'too-little': {
          one: '{count} réponse trop petite',
          many: '{count} de réponses trop petites',
          other: '{count} réponses trop petites',
        },
        'in-range': {
          one: '{count} réponse était dans la fourchette publiée.',
          many: '{count} de réponses étaient dans la fourchette publiée.',
          other: '{count} réponses étaient dans la fourchette publiée.',
        },
      },
      counts: 'En tout\u00a0: {list}.',
      middle: 'La moitié de tes réponses s’écartait d’un facteur {factor} ou moins.',
      why: [
        'Un wattheure ne se voit pas et ne se sent pas. Alors on devine d’après la taille, la lumière ou le bruit.',
        'Mieux vaut penser à la puissance en watts, et au temps pendant lequel l’appareil fonctionne. La puissance multipliée par le temps donne l’énergie.',
        'C’est la chaleur qui demande le plus. Une bouilloire, un four ou une voiture consomment bien plus qu’une lampe ou un téléphone.',
      ],
      column: { question: 'Question', guess: 'Ta réponse', answer: 'La réponse', difference: 'Écart' },
      nothing: 'Il n’y a rien à deviner ici\u00a0: aucun chiffre des données ne convient à une chose du quotidien.',
    },

    working: {
      intro: 'L’énergie, c’est la puissance multipliée par le temps. Mets tes propres nombres et regarde chaque étape.',
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: 'énergie = puissance × temps',
      numbers: 'Tes nombres',
      power: 'Puissance P, en watts (W)',
      time: 'Temps t',
      timeUnit: 'Unité du temps',
      unit: { second: 'secondes', minute: 'minutes', hour: 'heures' },
      thing: 'Prendre la puissance d’un appareil',
      ofThing: '{power} · {thing}',
      beforeThing: '^(de |d’)',
      own: 'Mon propre nombre',
      invalid: 'Écris un nombre de 0,001 à 1\u202f000\u202f000.',
      steps: 'Étape par étape',
      step: {
        formula:
          'Écris la formule\u00a0: E\u00a0=\u00a0P\u00a0×\u00a0t. L’énergie est la puissance multipliée par le temps.',
        insert: 'Remplace par les nombres, avec leurs unités\u00a0: E = {power} × {time}.',
        hours: 'Pour des wattheures, il faut des heures\u00a0: {time} ÷ {divisor} = {hours}.',
        multiply: 'Multiplie\u00a0: {power} × {hours} = {energy}.',
        kilo: 'Pour des kilowattheures, divise par 1\u202f000\u00a0: {energy} ÷ 1\u202f000 = {kilo}.',
        compare: 'Compare avec une requête à {model}\u00a0: {energy} ÷ {perQuery} = {queries} requêtes.',
      },
      next: 'Étape suivante',
      all: 'Toutes les étapes',
      restart: 'Cacher les étapes',
      check: 'Vérifie toi-même',
      checkIntro: 'Calcule d’abord sur papier. Tu peux écrire une virgule ou un point.',
      question: {
        hours: 'Combien d’heures font {time}\u202f?',
        energy: 'Un appareil de {power} fonctionne pendant {time}. Combien de wattheures consomme-t-il\u202f?',
        kilo: 'Combien de kilowattheures font {energy}\u202f?',
        queries: {
          one: 'Une requête à {model} consomme environ {perQuery}. Combien de wattheures consomme {queries} requête\u202f?',
          many: 'Une requête à {model} consomme environ {perQuery}. Combien de wattheures consomment {queries} de requêtes\u202f?',
          other:
            'Une requête à {model} consomme environ {perQuery}. Combien de wattheures consomment {queries} requêtes\u202f?',
        },
        run: 'Combien d’heures l’appareil de {power} pourrait-il fonctionner avec {energy}\u202f?',
      },
      hint: {
        hours: 'Divise les secondes par 3\u202f600, ou les minutes par 60.',
        energy: 'Convertis le temps en heures, puis multiplie-le par la puissance.',
        kilo: 'Un kilowattheure, c’est 1\u202f000 wattheures.',
        queries: 'Multiplie l’énergie d’une requête par le nombre de requêtes.',
        run: 'Le temps, c’est l’énergie divisée par la puissance.',
      },
      checkButton: 'Vérifier',
      verdict: {
        right: 'Oui\u00a0: {answer}.',
        close: 'Presque. Garde un chiffre de plus pendant le calcul.',
        'not-yet': 'Pas encore. {hint}',
        unreadable: 'Écris un nombre, par exemple {example}.',
      },
      slip: {
        'wh-for-kwh': 'C’est juste en Wh. La question demande des kWh\u00a0: divise par 1\u202f000.',
        'kwh-for-wh': 'C’est juste en kWh. La question demande des Wh\u00a0: multiplie par 1\u202f000.',
        'thousand-off': 'Il y a un facteur 1\u202f000. Un kWh, c’est 1\u202f000 Wh.',
        'seconds-for-hours':
          'Tu as compté en secondes. Une heure en a 3\u202f600\u00a0: divise par 3\u202f600. (Des watts multipliés par des secondes donnent des joules.)',
        'minutes-for-hours': 'Tu as compté en minutes. Une heure en a 60\u00a0: divise par 60.',
        'power-for-energy':
          'C’est la puissance. La puissance (W) dit à quelle vitesse l’énergie est consommée. L’énergie (Wh), c’est la puissance multipliée par le temps.',
        'other-quantity': 'C’est l’unité d’une autre grandeur. La réponse est en {unit}.',
        'another-unit': 'C’est juste, mais pas encore en {unit}.',
      },
      published: 'La même chose pour le modèle\u00a0: le calcul publié',
    },

    sources: {
      intro:
        'Chaque nombre ici a été publié par quelqu’un ou sort d’un programme publié. La façon dont il a été obtenu change ce qu’il veut dire.',
      realCase: 'Un cas réel',
      kind: {
        measured: {
          heading: 'Mesuré',
          paragraphs: [
            'Quelqu’un a fait tourner le modèle dans un laboratoire et a lu un compteur. C’est possible seulement si les poids du modèle sont ouverts\u00a0: chacun peut alors le télécharger et refaire la mesure.',
            'Le résultat dépend des machines, et du nombre de requêtes qu’elles traitent en même temps. Une mesure a donc une fourchette.',
          ],
        },
        disclosed: {
          heading: 'Déclaré',
          paragraphs: [
            'Le fournisseur d’un service donne un nombre. Il a les compteurs, il peut donc savoir. Mais personne d’extérieur ne l’a vérifié.',
            'Ce nombre concerne tout le service, avec tous les modèles qu’il utilise. Il ne dit rien d’un modèle en particulier.',
          ],
        },
        estimated: {
          heading: 'Estimé',
          paragraphs: [
            'Quelqu’un d’extérieur l’a calculé à partir de ce que l’on sait\u00a0: la vitesse des réponses, la taille probable, les machines probables. Là où l’on ne sait pas, on fait une hypothèse.',
            'D’autres hypothèses donnent d’autres nombres. Ils sont tous montrés, du plus petit au plus grand.',
          ],
        },
      },
      closed: {
        heading: 'Pourquoi personne d’extérieur ne le sait pour les modèles fermés\u202f?',
        paragraphs: [
          'Les modèles de nombreux services connus sont fermés\u00a0: leurs poids ne sont pas publics, et personne d’autre ne peut les faire tourner à côté d’un compteur.',
          'L’énergie est consommée dans un centre de données, très loin. Ton propre appareil ne peut pas la voir.',
          'Les compteurs appartiennent au fournisseur. De l’extérieur, on a ce que dit le fournisseur, et des estimations.',
        ],
      },
      boundary: {
        heading: 'Qu’a compté le compteur\u202f?',
        paragraphs: [
          'Un compteur peut se trouver à plusieurs endroits. Chaque chiffre dit où était le sien\u00a0: c’est son périmètre. Des chiffres de périmètres différents ne se comparent pas.',
        ],
      },
      meter: {
        'gpu-only': 'GPU seul\u00a0: les puces qui calculent la réponse',
        'whole-server': 'Serveur entier\u00a0: aussi le processeur, la mémoire et les ventilateurs',
        'data-centre':
          'Centre de données\u00a0: aussi les machines en attente, le refroidissement et l’alimentation électrique',
      },
      switch: 'Afficher les chiffres pour',
      asPublished: 'le périmètre publié',
      wholeDataCentre: 'le centre de données entier (une estimation)',
      scaled:
        'Pour {model}, {before} devient {after}\u00a0: multiplié par {factor} ({low} à {high}). Ce facteur vient de {source}. D’autres centres de données sont différents, le résultat n’est donc plus mesuré\u00a0: c’est une estimation.',
      published: 'Pour {model}, le chiffre est {before} ({kind}, {boundary}).',
      cannotScale: 'Le chiffre de {model} a un autre périmètre que le GPU seul\u00a0: ce choix ne le change pas.',
      notCounted: {
        heading: 'Qu’est-ce qui n’est pas compté\u202f?',
        paragraphs: [
          'L’entraînement\u00a0: apprendre au modèle, bien avant ta requête.',
          'Les réseaux entre les deux, et ton propre appareil.',
          'Les recherches et autres outils que le modèle peut utiliser, et les consignes cachées qu’un service ajoute à ta requête.',
          'La fabrication des machines, et la construction du centre de données.',
        ],
      },
    },

    teach: {
      intro:
        'Tout pour une séance\u00a0: un lien, une fiche à imprimer avec son corrigé, des notes, et les données à emporter.',
      link: {
        heading: 'Un lien pour la classe',
        paragraphs: [
          'Le lien contient tout\u00a0: les modèles, le nombre, la chose du quotidien et ce qui est caché. Qui l’ouvre voit la même chose et devine les mêmes questions.',
        ],
      },
      startView: 'Commencer par',
      language: 'Langue',
      hide: 'Pages à cacher à la classe',
      hideControls: 'Parties de pages à cacher',
      control: {
        models: 'Choix des modèles',
        task: 'Choix de la tâche',
        count: 'Choix du nombre',
        thing: 'Choix de la chose du quotidien',
        axis: 'Choix de l’échelle',
        boundary: 'Passage au centre de données',
        pictogram: 'Le pictogramme',
        ladder: 'L’échelle des énergies',
        smaller: 'Ce qui consomme moins',
        sum: 'Le calcul',
      },
      size: 'Taille',
      projector: 'Grand, pour un vidéoprojecteur',
      linkField: 'Lien à copier',
      noAddress: 'Cette page n’a pas d’adresse à partager. Ajouter ceci à la fin de l’adresse de la copie\u00a0:',
      selectAll: 'Sélectionner le lien',
      reset: 'Tout recommencer',
      sheet: {
        heading: 'Une fiche à imprimer',
        paragraphs: [
          'Des questions sur le modèle et le nombre choisis en ce moment. Les réponses viennent sur une page à part.',
        ],
      },
      print: 'Imprimer la fiche et le corrigé',
      printNote:
        'Si rien ne se passe, utiliser la commande d’impression du navigateur\u00a0: elle imprime la fiche et le corrigé, rien d’autre.',
      notes: 'Notes pour l’enseignant',
      printNotes: 'Imprimer les notes',
      aims: {
        heading: 'Objectifs',
        paragraphs: [
          'Les élèves distinguent la puissance (watts) de l’énergie (wattheures) et utilisent E\u00a0=\u00a0P\u00a0×\u00a0t avec les bonnes unités.',
          'Les élèves se font une idée de ce qu’est un wattheure\u00a0: une lampe, un téléphone, une bouilloire, une voiture.',
          'Les élèves interrogent chaque nombre\u00a0: qui l’a mesuré, qu’a compté le compteur, quelle est la fourchette\u202f?',
          'Les élèves distinguent ce que consomme une requête de ce que consomment beaucoup de requêtes ensemble.',
        ],
      },
      timing: {
        heading: 'Une séance de 45 minutes',
        minutes: { one: '{minutes} minute', many: '{minutes} de minutes', other: '{minutes} minutes' },
        rows: [
          [10, 'Deviner\u00a0: chacun répond à cinq questions, puis la classe fait le bilan.'],
          [10, 'Le calcul\u00a0: un calcul ensemble, étape par étape, puis chacun en vérifie un seul.'],
          [5, 'Comparer\u00a0: deux modèles de la même tâche, avec leurs fourchettes.'],
          [10, 'D’où viennent les chiffres\u00a0: lequel citer, et comment\u202f?'],
          [10, 'La fiche, seul ou à deux\u202f; ce qui reste est à finir à la maison.'],
        ],
      },
      misconceptions: {
        heading: 'Ce que les élèves pensent souvent',
        rows: [
          [
            '«\u00a0Un kilowatt est une quantité d’électricité.\u00a0»',
            'Un kilowatt est une puissance\u00a0: à quelle vitesse. Une quantité, c’est un kilowattheure. Demander\u00a0: pendant combien de temps\u202f?',
          ],
          [
            '«\u00a0Des kW par heure.\u00a0»',
            'Ce sont des kilowatts multipliés par des heures, pas par heure. Faire écrire les unités dans le calcul.',
          ],
          [
            '«\u00a0Un petit appareil consomme peu, un grand beaucoup.\u00a0»',
            'C’est la chaleur qui décide. Une bouilloire est petite, et pourtant elle demande bien plus qu’un grand écran.',
          ],
          [
            '«\u00a0Une requête n’est rien, donc le tout n’est rien.\u00a0» Ou\u00a0: «\u00a0Une requête, ça doit être terrible.\u00a0»',
            'Les deux confondent une requête et beaucoup de requêtes. Changer le nombre et regarder le même calcul grandir.',
          ],
          [
            '«\u00a0Le nombre est exact\u00a0: il a beaucoup de chiffres.\u00a0»',
            'Regarder la fourchette. Deux chiffres significatifs sont honnêtes ici, et souvent un seul.',
          ],
          [
            '«\u00a0Mesuré, c’est mieux, donc le reste est faux.\u00a0»',
            'Les chiffres déclarés et estimés répondent à d’autres questions. Dire de quelle catégorie il s’agit, et ne pas classer les catégories ensemble.',
          ],
        ],
      },
      take: { heading: 'À emporter', paragraphs: ['Chaque fichier dit d’où viennent ses nombres.'] },
      csv: 'Les données en tableau (CSV)',
      picture: 'L’image',
      pictureTitle: {
        one: 'Électricité pour {queries} requête\u00a0: {task}',
        many: 'Électricité pour {queries} de requêtes\u00a0: {task}',
        other: 'Électricité pour {queries} requêtes\u00a0: {task}',
      },
      pictureNote: 'Foncé\u00a0: typique. Clair\u00a0: du minimum au maximum publiés ({kind}, {boundary}).',
      pictureRange: '{energy} ({range})',
      svg: 'L’image en SVG',
      png: 'L’image en PNG',
      save: 'Enregistrer',
      cannotSave:
        'Si aucun fichier n’apparaît, la page qui contient celle-ci ne le permet pas. Sélectionner le texte et le copier.',
      cannotDraw: 'Cette page ne permet pas de dessiner une image PNG. Utiliser le SVG, ou une capture d’écran.',
      citation: 'Citation',
      citationFormat: 'Format',
      format: { text: 'Texte', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
      nothing: 'Aucun des modèles choisis n’a de chiffre publié. En choisir d’abord un autre.',
    },

    sheet: {
      title: 'Que consomme une requête à une IA\u202f?',
      key: 'Corrigé',
      name: 'Nom',
      date: 'Date',
      about:
        'Cette fiche parle de {model}, pour la tâche «\u00a0{task}\u00a0». {meaning} Énergie = puissance × temps, E\u00a0=\u00a0P\u00a0×\u00a0t.',
      question: {
        sort: 'Lesquelles de ces valeurs sont des puissances, et lesquelles des énergies\u202f? {list}',
        time: '{thing}\u00a0: quelle énergie est-ce, en Wh\u202f? La puissance est de {power}.',
        queries: {
          one: 'Une requête à {model} consomme environ {perQuery} ({kind}, {boundary}). Combien de Wh consomme {queries} requête\u202f?',
          many: 'Une requête à {model} consomme environ {perQuery} ({kind}, {boundary}). Combien de Wh consomment {queries} de requêtes\u202f?',
          other:
            'Une requête à {model} consomme environ {perQuery} ({kind}, {boundary}). Combien de Wh consomment {queries} requêtes\u202f?',
        },
        class:
          'Dans une classe de {pupils} élèves, chacun envoie {each} requêtes. Combien de requêtes est-ce\u202f? Combien de Wh consomment-elles\u202f?',
        thing: '{one}, c’est {wh}. Combien de fois cela tient-il dans {energy}\u202f?',
        run: 'Combien d’heures un appareil de {power} pourrait-il fonctionner avec {energy}\u202f?',
        compare:
          'Une requête à {model} consomme environ {perQuery}, une requête à {other} environ {otherPerQuery}. Les deux font la même tâche. Combien de fois plus la première consomme-t-elle que la seconde\u202f?',
        range: {
          one: 'Les chiffres pour {queries} requête à {model} vont de {low} à {high}. Combien de fois le plus grand contient-il le plus petit\u202f? Quelle peut en être la raison\u202f?',
          many: 'Les chiffres pour {queries} de requêtes à {model} vont de {low} à {high}. Combien de fois le plus grand contient-il le plus petit\u202f? Quelle peut en être la raison\u202f?',
          other:
            'Les chiffres pour {queries} requêtes à {model} vont de {low} à {high}. Combien de fois le plus grand contient-il le plus petit\u202f? Quelle peut en être la raison\u202f?',
        },
        kind: 'Le chiffre de {model} est-il mesuré, déclaré ou estimé\u202f? Qu’est-ce que cela veut dire\u202f?',
        boundary:
          'Le compteur a compté\u00a0: {boundary}. Pour un centre de données entier, on multiplie le chiffre par environ {factor}. Combien obtiens-tu pour {energy}\u202f? Le résultat est-il encore mesuré\u202f?',
      },
      answer: {
        sort: 'Puissances, en watts\u00a0: {powers}. Énergies, en wattheures\u00a0: {energies}.',
        time: '{time} ÷ {divisor} = {hours}\u202f; {power} × {hours} = {energy}.',
        queries: '{perQuery} × {queries} = {energy}.',
        class: '{pupils} × {each} = {queries} requêtes\u202f; {queries} × {perQuery} = {energy}.',
        thing: '{energy} ÷ {wh} = {amount}.',
        run: '{energy} ÷ {power} = {hours}.',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
        range: '{high} ÷ {low} = {factor}. {cause}',
        kind: '{meaning} Source\u00a0: {source}.',
        boundary: '{energy} × {factor} = {result} ({low} à {high}). Non\u00a0: c’est maintenant une estimation.',
      },
      cause: {
        served: 'Le même modèle tourne sur des machines différentes, et traite beaucoup de requêtes à la fois ou peu.',
        estimates: 'Personne d’extérieur ne l’a mesuré\u00a0: les estimations reposent sur des hypothèses.',
        efforts: 'Le modèle peut réfléchir peu ou longtemps à une même réponse.',
        runs: 'Deux passages de la même mesure ont donné des valeurs différentes.',
      },
      sources: 'Sources',
    },
  },

  page: {
    title: 'Que consomme une requête à une IA\u202f?',
    lede: 'Deviner, calculer, comparer, et demander d’où viennent les chiffres. On commence par «\u00a0Deviner\u00a0», ou en choisissant un modèle.',
    withoutScript:
      'Cette page a besoin de JavaScript. Voici une chose qu’elle montrerait\u00a0: 1\u202f000 requêtes à Llama 3.1 70B, un modèle ouvert mesuré en laboratoire, consomment environ 46 Wh d’électricité. De quoi faire fonctionner une lampe de 10 W pendant 4,6 heures.',
    privacy:
      'Personne ne voit ce que tu fais ici\u00a0: la page n’envoie rien, ne garde rien et ne demande pas de compte. Elle fonctionne sans internet.',
  },
};
