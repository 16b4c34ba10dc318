// Shows an answer while it is written: the site sends ready markup, this puts it in its place. Without it a page comes whole.
const stopped = "The answer broke off. Please ask again.";
let events;
let shown = location.pathname + location.search;

function parsed(markup) {
  return document.importNode(new DOMParser().parseFromString(markup, "text/html").body.firstElementChild, true);
}

function say(words) {
  document.querySelector("#panel [role=status]").textContent = words;
}

function wait(question) {
  const heading = document.createElement("h2");
  heading.textContent = question;
  document.querySelector("#panel .result").replaceChildren(heading, document.createElement("div"));
  document.getElementById("panel").setAttribute("aria-busy", "true");
  say("Looking in the article …");
}

function finish(address, markup) {
  const panel = parsed(markup);
  document.getElementById("panel").replaceWith(panel);
  document.title = `${panel.dataset.title} – ArticleBot`;
  history.pushState(null, "", `${address}#panel`);
  shown = address;
  panel.querySelector(".result h2")?.focus();
}

function ask(address, question) {
  events?.close();
  wait(question);
  let isOpen = false;
  const mine = events = new EventSource(address);
  mine.onopen = () => { isOpen = true; };
  mine.addEventListener("sentences", event => {
    say("Writing …");
    document.querySelector("#panel .result").lastElementChild.replaceWith(parsed(event.data));
  });
  mine.addEventListener("panel", event => {
    mine.close();
    finish(address, event.data);
  });
  mine.onerror = () => {
    mine.close();
    if (isOpen)
      say(stopped);
    else if (address === shown)
      location.reload();
    else
      location.assign(`${address}#panel`);
  };
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.closest("#panel"))
    return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form));
  ask(`${new URL(form.action).pathname}?${fields}`, fields.get("q"));
});

document.addEventListener("click", event => {
  const link = event.target.closest("#panel a");
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  // A citation leads to a place of this page.
  if (!link || !isPlain || link.getAttribute("href").startsWith("#") || link.pathname !== location.pathname)
    return;
  const fields = new URLSearchParams(link.search);
  if (!fields.has("q") && !fields.has("style"))
    return;
  event.preventDefault();
  ask(link.pathname + link.search, fields.get("q") ?? "Summary");
});

addEventListener("popstate", () => {
  if (location.pathname + location.search !== shown)
    location.reload();
});
