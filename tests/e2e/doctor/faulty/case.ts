// What a table of faulty sites is made of.
import type { Site } from "../site";

export interface Case extends Site {
  /** What the doctor must say first: the level and the kind. */
  finds: string;
}

/** One header of an answer. */
export const header = (name: string, value: string) => ({ headers: { [name]: value } });

/** A page with this content security policy. */
export const policy = (value: string) => ({ page: header("content-security-policy", value) });
