// How the server says that an answer has to be fetched later: status 202, with the number of the request in a header.

export const LATER_HEADER = 'workspace-later';
