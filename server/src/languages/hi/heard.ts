// Hindi: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `“${words}” को ${as} माना है।`,
  undo: () => 'पहले जैसा करें',
  unread: (words) => `“${words}” समझ नहीं आया।`,
  again: () => 'इसका जवाब वही है जो ऊपर है। अगर मैं ग़लत समझा, तो दूसरे शब्दों में बताइए, या हमारी टीम से बात कर लीजिए।',
  misread: () => 'माफ़ कीजिए, ग़लत समझा।',
  meant: () => 'आपका मतलब क्या था?',
};
