// What the presentation guide says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  intro:
    'Una guía para sus láminas: úsela como apoyo, no como examen. Con diez o doce láminas basta para dos horas; lo importante es la conversación.',
  session: 'Su sesión',
  slides: 'Lámina por lámina',
  slideColumns: ['N.º', 'Lámina', 'Qué muestra', 'Qué dice o pregunta usted'],
  slideRows: [
    [
      '1',
      'Portada',
      '{{tema}} · {{nombre_mentora}}{{#hay_nombre_servicio}} · {{nombre_servicio}}{{/hay_nombre_servicio}}',
      'Salude, agradezca que hayan venido y diga cómo quiere que le llamen',
    ],
    [
      '2',
      'Cómo vamos a estar',
      'Acuerdos: escucha, respeto, confidencialidad',
      '¿Qué necesitamos para sentirnos a gusto aquí?',
    ],
    ['3', 'Para qué estamos aquí', '{{objetivo}}', '¿Qué les gustaría llevarse hoy?'],
    ['4', 'Lo que ya sabemos', 'Una pregunta y espacio en blanco', 'Deje que el grupo llene la lámina'],
    ['5', 'Idea clave 1', 'Una frase y una imagen', ''],
    ['6', 'Idea clave 2', 'Una frase y una imagen', ''],
    ['7', 'Idea clave 3', 'Una frase y una imagen', ''],
    ['8', 'Una historia cercana', 'Un caso parecido al de las participantes', '¿Qué habrían hecho ustedes?'],
    [
      '9',
      'Manos a la obra',
      'Instrucciones del ejercicio, en tres pasos',
      'Diga cuánto tiempo hay y pase por los equipos',
    ],
    [
      '10',
      'Lo que me llevo',
      '{{#hay_resultado_esperado}}{{resultado_esperado}}{{/hay_resultado_esperado}}{{^hay_resultado_esperado}}Lo que el grupo se lleva{{/hay_resultado_esperado}}',
      '¿Cuál es el primer paso que va a dar cada quien?',
    ],
    ['11', 'Para seguir', 'Servicios, contactos y materiales', 'Comente a quién acudir si necesitan más apoyo'],
    ['12', 'Su opinión', 'QR de la encuesta', 'Dé tres minutos para contestarla'],
  ],
  reading: 'Para que se lea bien',
  readingList: [
    'Letra de 24 puntos o más, oscura sobre fondo claro; seis renglones por lámina como máximo.',
    'Una idea por lámina. Lo demás, dígalo.',
    'No confíe sólo en el color: use también palabras o formas. Describa en voz alta las imágenes.',
    'Si la sesión es en línea, comparta las láminas antes para quien se conecta con el teléfono.',
  ],
  images: 'Palabras, imágenes y datos',
  imagesList: [
    'Palabras sencillas y lenguaje incluyente: «las personas», «el equipo», «quienes emprenden».',
    'Imágenes variadas y respetuosas, propias o de uso libre; nunca fotos de participantes sin su permiso por escrito.',
    'Anote de dónde viene cada dato y de qué año es.',
    'Sin nombres ni historias reconocibles de otras participantes.',
  ],
  delivery: 'Antes de entregarla',
  deliveryList: [
    'La probé en voz alta y cabe en {{#hay_duracion}}{{duracion}}{{/hay_duracion}}{{^hay_duracion}}el tiempo de la sesión{{/hay_duracion}}, con tiempo para preguntas.',
    'Coincide con la carta descriptiva.',
    'Guardé el archivo con el código {{codigo}} y el tema.',
    'Autorizo que se integre al repertorio de materiales del servicio, con mi nombre.',
  ],
};

