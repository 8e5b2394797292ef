// Style sheets are bundled into the page; importing one has no value.
declare module '*.css';
