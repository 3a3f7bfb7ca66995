// Served in the place of SimCord's app.js, which it starts.
//
// SimCord scrolls to a new message only if the end of the conversation is in view, and the end leaves
// the view when the message box grows for a command's options. So the answer to one's own command
// would stay below the edge. What comes unasked still leaves the page where it is.
import "/simcord-app.js";

const ANSWERED_WITHIN = 30_000; // milliseconds
const conversation = document.getElementById("channel-timeline");
const newMessages = document.getElementById("new-messages");
let asked = -Infinity;
let following = false; // the end, until somebody scrolls

for (const event of ["submit", "click", "keydown"]) document.addEventListener(event, noteAsked, true);
for (const event of ["wheel", "touchmove", "pointerdown"]) {
  conversation.addEventListener(event, () => { following = false; }, { passive: true });
}

new MutationObserver(() => {
  if (newMessages.hidden || performance.now() - asked > ANSWERED_WITHIN) return;
  following = true;
  newMessages.click();
}).observe(newMessages, { attributeFilter: ["hidden"] });

// The message box shrinks again after the answer.
const sizes = new ResizeObserver(() => {
  if (following) conversation.scrollTop = conversation.scrollHeight;
});
sizes.observe(conversation);
sizes.observe(document.getElementById("channel-message-list"));

function noteAsked(event) {
  const inBox = event.target.closest?.("#channel-composer");
  if (inBox || event.target.closest?.("#channel-message-list button")) asked = performance.now();
  if (inBox) following = true; // a button may change its own message, which stays where it is
}
