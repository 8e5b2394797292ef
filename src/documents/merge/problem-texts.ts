// The sentence for each problem of a template: what happened, where, and what to do.
// Kept apart from the checks so that the wording can be reviewed on its own.
import type { Translated } from '../../text/language.ts';
import type { DocumentPart, ProblemCode, TemplateProblem } from './merge-error.ts';

const places: Record<DocumentPart, Translated> = {
  body: { es: 'en el texto', en: 'in the text', pt: 'no texto' },
  header: { es: 'en el encabezado', en: 'in the header', pt: 'no cabeçalho' },
  footer: { es: 'en el pie de página', en: 'in the footer', pt: 'no rodapé' },
  notes: { es: 'en las notas al pie', en: 'in the footnotes', pt: 'nas notas de rodapé' },
  properties: {
    es: 'en las propiedades del archivo',
    en: 'in the file’s properties',
    pt: 'nas propriedades do arquivo',
  },
  file: { es: 'en el archivo', en: 'in the file', pt: 'no arquivo' },
};

type Sentence = (tag: string, place: string, detail: string) => string;
type Sentences = { readonly es: Sentence; readonly en: Sentence; readonly pt: Sentence };

const sentences: Record<ProblemCode, Sentences> = {
  'not-a-docx': {
    es: () =>
      'El archivo no es un documento .docx. Ábralo en Google Docs o en Word, guárdelo como .docx y súbalo otra vez.',
    en: () => 'The file is not a .docx document. Open it in Google Docs or Word, save it as .docx and upload it again.',
    pt: () => 'O arquivo não é um documento .docx. Abra-o no Google Docs ou no Word, salve como .docx e envie de novo.',
  },
  'protected-file': {
    es: () =>
      'El archivo es un .doc antiguo o tiene contraseña. Quite la contraseña, guárdelo como .docx y súbalo otra vez.',
    en: () => 'The file is an old .doc or has a password. Remove the password, save it as .docx and upload it again.',
    pt: () => 'O arquivo é um .doc antigo ou tem senha. Retire a senha, salve como .docx e envie de novo.',
  },
  'too-large': {
    es: () =>
      'El archivo es demasiado grande para usarse como plantilla. Reduzca el tamaño de sus imágenes o quite páginas y súbalo otra vez.',
    en: () =>
      'The file is too large to be used as a template. Make its images smaller or remove pages and upload it again.',
    pt: () =>
      'O arquivo é grande demais para servir de modelo. Reduza o tamanho das imagens ou retire páginas e envie de novo.',
  },
  'damaged-file': {
    es: () =>
      'El archivo está dañado y no se puede leer. Recupere una versión anterior, o vuelva a la plantilla original.',
    en: () => 'The file is damaged and cannot be read. Restore an earlier version, or return to the original template.',
    pt: () =>
      'O arquivo está danificado e não pode ser lido. Recupere uma versão anterior ou volte ao modelo original.',
  },
  'unopened-tag': {
    es: (tag, place) => `Hay un «}}» suelto ${place}, después de «${tag}». Escriba «{{» antes del nombre del campo.`,
    en: (tag, place) => `There is a stray “}}” ${place}, after “${tag}”. Write “{{” before the field’s name.`,
    pt: (tag, place) => `Há um “}}” solto ${place}, depois de “${tag}”. Escreva “{{” antes do nome do campo.`,
  },
  'unclosed-tag': {
    es: (tag, place) => `El campo «{{${tag}» ${place} no termina. Escriba «}}» justo después del nombre.`,
    en: (tag, place) => `The field “{{${tag}” ${place} has no end. Write “}}” right after its name.`,
    pt: (tag, place) => `O campo “{{${tag}” ${place} não termina. Escreva “}}” logo depois do nome.`,
  },
  'unopened-loop': {
    es: (tag, place) =>
      `«{{/${tag}}}» ${place} cierra algo que no se abrió. Escriba «{{#${tag}}}» donde empieza lo que se repite.`,
    en: (tag, place) =>
      `“{{/${tag}}}” ${place} closes something that was never opened. Write “{{#${tag}}}” where the repetition starts.`,
    pt: (tag, place) =>
      `“{{/${tag}}}” ${place} fecha algo que não foi aberto. Escreva “{{#${tag}}}” onde começa a repetição.`,
  },
  'unclosed-loop': {
    es: (tag, place) =>
      `«{{#${tag}}}» ${place} no se cierra. Escriba «{{/${tag}}}» donde termina lo que se repite (en una tabla, en la última celda de la misma fila).`,
    en: (tag, place) =>
      `“{{#${tag}}}” ${place} is not closed. Write “{{/${tag}}}” where the repetition ends (in a table, in the last cell of the same row).`,
    pt: (tag, place) =>
      `“{{#${tag}}}” ${place} não é fechado. Escreva “{{/${tag}}}” onde termina a repetição (numa tabela, na última célula da mesma linha).`,
  },
  'crossed-loops': {
    es: (tag, place, other) =>
      `«{{#${tag}}}» y «{{/${other}}}» ${place} se cruzan. Cierre primero lo último que abrió.`,
    en: (tag, place, other) => `“{{#${tag}}}” and “{{/${other}}}” ${place} cross. Close first what was opened last.`,
    pt: (tag, place, other) =>
      `“{{#${tag}}}” e “{{/${other}}}” ${place} se cruzam. Feche primeiro o que foi aberto por último.`,
  },
  'misplaced-loop': {
    es: (tag, place) =>
      `La repetición «${tag}» ${place} empieza dentro de una tabla y termina fuera de ella. Ponga el principio en la primera celda y el final en la última celda de la misma fila.`,
    en: (tag, place) =>
      `The repetition “${tag}” ${place} starts inside a table and ends outside it. Put its start in the first cell and its end in the last cell of the same row.`,
    pt: (tag, place) =>
      `A repetição “${tag}” ${place} começa dentro de uma tabela e termina fora dela. Ponha o início na primeira célula e o fim na última célula da mesma linha.`,
  },
  'unknown-field': {
    es: (tag, place, near) =>
      `No existe el campo «${tag}» ${place}.${near ? ` ¿Quiso decir «${near}»?` : ' Elija uno de la lista de campos de este documento.'}`,
    en: (tag, place, near) =>
      `There is no field “${tag}” ${place}.${near ? ` Did you mean “${near}”?` : ' Choose one from this document’s list of fields.'}`,
    pt: (tag, place, near) =>
      `Não existe o campo “${tag}” ${place}.${near ? ` Você quis dizer “${near}”?` : ' Escolha um da lista de campos deste documento.'}`,
  },
  'list-as-text': {
    es: (tag, place) =>
      `«${tag}» ${place} es una lista: escriba «{{#${tag}}}» antes y «{{/${tag}}}» después de lo que se repite.`,
    en: (tag, place) => `“${tag}” ${place} is a list: write “{{#${tag}}}” before and “{{/${tag}}}” after what repeats.`,
    pt: (tag, place) =>
      `“${tag}” ${place} é uma lista: escreva “{{#${tag}}}” antes e “{{/${tag}}}” depois do que se repete.`,
  },
  'text-as-list': {
    es: (tag, place) =>
      `«{{#${tag}}}» ${place} no es una lista: lo que encierra saldrá una sola vez, y solo si «${tag}» tiene contenido.`,
    en: (tag, place) =>
      `“{{#${tag}}}” ${place} is not a list: what it encloses appears once, and only if “${tag}” has content.`,
    pt: (tag, place) =>
      `“{{#${tag}}}” ${place} não é uma lista: o que está dentro aparece uma só vez, e apenas se “${tag}” tiver conteúdo.`,
  },
  'hidden-characters': {
    es: (tag, place) =>
      `El campo «${tag}» ${place} lleva caracteres invisibles. El documento saldrá bien; para quitarlos, borre el campo y escríbalo de nuevo.`,
    en: (tag, place) =>
      `The field “${tag}” ${place} contains invisible characters. The document will come out well; to remove them, delete the field and type it again.`,
    pt: (tag, place) =>
      `O campo “${tag}” ${place} tem caracteres invisíveis. O documento sairá bem; para retirá-los, apague o campo e digite-o de novo.`,
  },
  'missing-field': {
    es: (tag) => `La plantilla no usa el campo «${tag}», que este documento suele llevar. Agréguelo si lo necesita.`,
    en: (tag) =>
      `The template does not use the field “${tag}”, which this document usually has. Add it if you need it.`,
    pt: (tag) => `O modelo não usa o campo “${tag}”, que este documento costuma ter. Acrescente-o se precisar.`,
  },
  'missing-image': {
    es: (tag) =>
      `La plantilla no tiene el lugar de la imagen «${tag}». Inserte una imagen cualquiera y escriba {{%${tag}}} como su texto alternativo.`,
    en: (tag) =>
      `The template has no place for the image “${tag}”. Insert any image and write {{%${tag}}} as its alternative text.`,
    pt: (tag) =>
      `O modelo não tem o lugar da imagem “${tag}”. Insira uma imagem qualquer e escreva {{%${tag}}} como texto alternativo.`,
  },
  'unsupported-image': {
    es: (tag) => `La imagen «${tag}» no es PNG, JPEG ni GIF, o está dañada. Guárdela como PNG y elíjala otra vez.`,
    en: (tag) => `The image “${tag}” is not PNG, JPEG or GIF, or is damaged. Save it as PNG and choose it again.`,
    pt: (tag) => `A imagem “${tag}” não é PNG, JPEG nem GIF, ou está danificada. Salve como PNG e escolha de novo.`,
  },
  'endless-template': {
    es: () =>
      'El documento saldría demasiado largo. Revise que ninguna repetición esté dentro de sí misma, o pida menos filas.',
    en: () => 'The document would be too long. Check that no repetition is inside itself, or ask for fewer rows.',
    pt: () =>
      'O documento ficaria longo demais. Verifique se nenhuma repetição está dentro de si mesma ou peça menos linhas.',
  },
  'unreadable-tag': {
    es: (tag, place) => `No se entiende el campo «${tag}» ${place}. Bórrelo y escríbalo de nuevo.`,
    en: (tag, place) => `The field “${tag}” ${place} cannot be understood. Delete it and type it again.`,
    pt: (tag, place) => `Não se entende o campo “${tag}” ${place}. Apague-o e digite-o de novo.`,
  },
};

const warnings: readonly ProblemCode[] = ['hidden-characters', 'missing-field', 'missing-image', 'text-as-list'];

/** A problem with its sentences; `detail` is the other tag of a pair, or the nearest known field. */
export function problem(code: ProblemCode, tag = '', part: DocumentPart = 'file', detail = ''): TemplateProblem {
  const shown = tag.length > 60 ? `${tag.slice(0, 60)}…` : tag;
  const sentence = sentences[code];
  const place = places[part];
  return {
    severity: warnings.includes(code) ? 'warning' : 'error',
    code,
    tag,
    part,
    text: {
      es: sentence.es(shown, place.es, detail),
      en: sentence.en(shown, place.en, detail),
      pt: sentence.pt(shown, place.pt, detail),
    },
  };
}
