// The address of a page, as people write it.
import { equal } from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "./address";

const here = new URL("https://valleyclinic.com/care-guide/doctor.html");

test("what people write for a page of this site, of another, and for none", () => {
  for (const [written, meant] of [
    ["/", "https://valleyclinic.com/"],
    ["/anxiety/", "https://valleyclinic.com/anxiety/"],
    ["anxiety", "https://valleyclinic.com/anxiety"],
    ["anxiety.html", "https://valleyclinic.com/anxiety.html"],
    ["index.php?page_id=7", "https://valleyclinic.com/index.php?page_id=7"],
    ["?page_id=7", "https://valleyclinic.com/?page_id=7"],
    ["valleyclinic.com", "https://valleyclinic.com/"],
    ["valleyclinic.com/anxiety", "https://valleyclinic.com/anxiety"],
    ["ValleyClinic.com?page_id=7", "https://valleyclinic.com/?page_id=7"],
    ["www.valleyclinic.com/anxiety", "https://valleyclinic.com/anxiety"],
    ["https://valleyclinic.com/anxiety", "https://valleyclinic.com/anxiety"],
    ["https://www.valleyclinic.com/", "https://www.valleyclinic.com/"],
    ["other.example/anxiety", "https://other.example/anxiety"],
    ["//other.example/", "https://other.example/"],
    ["https://", undefined],
    ["http:", undefined],
  ] as const)
    equal(addressOf(written, here)?.href, meant, written);
  const local = new URL("http://127.0.0.1:8080/doctor.html");
  equal(addressOf("127.0.0.1:8080/index.html", local)?.href, "http://127.0.0.1:8080/index.html");
});
