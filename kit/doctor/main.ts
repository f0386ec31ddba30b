// Looks for what is wrong with a page that should have the guide, and says it in plain words. It reads only its own
// site, as a visitor sees it; it sends nothing, stores nothing, and reads nothing of the guide.
import { byId, copy, make, words } from "../elements";
import { diagnose } from "./diagnose";
import { type Finding, LEVELS, type Level, must } from "./finding";

const form = byId<HTMLFormElement>("form");
const results = byId("results");
const status = byId("status");
let report = "";

function shown({ id, level, says, todo }: Finding): HTMLElement {
  const item = make(
    "li",
    { class: level, "data-finding": id },
    make("p", {}, make("strong", {}, `${LEVELS[level]}: `), says),
  );
  if (todo) item.append(make("p", { class: "todo" }, ...words(todo)));
  return item;
}

function tell(found: readonly Finding[], address: string): void {
  const count = (level: Level) => found.filter((finding) => finding.level === level).length;
  const [faults, doubts] = [count("must"), count("look")];
  const sum = faults
    ? `${faults === 1 ? "One thing" : `${faults} things`} to mend.`
    : `Nothing to mend${doubts ? `, ${doubts} to look at` : ""}.`;
  byId("sum").textContent = sum;
  byId("list").replaceChildren(...found.map(shown));
  const lines = found.map(({ level, says, todo = "" }) =>
    `${LEVELS[level]}: ${says} ${todo.replaceAll("`", "")}`.trim(),
  );
  report = [`Care guide ${VERSION} on ${address}: ${sum}`, ...lines].join("\n");
  results.hidden = false;
  status.textContent = "";
  byId("found").focus();
}

async function examine(): Promise<void> {
  const address = byId<HTMLInputElement>("address").value.trim() || "/";
  const isWanted = byId<HTMLInputElement>("opens").checked;
  const room = byId("room");
  results.hidden = true;
  status.textContent = "Looking. This takes up to ten seconds.";
  byId("view").hidden = !isWanted;
  try {
    tell(await diagnose(address, isWanted ? room : undefined), address);
  } catch (error) {
    tell(
      [must("doctor", `The doctor itself failed: ${error}.`, "Please tell us, with the address of the page.")],
      address,
    );
  }
}

byId("stopped").hidden = true;
if (/^https?:$/.test(location.protocol)) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void examine();
  });
} else {
  form.hidden = true;
  byId("local").hidden = false;
}
byId("copy").addEventListener("click", async () => {
  byId("copied").textContent = (await copy(report)) ? "Copied." : "The browser did not let this page copy.";
});
