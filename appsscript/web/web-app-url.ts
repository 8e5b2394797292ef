// The address of the deployed web app, or '' while the script has not been deployed as one.

/** https://developers.google.com/apps-script/reference/script/service */
export function webAppUrl(): string {
  return ScriptApp.getService()?.getUrl() ?? '';
}
