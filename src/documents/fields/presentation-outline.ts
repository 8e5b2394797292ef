// Fields of the guide with which a mentor prepares the slides of a session.
import { sessionDesignFields } from './session-design.ts';

/** The same session as its design: one set of data serves both documents. */
export const presentationOutlineFields = sessionDesignFields;
