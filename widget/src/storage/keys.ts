// Keys: the name of everything that the browser keeps. No other file spells one; docs/privacy.md and docs/widget.md tell each.
// With the option `site` every name ends in ':<site>', so that two sites on one origin stay apart.

/** localStorage: the conversation's name, its key, and until when it lives. From the first message. */
export const SESSION_ID = 'chatbot_session_id';
export const SESSION_TOKEN = 'chatbot_session_token';
export const SESSION_LIFE = 'chatbot_session_life';
/** localStorage, an entry each under 'chatbot_outbox/<id>': messages not answered yet. */
export const OUTBOX = 'chatbot_outbox';
/** localStorage: homes with a heart. */
export const SAVED = 'chatbot_saved';
/** localStorage: the visitor's yes, where it is asked for. */
export const CONSENT = 'chatbot_consent';
/** localStorage: until when the next page opens the panel again (ms since 1970). sessionStorage: 'open' or 'bar' in this tab. */
export const OPEN = 'chatbot_open';
/** sessionStorage, from page to page: how far the conversation is scrolled, and at which message. */
export const PLACE = 'chatbot_place';
/** sessionStorage: homes whose pages were opened from the chat. */
export const VIEWED = 'chatbot_viewed';
/** sessionStorage: what is typed and not sent. */
export const DRAFT = 'chatbot_draft';
/** sessionStorage: the language that was chosen in the menu. */
export const LANGUAGE = 'chatbot_language';
/** sessionStorage: this tab's name, to know its own messages by. */
export const TAB = 'chatbot_tab';
/** localStorage: whether this browser may remember, asked once; then the last search, with ids and prices of what it found. */
export const KEPT = 'chatbot_kept';
/** IndexedDB: the text of the conversation. Web Lock and BroadcastChannel of the same name hold nothing. */
export const DATABASE = 'veranda';
/** localStorage: where the other device's conversation is that this one was let into, while it lives. */
export const JOINED = 'chatbot_joined';
