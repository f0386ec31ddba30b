// What the loader itself says, and the room that the guide's first screen takes; the guide has words of its own.

/** `heights` are the first screen's by width, in a wide font and in CSS pixels: nothing moves when it appears. */
const SAID = {
  en: {
    frame: "Private care guide",
    crisis: "In crisis? |Call 988| or |text 988|. In danger now? |Call 911|.",
    call: "Call the clinic",
    contact: "Contact the clinic",
    plain: ["guide.html", "Read this guide as a plain page"],
    heights: [2024, 1792, 1704, 1568, 1320],
  },
  es: {
    frame: "Guía privada de atención",
    crisis:
      "¿Está en crisis? |Llame al 988| y oprima el 2, o |envíe AYUDA al 988|. ¿Está en peligro ahora? |Llame al 911|.",
    call: "Llamar a la clínica",
    contact: "Comunicarse con la clínica",
    plain: ["guide-es.html", "Leer esta guía como página sencilla"],
    heights: [2296, 2152, 2072, 1856, 1440],
  },
} as const;

/** The widths up to which a place has each of the `heights`, but for the last. */
const WIDTHS = [320, 350, 400, 450];

export type Said = (typeof SAID)["en" | "es"];

/** The loader's words in a language; in English where it has none. */
export function saidIn(language: string): Said {
  return SAID[language as "en"] ?? SAID.en;
}

/** The height of the first screen in a place of this width. */
export function reservedHeight(width: number, { heights }: Said): number {
  return heights[WIDTHS.filter((widest) => width > widest).length]!;
}
