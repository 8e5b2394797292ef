// The block that the address of the page names after its #, as links of mails do. The page stands in a frame of
// Google's, which knows the address of the whole.
// https://developers.google.com/apps-script/guides/html/reference/url

interface ScriptUrl {
  getLocation(hear: (location: { readonly hash: string }) => void): void;
}
declare const google: { readonly script: { readonly url?: ScriptUrl } };

export function blockInAddress(hear: (block: string) => void): void {
  google.script.url?.getLocation(({ hash }) => {
    if (hash) hear(decodeURIComponent(hash.replace(/^#/, '')));
  });
}