const en: typeof es = {
  intro:
    'A guide for your slides: use it as a help, not as an exam. Ten or twelve slides are enough for two hours; what matters is the conversation.',
  session: 'Your session',
  slides: 'Slide by slide',
  slideColumns: ['No.', 'Slide', 'What it shows', 'What you say or ask'],
  slideRows: [
    [
      '1',
      'Cover',
      '{{tema}} · {{nombre_mentora}}{{#hay_nombre_servicio}} · {{nombre_servicio}}{{/hay_nombre_servicio}}',
      'Greet everyone, thank them for coming and say how you want to be called',
    ],
    [
      '2',
      'How we want to be together',
      'Agreements: listening, respect, confidentiality',
      'What do we need to feel at ease here?',
    ],
    ['3', 'Why we are here', '{{objetivo}}', 'What would you like to take with you today?'],
    ['4', 'What we already know', 'One question and blank space', 'Let the group fill the slide'],
    ['5', 'Key idea 1', 'One sentence and one picture', ''],
    ['6', 'Key idea 2', 'One sentence and one picture', ''],
    ['7', 'Key idea 3', 'One sentence and one picture', ''],
    ['8', 'A story close to home', 'A case like those of the participants', 'What would you have done?'],
    ['9', 'Hands on', 'Instructions of the exercise, in three steps', 'Say how much time there is and visit each team'],
    [
      '10',
      'What I take with me',
      '{{#hay_resultado_esperado}}{{resultado_esperado}}{{/hay_resultado_esperado}}{{^hay_resultado_esperado}}What the group takes away{{/hay_resultado_esperado}}',
      'Which first step will each of us take?',
    ],
    ['11', 'To go on', 'Services, contacts and materials', 'Say whom to turn to for more support'],
    ['12', 'Your opinion', 'QR code of the survey', 'Give three minutes to answer it'],
  ],
  reading: 'Easy to read',
  readingList: [
    'Letters of 24 points or more, dark on light; six lines a slide at most.',
    'One idea a slide. Say the rest.',
    'Do not rely on colour alone: use words or shapes too. Describe pictures aloud.',
    'If the session is online, share the slides beforehand for those who join by phone.',
  ],
  images: 'Words, pictures and data',
  imagesList: [
    'Plain words and inclusive language.',
    'Varied, respectful pictures, your own or free to use; never photographs of participants without their written permission.',
    'Note where each figure comes from, and of which year it is.',
    'No names or recognisable stories of other participants.',
  ],
  delivery: 'Before you hand it in',
  deliveryList: [
    'I rehearsed it aloud and it fits in {{#hay_duracion}}{{duracion}}{{/hay_duracion}}{{^hay_duracion}}the time of the session{{/hay_duracion}}, with time for questions.',
    'It agrees with the session design.',
    'I saved the file with the code {{codigo}} and the topic.',
    'I agree to its being kept in the service’s repertoire of materials, under my name.',
  ],
};

const pt: typeof es = {
  intro:
    'Um guia para os seus slides: use-o como apoio, não como prova. Dez ou doze slides bastam para duas horas; o importante é a conversa.',
  session: 'A sua sessão',
  slides: 'Slide por slide',
  slideColumns: ['N.º', 'Slide', 'O que mostra', 'O que você diz ou pergunta'],
  slideRows: [
    [
      '1',
      'Capa',
      '{{tema}} · {{nombre_mentora}}{{#hay_nombre_servicio}} · {{nombre_servicio}}{{/hay_nombre_servicio}}',
      'Cumprimente, agradeça a presença e diga como quer ser chamada',
    ],
    [
      '2',
      'Como vamos conviver',
      'Acordos: escuta, respeito, confidencialidade',
      'Do que precisamos para nos sentir à vontade aqui?',
    ],
    ['3', 'Para que estamos aqui', '{{objetivo}}', 'O que vocês gostariam de levar hoje?'],
    ['4', 'O que já sabemos', 'Uma pergunta e espaço em branco', 'Deixe o grupo preencher o slide'],
    ['5', 'Ideia-chave 1', 'Uma frase e uma imagem', ''],
    ['6', 'Ideia-chave 2', 'Uma frase e uma imagem', ''],
    ['7', 'Ideia-chave 3', 'Uma frase e uma imagem', ''],
    ['8', 'Uma história próxima', 'Um caso parecido com o das participantes', 'O que vocês teriam feito?'],
    ['9', 'Mãos à obra', 'Instruções do exercício, em três passos', 'Diga quanto tempo há e passe pelos grupos'],
    [
      '10',
      'O que levo comigo',
      '{{#hay_resultado_esperado}}{{resultado_esperado}}{{/hay_resultado_esperado}}{{^hay_resultado_esperado}}O que o grupo leva{{/hay_resultado_esperado}}',
      'Qual é o primeiro passo que cada pessoa vai dar?',
    ],
    ['11', 'Para continuar', 'Serviços, contatos e materiais', 'Diga a quem recorrer se precisarem de mais apoio'],
    ['12', 'A sua opinião', 'QR da pesquisa', 'Dê três minutos para respondê-la'],
  ],
  reading: 'Para ler com facilidade',
  readingList: [
    'Letra de 24 pontos ou mais, escura sobre fundo claro; no máximo seis linhas por slide.',
    'Uma ideia por slide. O resto, diga.',
    'Não confie só na cor: use também palavras ou formas. Descreva as imagens em voz alta.',
    'Se a sessão for on-line, compartilhe os slides antes para quem se conecta pelo celular.',
  ],
  images: 'Palavras, imagens e dados',
  imagesList: [
    'Palavras simples e linguagem inclusiva.',
    'Imagens variadas e respeitosas, próprias ou de uso livre; nunca fotos de participantes sem autorização por escrito.',
    'Anote de onde vem cada dado e de que ano é.',
    'Sem nomes nem histórias reconhecíveis de outras participantes.',
  ],
  delivery: 'Antes de entregar',
  deliveryList: [
    'Ensaiei em voz alta e cabe em {{#hay_duracion}}{{duracion}}{{/hay_duracion}}{{^hay_duracion}}o tempo da sessão{{/hay_duracion}}, com tempo para perguntas.',
    'Coincide com o roteiro da sessão.',
    'Salvei o arquivo com o código {{codigo}} e o tema.',
    'Autorizo que faça parte do acervo de materiais do serviço, com o meu nome.',
  ],
};

export const presentationOutlineText: Readonly<Record<Language, typeof es>> = { es, en, pt };
