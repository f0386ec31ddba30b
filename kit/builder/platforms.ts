// Where a clinic's page is made, and the steps there.
import { SHARING } from "../sharing";

export interface Platform {
  name: string;
  /** The tag, the values for a form of the site's own, or a whole page, where scripts are forbidden. */
  gives: "tag" | "values" | "page";
  /** Whether tools that rewrite scripts are common there, so that `integrity` does more harm than good. */
  isRewritten?: boolean;
  /** Whether the site takes no files, so that these lie on another. */
  isElsewhere?: boolean;
  /** Whether an editor may drop the script without a word; then less room is kept. */
  isFiltered?: boolean;
  steps: string[];
}

const SIGN =
  "Before you publish: a clinician reads and signs the packet in `review/` of the kit. Unsigned, Talk tells visitors “No clinician has reviewed this guide yet.”";
const UPLOAD = "Upload the guide's files into the folder named above, all of them.";
const SFTP =
  "Upload the guide's files into the folder named above, by SFTP or your host's file manager. The media library refuses `.js` and `.wasm` files.";
const ELSEWHERE = `This site takes no files of this kind. Put them on a web space of your own, such as a subdomain of your site, and have it send the header \`Access-Control-Allow-Origin: *\` with all of them. ${SHARING} Write that folder's full address above.`;
const LOOK = "Open the published page, not the editor: editors show only the crisis lines.";
const DOCTOR = `${LOOK} Then run \`doctor.html\` from the folder.`;
const DOCTOR_ELSEWHERE = `${LOOK} If visitors see them alone too, name the page in full to \`doctor.html\` in the folder: it cannot look at the page, but at the files.`;
const SCRIPTS =
  "Use an account that may post scripts: an administrator, but on a network of sites (multisite) the network's. Without that right WordPress drops the script and says nothing.";
const PAGE =
  "Save `page.html` below and upload it beside the guide's files, on a web space of your own, such as a subdomain of your site.";

const SITES: readonly Platform[] = [
  {
    name: "Plain HTML",
    gives: "tag",
    steps: [UPLOAD, "Paste the tag where the guide should stand.", DOCTOR],
  },
  {
    name: "WordPress, with the plugin",
    gives: "values",
    steps: [
      "In the Plugins screen, upload and activate the plugin's zip file. It brings the guide's files along.",
      "In Settings, Care Guide, enter the values below.",
      "Put the plugin's block on a page. In the classic editor, write the shortcode `[care_guide]`.",
      LOOK,
    ],
  },
  {
    name: "WordPress, a block",
    gives: "tag",
    isRewritten: true,
    isFiltered: true,
    steps: [
      SFTP,
      SCRIPTS,
      "Add a Custom HTML block and paste the tag into it, never into a paragraph. Put it in a Group to make it wider.",
      "If a tool on the site joins, delays or shrinks scripts, leave `care-guide.js` and `frame.html` out of it.",
      DOCTOR,
    ],
  },
  {
    name: "WordPress, the classic editor",
    gives: "tag",
    isRewritten: true,
    isFiltered: true,
    steps: [
      SFTP,
      SCRIPTS,
      "Open the Text tab and paste the tag there. In the Visual tab, visitors would read the code.",
      "If a tool on the site joins, delays or shrinks scripts, leave `care-guide.js` and `frame.html` out of it.",
      DOCTOR,
    ],
  },
  {
    name: "Elementor",
    gives: "tag",
    isRewritten: true,
    isFiltered: true,
    steps: [
      "We have not tried Elementor. It builds WordPress pages, so what holds for WordPress should hold here.",
      SFTP,
      SCRIPTS,
      "Paste the tag where Elementor takes HTML code, or use the plugin and its shortcode `[care_guide]`.",
      DOCTOR,
    ],
  },
  {
    name: "Squarespace",
    gives: "tag",
    isElsewhere: true,
    isFiltered: true,
    steps: [
      "Squarespace takes code only on some of its paid plans. Without one, choose Google Sites or another without scripts.",
      ELSEWHERE,
      "Add a Code block where the guide should stand, and paste the tag.",
      DOCTOR_ELSEWHERE,
      "We have not tried Squarespace itself.",
    ],
  },
  {
    name: "Webflow",
    gives: "tag",
    isElsewhere: true,
    isFiltered: true,
    steps: [
      ELSEWHERE,
      "Add an Embed where the guide should stand, and paste the tag.",
      DOCTOR_ELSEWHERE,
      "We have not tried Webflow itself.",
    ],
  },
  {
    name: "Shopify",
    gives: "tag",
    isElsewhere: true,
    isFiltered: true,
    steps: [
      ELSEWHERE,
      "Add Custom Liquid where the guide should stand, and paste the tag.",
      DOCTOR_ELSEWHERE,
      "We have not tried Shopify itself.",
    ],
  },
  {
    name: "Wix",
    gives: "page",
    isElsewhere: true,
    steps: [
      PAGE,
      "Link to it from your site, or show it on a page with the frame below.",
      "Wix runs code of your own only on a published site with its own domain. We have not tried Wix itself.",
    ],
  },
  {
    name: "Google Sites, or another without scripts",
    gives: "page",
    isElsewhere: true,
    steps: [
      PAGE,
      "Link to it from your site. That is the surest way.",
      "Where your site shows frames of other sites, the frame below puts the page into yours.",
    ],
  },
];

/** Each begins with what comes first wherever the page is made. */
export const PLATFORMS: readonly Platform[] = SITES.map((site) => ({ ...site, steps: [SIGN, ...site.steps] }));
