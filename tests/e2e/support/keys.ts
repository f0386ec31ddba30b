// The guide with nothing but a keyboard.
import { expect, type Guide } from "./guide";

/** Which control has focus, by name: its own words, those of a part of it, of its label, or of what it is called. */
export async function isOn(guide: Guide, name: string): Promise<boolean> {
  return guide.frame.evaluate((name) => {
    const focused = document.activeElement!;
    const own = focused.closest("label") ?? focused;
    const says = (part: Element) => part.textContent!.trim() === name;
    return focused.getAttribute("aria-label") === name || [own, ...own.querySelectorAll("*")].some(says);
  }, name);
}

/** Presses a key until the control of that name has focus; fails after as many as a screen can need. */
export async function tabTo(guide: Guide, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await guide.page.keyboard.press(key);
    if (await isOn(guide, name)) return;
  }
  throw new Error(`${key} did not reach ${name}`);
}

/** Opens a screen with Enter on what Tab reaches; its heading has focus then. */
export async function enter(guide: Guide, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(guide, name, key);
  await guide.opening(() => guide.page.keyboard.press("Enter"));
  await expect(guide.title).toBeFocused();
}

/** Answers the question on screen: its number, then Enter. */
export async function answer(guide: Guide, number: number): Promise<void> {
  await guide.page.keyboard.press(`${number}`);
  await expect(guide.radios.nth(number - 1)).toBeChecked();
  await guide.opening(() => guide.page.keyboard.press("Enter"));
}

/** What a visitor reads on the controls that the tests press. */
export const NAMES = {
  en: {
    language: "English",
    welcome: "Understand anxiety and your options",
    check: "Check",
    options: "Options",
    compare: "Compare",
    next: "Next",
    checkMySymptoms: "Check my symptoms",
    start: "Start the questions",
    seeResult: "See my result",
    compareEarlier: "Compare with an earlier check",
    makeSheet: "Make a sheet to take along",
    partOfSheet: "My anxiety answers and total (GAD-7)",
    howLong: "How long did you try it?",
    preview: "Your sheet so far",
    firstSpell: "Less than 2 months",
    saveFile: "Save the clinic file (FHIR)",
    topic: "Approved uses",
    help: "Get help now",
    pause: "Pause and breathe",
    goOn: "Go on where I was",
    hide: "Hide and clear",
    again: "Start again",
    weeks: "Over the last 2 weeks",
    chooseOrSkip: "Choose an answer, or skip.",
  },
  es: {
    language: "Español",
    welcome: "Entienda la ansiedad y sus opciones",
    check: "Evaluar",
    options: "Opciones",
    compare: "Comparar",
    next: "Pasos",
    checkMySymptoms: "Evaluar mis síntomas",
    start: "Empezar las preguntas",
    seeResult: "Ver mi resultado",
    compareEarlier: "Comparar con una autoevaluación anterior",
    makeSheet: "Preparar una hoja para llevar",
    partOfSheet: "Mis respuestas sobre la ansiedad y el total (GAD-7)",
    howLong: "¿Por cuánto tiempo lo probó?",
    preview: "Su hoja hasta ahora",
    firstSpell: "Menos de 2 meses",
    saveFile: "Guardar el archivo para la clínica (FHIR)",
    topic: "Usos aprobados",
    help: "Ayuda ahora",
    pause: "Pausar y respirar",
    goOn: "Seguir donde estaba",
    hide: "Ocultar y borrar",
    again: "Empezar de nuevo",
    weeks: "Durante las últimas 2 semanas",
    chooseOrSkip: "Elija una respuesta u omita la pregunta.",
  },
} as const;

export type Names = (typeof NAMES)["en" | "es"];
