/**
 * Portuguese of Brazil for the classroom: "você" to the pupil who guesses and calculates, no form of address for the
 * teacher. Power: potência; energy: energia; kind: tipo; range: intervalo; task: tarefa; figure: valor.
 */
import type { ClassroomLanguage } from '../explorer-language.js';
import { pt as card } from '../pt.js';

export const pt: ClassroomLanguage = {
  ...card,
  explorer: {
    name: 'Explorar o que gastam as consultas a uma IA',
    view: {
      explore: 'Explorar',
      compare: 'Comparar',
      predict: 'Adivinhar',
      working: 'O cálculo',
      sources: 'De onde vêm os números',
      teach: 'Para quem ensina',
    },
    models: {
      legend: 'Modelos',
      legendOne: 'O modelo mostrado',
      none: 'Nenhum modelo foi escolhido.',
      add: 'Adicionar um modelo',
      addHint: 'Os modelos medidos vêm primeiro.',
      full: 'Cinco modelos no máximo. Para adicionar outro, é preciso remover um.',
      remove: 'Remover {model}',
      removed: '{model} foi removido.',
      added: '{model} foi adicionado.',
      list: 'Os modelos, pelo que se pede a eles',
      found: { one: '{count} modelo', many: '{count} de modelos', other: '{count} modelos' },
      unknown: 'Não há valor publicado para “{name}”',
      figure: {
        measured: '{energy} por consulta',
        disclosed: 'declarado, não medido',
        estimated: 'estimado, não medido',
      },
      task: 'O que as consultas pedem',
      anyTask: 'Aquilo para que cada modelo foi medido',
    },
    count: {
      legend: 'Quantas consultas',
      exact: 'Número exato de consultas',
      slider: 'Número de consultas, em potências de dez',
      preset: 'Uma turma de 30, 10 perguntas cada',
      problem: 'Digitar um número inteiro de 1 a 1.000.000.000.000.000.',
    },
    thing: {
      label: 'A coisa do dia a dia com que comparar',
      best: 'O que combina melhor',
      offered: 'Eletricidade da tomada',
      asked: 'Sob pedido: coisas menos conhecidas, fontes mais fracas, comida',
    },
    picture: {
      each: 'Cada desenho representa {each}.',
      part: 'O desenho inteiro representa {each}; {share} dele está preenchido.',
      raised: {
        one: 'Para {queries} consulta.',
        many: 'Para {queries} de consultas.',
        other: 'Para {queries} consultas.',
      },
      instead: 'Ninguém encontra tanto ou tão pouco da coisa escolhida; por isso, aparece o que combina melhor.',
      rangeOnly: 'Só se conhece um intervalo; por isso, não há uma quantidade única para desenhar.',
    },
    smaller: {
      title: 'O mesmo tipo de resposta por menos',
      less: 'cerca de {ratio} vezes menos',
      overlap: 'Alguns intervalos se sobrepõem: conforme um modelo é executado, ele pode gastar mais do que outro.',
      none: 'Nenhum outro modelo medido no mesmo benchmark gasta menos para isso.',
      use: 'Mostrar {model}',
      notMeasured: 'O valor de {model} é {kind}; por isso, não é comparado com valores medidos.',
    },
    compare: {
      legend: 'Comparar',
      what: {
        models: 'Os modelos que eu escolho',
        task: 'Todos os modelos de uma tarefa',
        tasks: 'Todas as tarefas de um benchmark',
      },
      source: 'Benchmark',
      task: 'Tarefa',
      axis: 'Escala',
      axisName: { linear: 'Passos iguais', log: 'Potências de dez' },
      axisMeaning: {
        linear: 'Passos iguais (escala linear): uma barra duas vezes mais longa é o dobro.',
        log: 'Potências de dez (escala logarítmica): cada linha é {factor} vezes a anterior. O pouco e o muito cabem em uma só imagem, mas uma marca duas vezes mais longe é muitas vezes mais: leem-se as linhas, não os comprimentos.',
      },
      boundary: 'O que é contado',
      boundaryName: {
        'as-published': 'Como publicado',
        'data-centre': 'Convertido para o data center inteiro (uma estimativa)',
      },
      boundaryWhy:
        'Um valor só da GPU e um valor de um data center inteiro nunca são ordenados juntos. Uma conversão leva do primeiro ao segundo: 1,7 vez (de 1,4 a 2), conforme a proporção publicada pelo Google.',
      title: {
        one: 'Energia de {queries} consulta',
        many: 'Energia de {queries} de consultas',
        other: 'Energia de {queries} consultas',
      },
      toldIn: 'Tudo é expresso em uma mesma coisa do dia a dia: {thing}.',
      key: {
        linear: 'A barra termina no valor típico; a linha vai do menor ao maior.',
        log: 'A marca é o valor típico; a linha vai do menor ao maior.',
        tasks: 'A linha vai do modelo que gasta menos ao que gasta mais; a marca é o modelo do meio.',
      },
      group: '{kind}, {boundary}',
      apart:
        'Estes grupos não são ordenados juntos: seus valores foram obtidos de formas diferentes ou abrangem coisas diferentes. Assim, uma barra mais longa em outro grupo não quer dizer mais.',
      notRanked:
        'Sem ordem: estes modelos não couberam em uma só GPU do benchmark; por isso, seus valores não são comparáveis.',
      uses: {
        times: '{a} gasta cerca de {ratio} vezes o que gasta {b}.',
        asMuch: '{a} gasta mais ou menos o mesmo que {b}.',
      },
      noOverlap: 'Os intervalos não se sobrepõem.',
      fold: '{most} gasta cerca de {fold} vezes o que gasta {least}.',
      foldOfTasks:
        'Do menor ao maior valor de todas as tarefas, o fator é de {fold}: {most} ({mostTask}, {mostEnergy} por consulta) contra {least} ({leastTask}, {leastEnergy}). São respostas de tipos diferentes: isto diz o que elas custam, não qual modelo é melhor.',
      published: 'O AI Energy Score arredonda para um fator de 62.000.',
      stars: {
        one: '{count} estrela de 5',
        many: '{count} de estrelas de 5',
        other: '{count} estrelas de 5',
      },
      starsMeaning:
        'As estrelas são do AI Energy Score: o intervalo de uma tarefa é dividido em cinco partes iguais, e cinco estrelas ficam com a parte de menor energia.',
      nothing: 'É preciso escolher ao menos um modelo com valor publicado.',
      missing: 'Sem barra',
      table: 'O mesmo em tabela',
      column: {
        model: 'Modelo',
        task: 'Tarefa',
        kind: 'Tipo',
        boundary: 'O que é contado',
        least: 'Menor',
        typical: 'Típico',
        most: 'Maior',
        thing: 'Em coisas do dia a dia',
        stars: 'Estrelas',
      },
    },
  },

  lesson: {
    predict: {
      intro:
        'Dê um palpite antes de ver a resposta. Ninguém conta pontos. O palpite mostra como você imagina a energia, e para a maioria das pessoas isso fica longe dos números.',
      round: 'Rodada {round} de {rounds}',
      question: {
        one: '{queries} consulta ao {model} ({task})',
        many: '{queries} de consultas ao {model} ({task})',
        other: '{queries} consultas ao {model} ({task})',
      },
      ask: 'Quanta eletricidade é isso? Mova o controle até o seu palpite.',
      yourGuess: 'Seu palpite',
      reveal: 'Mostrar a resposta',
      next: 'Próxima rodada',
      finish: 'Rever todas as rodadas',
      again: 'Começar de novo',
      answer: 'A resposta é, mais ou menos: {answer} ({energy}; {kind}, {boundary}).',
      side: {
        near: 'Seu palpite está muito perto.',
        'too-much': 'Seu palpite é {factor} vezes maior que a resposta.',
        'too-little': 'Seu palpite é {factor} vezes menor que a resposta.',
      },
      inRange: 'Seu palpite está dentro do intervalo publicado, de {low} a {high}.',
      outOfRange: 'O intervalo publicado vai de {low} a {high}.',
      legend: { guess: 'seu palpite', answer: 'a resposta', range: 'intervalo publicado' },
      summary: 'Revisão',
      count: {
        near: {
          one: '{count} palpite ficou muito perto',
          many: '{count} de palpites ficaram muito perto',
          other: '{count} palpites ficaram muito perto',
        },
        'too-much': {
          one: '{count} palpite foi grande demais',
          many: '{count} de palpites foram grandes demais',
          other: '{count} palpites foram grandes demais',
        },
        'too-little': {
          one: '{count} palpite foi pequeno demais',
          many: '{count} de palpites foram pequenos demais',
          other: '{count} palpites foram pequenos demais',
        },
        'in-range': {
          one: '{count} palpite ficou dentro do intervalo publicado.',
          many: '{count} de palpites ficaram dentro do intervalo publicado.',
          other: '{count} palpites ficaram dentro do intervalo publicado.',
        },
      },
      counts: '{list}.',
      middle: 'Metade dos seus palpites se afastou por um fator de {factor} ou menos.',
      why: [
        'Ninguém consegue ver nem sentir um watt-hora. Por isso as pessoas dão palpites pelo tamanho, pela luz ou pelo barulho.',
        'Há um jeito melhor: pense na potência em watts e em quanto tempo fica ligado. Potência vezes tempo é energia.',
        'O calor é o que mais pede. Uma chaleira, um forno ou um carro gastam muito mais do que uma lâmpada ou um celular.',
      ],
      column: { question: 'O quê', guess: 'Seu palpite', answer: 'Resposta', difference: 'Diferença' },
      nothing: 'Não há nada para adivinhar aqui: nenhum valor dos dados combina com uma coisa do dia a dia.',
    },

    working: {
      intro: 'Energia é potência vezes tempo. Coloque seus próprios números e veja cada passo.',
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: 'energia = potência × tempo',
      numbers: 'Seus números',
      power: 'Potência P, em watts (W)',
      time: 'Tempo t',
      timeUnit: 'Unidade do tempo',
      unit: { second: 'segundos', minute: 'minutos', hour: 'horas' },
      thing: 'Usar a potência de um aparelho',
      ofThing: '{power} · {thing}',
      beforeThing: '^de (uma? )?',
      own: 'Meu próprio número',
      invalid: 'Escreva um número de 0,001 a 1.000.000.',
      steps: 'Passo a passo',
      step: {
        formula: 'Escreva a fórmula: E\u00a0=\u00a0P\u00a0×\u00a0t. Energia é potência vezes tempo.',
        insert: 'Coloque os números com suas unidades: E = {power} × {time}.',
        hours: 'Um watt-hora precisa de horas: {time} ÷ {divisor} = {hours}.',
        multiply: 'Multiplique: {power} × {hours} = {energy}.',
        kilo: 'Para quilowatts-hora, divida por 1.000: {energy} ÷ 1.000 = {kilo}.',
        compare: 'Compare com uma consulta ao {model}: {energy} ÷ {perQuery} = {queries} consultas.',
      },
      next: 'Próximo passo',
      all: 'Todos os passos',
      restart: 'Esconder os passos',
      check: 'Confira você mesmo',
      checkIntro: 'Calcule primeiro no papel. Pode usar vírgula ou ponto.',
      question: {
        hours: 'Quantas horas são {time}?',
        energy: 'Um aparelho de {power} fica ligado por {time}. Quantos watts-hora ele gasta?',
        kilo: 'Quantos quilowatts-hora são {energy}?',
        queries: {
          one: 'Uma consulta ao {model} gasta cerca de {perQuery}. Quantos watts-hora gasta {queries} consulta?',
          many: 'Uma consulta ao {model} gasta cerca de {perQuery}. Quantos watts-hora gastam {queries} de consultas?',
          other: 'Uma consulta ao {model} gasta cerca de {perQuery}. Quantos watts-hora gastam {queries} consultas?',
        },
        run: 'Por quantas horas o aparelho de {power} poderia funcionar com {energy}?',
      },
      hint: {
        hours: 'Divida os segundos por 3.600, ou os minutos por 60.',
        energy: 'Passe o tempo para horas e depois multiplique pela potência.',
        kilo: 'Um quilowatt-hora são 1.000 watts-hora.',
        queries: 'Multiplique a energia de uma consulta pelo número de consultas.',
        run: 'O tempo é a energia dividida pela potência.',
      },
      checkButton: 'Conferir',
      verdict: {
        right: 'Sim: {answer}.',
        close: 'Perto. Use um algarismo a mais no caminho.',
        'not-yet': 'Ainda não. {hint}',
        unreadable: 'Escreva um número, como {example}.',
      },
      slip: {
        'wh-for-kwh': 'Isso está certo em Wh. A pergunta pede kWh: divida por 1.000.',
        'kwh-for-wh': 'Isso está certo em kWh. A pergunta pede Wh: multiplique por 1.000.',
        'thousand-off': 'A diferença é um fator de 1.000. Um kWh são 1.000 Wh.',
        'seconds-for-hours':
          'Você contou em segundos. Uma hora tem 3.600: divida por 3.600. (Watts vezes segundos são joules.)',
        'minutes-for-hours': 'Você contou em minutos. Uma hora tem 60: divida por 60.',
        'power-for-energy':
          'Essa é a potência. A potência (W) diz com que rapidez a energia é gasta. A energia (Wh) é potência vezes tempo.',
        'other-quantity': 'Essa é a unidade de outra grandeza. A resposta é em {unit}.',
        'another-unit': 'Está certo, mas ainda não está em {unit}.',
      },
      published: 'O mesmo para o modelo: o cálculo publicado',
    },

    sources: {
      intro:
        'Cada número aqui foi publicado por alguém ou sai de um programa publicado. A forma como se chegou a ele faz diferença.',
      realCase: 'Um caso real',
      kind: {
        measured: {
          heading: 'Medido',
          paragraphs: [
            'Alguém executou o modelo em um laboratório e leu um medidor. Isso só é possível se os pesos do modelo forem abertos: qualquer pessoa pode baixá-lo e repetir a medição.',
            'O resultado depende das máquinas e de quantas consultas elas respondem ao mesmo tempo. Por isso, uma medição tem um intervalo.',
          ],
        },
        disclosed: {
          heading: 'Declarado',
          paragraphs: [
            'O fornecedor de um serviço diz um número. Ele tem os medidores, então pode saber. Mas ninguém de fora verificou.',
            'O número é do serviço inteiro, com todos os modelos por trás dele. Não fala de um modelo específico.',
          ],
        },
        estimated: {
          heading: 'Estimado',
          paragraphs: [
            'Alguém de fora calculou a partir do que se sabe: a velocidade das respostas, o tamanho provável, as máquinas prováveis. O que não se sabe é suposto.',
            'Suposições diferentes dão números diferentes. Todos são mostrados, do menor ao maior.',
          ],
        },
      },
      closed: {
        heading: 'Por que ninguém de fora sabe isso dos modelos fechados?',
        paragraphs: [
          'Os modelos de muitos serviços conhecidos são fechados: seus pesos não são públicos, e ninguém mais pode executá-los ao lado de um medidor.',
          'A energia é gasta em um data center muito longe. O seu próprio aparelho não a vê.',
          'Os medidores são do fornecedor. Quem está de fora tem o que o fornecedor diz, e estimativas.',
        ],
      },
      boundary: {
        heading: 'O que o medidor contou?',
        paragraphs: [
          'Um medidor pode ficar em vários lugares. Cada valor diz onde ficava o seu: esse é o escopo. Valores de escopos diferentes não devem ser comparados.',
        ],
      },
      meter: {
        'gpu-only': 'Somente GPU: os chips que calculam a resposta',
        'whole-server': 'Servidor inteiro: também processador, memória e ventiladores',
        'data-centre': 'Data center: também máquinas em espera, refrigeração e fornecimento de energia',
      },
      switch: 'Mostrar os valores para',
      asPublished: 'o escopo publicado',
      wholeDataCentre: 'o data center inteiro (uma estimativa)',
      scaled:
        'Para {model}, {before} passa a ser {after}: multiplicado por {factor} (de {low} a {high}). O fator vem de {source}. Outros data centers são diferentes; por isso, o resultado deixa de ser medido: é uma estimativa.',
      published: 'Para {model}, o valor é {before} ({kind}, {boundary}).',
      cannotScale: 'O valor de {model} tem outro escopo que não somente GPU: esta opção não o muda.',
      notCounted: {
        heading: 'O que não é contado?',
        paragraphs: [
          'O treinamento: ensinar o modelo, muito antes da sua consulta.',
          'As redes no meio do caminho e o seu próprio aparelho.',
          'As buscas e outras ferramentas que o modelo pode usar, e as instruções ocultas que um serviço acrescenta à sua consulta.',
          'Fabricar as máquinas e construir o data center.',
        ],
      },
    },

    teach: {
      intro: 'Tudo para uma aula: um link, uma folha para imprimir com o gabarito, notas e os dados para levar.',
      link: {
        heading: 'Um link para a turma',
        paragraphs: [
          'O link guarda tudo: os modelos, o número, a coisa do dia a dia e o que fica oculto. Quem o abre vê o mesmo e dá os mesmos palpites.',
        ],
      },
      startView: 'Começar por',
      language: 'Idioma',
      hide: 'Páginas a ocultar da turma',
      hideControls: 'Partes de páginas a ocultar',
      control: {
        models: 'Escolher os modelos',
        task: 'Escolher a tarefa',
        count: 'Escolher o número',
        thing: 'Escolher a coisa do dia a dia',
        axis: 'Escolher a escala',
        boundary: 'Passar para o data center',
        pictogram: 'O pictograma',
        ladder: 'A escada de energia',
        smaller: 'O que gasta menos',
        sum: 'O cálculo',
      },
      size: 'Tamanho',
      projector: 'Grande, para projetor',
      linkField: 'Link para copiar',
      noAddress: 'Esta página não tem endereço próprio para compartilhar. Isto vai depois do endereço da cópia:',
      selectAll: 'Selecionar o link',
      reset: 'Recomeçar tudo',
      sheet: {
        heading: 'Uma folha para imprimir',
        paragraphs: ['Perguntas sobre o modelo e o número escolhidos agora. O gabarito vem em uma página separada.'],
      },
      print: 'Imprimir folha e gabarito',
      printNote: 'Se nada acontecer, o comando de imprimir do navegador imprime a folha e o gabarito, e nada mais.',
      notes: 'Notas para quem ensina',
      printNotes: 'Imprimir as notas',
      aims: {
        heading: 'Objetivos',
        paragraphs: [
          'A turma distingue potência (watts) de energia (watts-hora) e usa E\u00a0=\u00a0P\u00a0×\u00a0t com as unidades certas.',
          'A turma forma uma ideia do tamanho de um watt-hora: uma lâmpada, um celular, uma chaleira, um carro.',
          'A turma pergunta de cada número: quem mediu, o que o medidor contou, qual é o intervalo?',
          'A turma distingue o que gasta uma consulta do que gastam muitas consultas juntas.',
        ],
      },
      timing: {
        heading: 'Uma aula de 45 minutos',
        minutes: { one: '{minutes} minuto', many: '{minutes} de minutos', other: '{minutes} minutos' },
        rows: [
          [10, 'Adivinhar: cada pessoa dá palpites em cinco rodadas e depois a turma revê tudo junta.'],
          [10, 'O cálculo: um em conjunto, passo a passo, e depois cada pessoa confere um sozinha.'],
          [5, 'Comparar: dois modelos da mesma tarefa, com seus intervalos.'],
          [10, 'De onde vêm os números: qual dos valores citar, e como?'],
          [10, 'A folha, individual ou em duplas; o que sobrar fica para casa.'],
        ],
      },
      misconceptions: {
        heading: 'O que se costuma pensar',
        rows: [
          [
            '“Um quilowatt é uma quantidade de eletricidade.”',
            'Um quilowatt é uma potência: com que rapidez. Uma quantidade é um quilowatt-hora. Perguntar: por quanto tempo?',
          ],
          ['“kW por hora.”', 'São quilowatts vezes horas, não por hora. Pedir que escrevam as unidades no cálculo.'],
          [
            '“Coisa pequena gasta pouco, coisa grande gasta muito.”',
            'O calor decide. Uma chaleira é pequena e, mesmo assim, pede muito mais do que uma tela grande.',
          ],
          [
            '“Uma consulta não é nada, então tudo junto não é nada.” Ou: “Uma consulta deve ser terrível.”',
            'As duas ideias confundem uma com muitas. Mudar o número e ver o mesmo cálculo crescer.',
          ],
          [
            '“O número é exato: tem muitos algarismos.”',
            'Olhar o intervalo. Dois algarismos são honestos aqui, e muitas vezes um.',
          ],
          [
            '“Medido é melhor, então o resto está errado.”',
            'Valores declarados e estimados respondem a outras perguntas. Dizer de que tipo é o valor e não ordenar os tipos juntos.',
          ],
        ],
      },
      take: { heading: 'Para levar', paragraphs: ['Cada arquivo diz de onde vêm os seus números.'] },
      csv: 'Os dados em tabela (CSV)',
      picture: 'A imagem',
      pictureTitle: {
        one: 'Eletricidade para {queries} consulta ({task})',
        many: 'Eletricidade para {queries} de consultas ({task})',
        other: 'Eletricidade para {queries} consultas ({task})',
      },
      pictureNote: 'Escuro: típico. Claro: do menor ao maior valor publicado ({kind}, {boundary}).',
      pictureRange: '{energy} ({range})',
      svg: 'A imagem em SVG',
      png: 'A imagem em PNG',
      save: 'Salvar',
      cannotSave: 'Se nenhum arquivo aparecer, a página que contém esta não permite. Selecionar o texto e copiar.',
      cannotDraw: 'Esta página não permite desenhar uma imagem em PNG. Restam o SVG ou uma captura de tela.',
      citation: 'Citação',
      citationFormat: 'Formato',
      format: { text: 'Texto', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
      nothing: 'Nenhum dos modelos escolhidos tem valor publicado. Escolher outro primeiro.',
    },

    sheet: {
      title: 'O que gasta uma consulta a uma IA?',
      key: 'Gabarito',
      name: 'Nome',
      date: 'Data',
      about:
        'Esta folha é sobre {model} ({task}). {meaning} Energia = potência × tempo, E\u00a0=\u00a0P\u00a0×\u00a0t.',
      question: {
        sort: 'Quais destes valores são potências e quais são energias? {list}',
        time: '{thing}: quanta energia é isso, em Wh? A potência é {power}.',
        queries: {
          one: 'Uma consulta ao {model} gasta cerca de {perQuery} ({kind}, {boundary}). Quantos Wh gasta {queries} consulta?',
          many: 'Uma consulta ao {model} gasta cerca de {perQuery} ({kind}, {boundary}). Quantos Wh gastam {queries} de consultas?',
          other:
            'Uma consulta ao {model} gasta cerca de {perQuery} ({kind}, {boundary}). Quantos Wh gastam {queries} consultas?',
        },
        class:
          'Em uma turma de {pupils}, cada pessoa faz {each} consultas. Quantas consultas são? Quantos Wh elas gastam?',
        thing: '{one}: são {wh}. Quantas vezes isso cabe em {energy}?',
        run: 'Por quantas horas um aparelho de {power} poderia funcionar com {energy}?',
        compare:
          'Uma consulta ao {model} gasta cerca de {perQuery}, uma consulta ao {other} cerca de {otherPerQuery}. As duas fazem a mesma tarefa. Quantas vezes a primeira é a segunda?',
        range: {
          one: 'Os valores de {queries} consulta ao {model} vão de {low} a {high}. Quantas vezes o maior é o menor? Qual pode ser a razão?',
          many: 'Os valores de {queries} de consultas ao {model} vão de {low} a {high}. Quantas vezes o maior é o menor? Qual pode ser a razão?',
          other:
            'Os valores de {queries} consultas ao {model} vão de {low} a {high}. Quantas vezes o maior é o menor? Qual pode ser a razão?',
        },
        kind: 'O valor de {model} é medido, declarado ou estimado? O que isso quer dizer?',
        boundary:
          'O medidor contou: {boundary}. Para um data center inteiro, multiplica-se o valor por cerca de {factor}. Quanto dá para {energy}? O resultado ainda é medido?',
      },
      answer: {
        sort: 'Potências, em watts: {powers}. Energias, em watts-hora: {energies}.',
        time: '{time} ÷ {divisor} = {hours}; {power} × {hours} = {energy}.',
        queries: '{perQuery} × {queries} = {energy}.',
        class: '{pupils} × {each} = {queries} consultas; {queries} × {perQuery} = {energy}.',
        thing: '{energy} ÷ {wh} = {amount}.',
        run: '{energy} ÷ {power} = {hours}.',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
        range: '{high} ÷ {low} = {factor}. {cause}',
        kind: '{meaning} Fonte: {source}.',
        boundary: '{energy} × {factor} = {result} (de {low} a {high}). Não: agora é uma estimativa.',
      },
      cause: {
        served:
          'O mesmo modelo é executado em máquinas diferentes e responde a muitas consultas de uma vez ou a poucas.',
        estimates: 'Ninguém de fora mediu: as estimativas partem de suposições.',
        efforts: 'O modelo pode pensar por pouco ou muito tempo em uma mesma resposta.',
        runs: 'Duas passagens da mesma medição deram valores diferentes.',
      },
      sources: 'Fontes',
    },
  },

  page: {
    title: 'O que gasta uma consulta a uma IA?',
    lede: 'Adivinhar, calcular, comparar e perguntar de onde vêm os números. Comece por “Adivinhar” ou escolha um modelo.',
    withoutScript:
      'Esta página precisa de JavaScript. Algo que ela mostraria: 1.000 consultas ao Llama 3.1 70B, um modelo aberto medido em laboratório, gastam cerca de 46 Wh de eletricidade. Uma lâmpada de 10 W funciona com isso por 4,6 horas.',
    privacy:
      'Ninguém vê o que você faz aqui: a página não envia nada, não guarda nada e não precisa de conta. Ela funciona sem internet.',
  },
};
