// Brings the document engine in when it is first needed. Google's own reference evaluates template code the same way.
// https://developers.google.com/apps-script/reference/html/html-template#getRawContent()

type Engine = typeof import('./engine.ts');

/** The file in dist/ and the name its script gives to the engine; see tools/build.ts. */
const ENGINE_FILE = 'Documents';
const ENGINE_NAME = 'EntreparesDocuments';

let loaded: Engine | undefined;

export function documentEngine(): Engine {
  if (!loaded) {
    const script = HtmlService.createTemplateFromFile(ENGINE_FILE).getRawContent();
    loaded = new Function(`${script}\nreturn ${ENGINE_NAME};`)() as Engine;
  }
  return loaded;
}
