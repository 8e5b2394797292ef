// The address of the pages for people without an account: that of a deployment of the web app, which ends in /exec. The
// one that Google shows while a script is being edited ends in /dev and opens for nobody else.
// https://developers.google.com/apps-script/guides/web#deploy_a_script_as_a_web_app

const PUBLIC = /^https:\/\/script\.google\.com\/(?:a\/macros\/[^/]+\/s|a\/[^/]+\/macros\/s|macros\/s)\/([\w-]+)\/exec$/;

/** The address without the domain that some accounts see in it; '' when it is not one for everybody. */
export function publicAddress(url: string): string {
  const deployment = PUBLIC.exec(url.trim().replace(/[?#].*$/, ''))?.[1];
  return deployment === undefined ? '' : `https://script.google.com/macros/s/${deployment}/exec`;
}
