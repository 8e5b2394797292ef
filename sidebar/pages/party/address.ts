// The block that the address of the page names after its #, as in #block-work-plan. The page stands in a frame of
// Google's, which knows the address of the whole.
// https://developers.google.com/apps-script/guides/html/reference/url

interface ScriptUrl {
  getLocation(hear: (location: { readonly hash: string }) => void): void;
}
declare const google: { readonly script: { readonly url?: ScriptUrl } };

export function blockInAddress(hear: (block: string) => void): void {
  google.script.url?.getLocation(({ hash }) => {
    const block = /^#?block-(.+)$/.exec(hash)?.[1];
    if (block) hear(block);
  });
}
