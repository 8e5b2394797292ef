// The cookie that says who the person at a browser is.

export const PERSON_COOKIE = 'workspace-person';
