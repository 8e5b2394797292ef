// How long a link-up takes: what the invitation promises and what the calendar keeps free.

export const LINK_UP_MINUTES = 60;
