//! The way to the clinic, crisis help, privacy and the list of sources.

use crate::content::{Block, Help, Href, Leaflet, Next, Privacy, SourcesPage, Text, Way};
use crate::evidence::Source as S;
use crate::evidence::{Strength, claim};

/// The way to the clinic.
pub static NEXT: Next = Next {
    title: t!("Talk with someone"),
    intro: &[Block::Hint(t!(
        "You can talk with any clinician you trust. If you choose this clinic, here is how to get ready."
    ))],
    questions_title: t!("Questions you could ask"),
    questions: &[
        (
            t!("About my symptoms"),
            &[
                t!("What could be behind these symptoms?"),
                t!("Which checks or tests would you do first?"),
                t!("What usually helps first for someone like me?"),
            ],
        ),
        (
            t!("About IV ketamine (into a vein)"),
            &[
                t!("Which product and dose would I get, and who makes it?"),
                t!("Who watches me during the infusion and after it?"),
                t!("How many visits are planned, and how do we decide when to stop?"),
                t!("What would my insurance say about this use?"),
            ],
        ),
        (
            t!("About Spravato (nose spray)"),
            &[
                t!("Is there an approved use that fits my condition?"),
                t!("What does its safety program (REMS) ask of me?"),
                t!("How long do I stay after each spray, and who takes me home?"),
                t!("Would I take it alone or with another medicine?"),
            ],
        ),
        (
            t!("About either one"),
            &[
                t!("Would this use be approved, or off-label (not approved)?"),
                t!("What do studies show for my condition, and how many people were in them?"),
                t!("What are the chances that it does not help?"),
                t!("Which side effects should I plan for, and who is there if one happens?"),
                t!("Who should not have it? Does any of that apply to me?"),
                t!("What happens when we stop?"),
            ],
        ),
        (
            t!("About other care"),
            &[
                t!("What are my other choices, and what if I wait?"),
                t!("Have I had a full course of therapy and of medicine?"),
            ],
        ),
        (
            t!("About cost"),
            &[
                t!("What will I pay for the first visit and for each visit after it?"),
                t!("What does my insurance cover, and who asks for approval?"),
                t!("Does a drug maker pay this clinic anything?"),
            ],
        ),
    ],
    tell_title: t!("What to tell the clinician"),
    tell: &[
        claim("Thoughts of self-harm.", Strength::Label, &[S::Isi2025]),
        claim(
            "High blood pressure, heart disease, a stroke, a bulging blood vessel (aneurysm) or bleeding in the brain.",
            Strength::Label,
            &[S::Isi2025, S::Sanacora2017],
        ),
        claim(
            "Liver, bladder or eye trouble, or pauses in breathing during sleep.",
            Strength::Guideline,
            &[S::Isi2025, S::Ketalar, S::Sanacora2017],
        ),
        claim(
            "Any allergy, above all to ketamine or esketamine.",
            Strength::Label,
            &[S::Isi2025, S::Ketalar],
        ),
        claim(
            "Times of losing touch with reality, or of very high moods.",
            Strength::Guideline,
            &[S::Isi2025, S::Sanacora2017],
        ),
        claim(
            "Alcohol or drug use, now or in the past.",
            Strength::Label,
            &[S::Isi2025, S::Sanacora2017],
        ),
        claim(
            "Pregnancy, plans for one, or breastfeeding.",
            Strength::Label,
            &[S::Isi2025, S::Uspi2019],
        ),
        claim(
            "All medicines, above all those that cause sleepiness, stimulants and MAOIs (a kind of antidepressant).",
            Strength::Label,
            &[S::Isi2025, S::Ketalar],
        ),
        claim(
            "Who can take you home after a visit, since you must not drive.",
            Strength::Label,
            &[S::SpravatoPrep, S::Ketalar],
        ),
    ],
    contact_title: t!("Contact the clinic"),
    contact: (
        t!("You can ask without deciding anything. Contact "),
        t!("You can ask without deciding anything."),
    ),
    contact_page: t!("Open the contact page"),
    call: t!("Call"),
    address: t!("Address"),
    hours: t!("Hours"),
    no_contact: t!(
        "Look for the word Contact at the top or the bottom of this web page. The clinic's phone number and address are usually there."
    ),
    leaves: t!("These links leave the guide. They carry nothing that you chose or answered here."),
    after: &[
        Block::Heading(t!("Before a first visit")),
        Block::Text(t!(
            "Every clinic does this in its own way. You can ask before you come. You can also ask and then decide not to come."
        )),
        Block::Points(&[
            t!("How long does the first visit take, and whom will I meet?"),
            t!("What should I bring: my medicines, earlier records, my insurance card?"),
            t!("May someone come with me?"),
        ]),
        Block::Heading(t!("If this clinic is not the right place")),
        Block::Text(t!(
            "That is fine. Your family doctor can listen, check for other causes and point you to someone near you."
        )),
        Block::Fact(claim(
            "For help to find care, the helpline of SAMHSA, a US health agency, is free, in English and Spanish: 1-800-662-4357.",
            Strength::Service,
            &[S::Samhsa],
        )),
        Block::Links(&[(href!("tel:+18006624357"), t!("Call 1-800-662-4357"))]),
        Block::Heading(t!("Who made this guide")),
        Block::Text(t!(
            "A clinic put this guide on its page. It may offer IV ketamine, Spravato or both, and be paid for them."
        )),
        Block::Text(t!(
            "No clinician has signed off on these words yet, and patients have not tested them. Please check what matters with a clinician."
        )),
    ],
};

const CALL_911: (Href, Text) = (href!("tel:911"), t!("Call 911"));
const CALL_988: (Href, Text) = (href!("tel:988"), t!("Call 988"));
const TEXT_988: (Href, Text) = (href!("sms:988"), t!("Text 988"));

const CALL_988_VETERANS: (Href, Text) = (href!("tel:988"), t!("Call 988, then press 1"));

/// The lines to stand beside any words that name them.
pub const CRISIS: &[(Href, Text)] = &[CALL_911, CALL_988, TEXT_988];

/// Crisis help.
pub static HELP: Help = Help {
    title: t!("Get help now"),
    intro: t!("You do not have to be sure. You can call just to talk."),
    ways: &[
        Way {
            when: claim(
                "In danger now, or a medical emergency such as chest pain",
                Strength::Service,
                &[S::Lifeline988],
            ),
            links: &[CALL_911],
        },
        Way {
            when: claim(
                "Thoughts of suicide, or it is all too much",
                Strength::Service,
                &[S::Lifeline988],
            ),
            links: &[
                CALL_988,
                TEXT_988,
                (
                    href!("https://988lifeline.org/chat/"),
                    t!("Chat online with 988 (new tab)"),
                ),
            ],
        },
        Way {
            when: claim(
                "If you would rather text with a counselor, send HOME to 741741",
                Strength::Service,
                &[S::CrisisTextLine],
            ),
            links: &[(href!("sms:741741?body=HOME"), t!("Text 741741"))],
        },
        Way {
            when: claim(
                "Veterans: call 988 and press 1, or text 838255.",
                Strength::Service,
                &[S::Lifeline988],
            ),
            links: &[CALL_988_VETERANS, (href!("sms:838255"), t!("Text 838255"))],
        },
    ],
    lines: CRISIS,
    more: &[
        claim(
            "In Spanish (español): call 988 and press 2, or text AYUDA to 988.",
            Strength::Service,
            &[S::Lifeline988],
        ),
        claim(
            "Deaf or hard of hearing: choose ASL Now (American Sign Language) on 988lifeline.org.",
            Strength::Service,
            &[S::Samhsa],
        ),
    ],
    leaves: t!(
        "A tap on a link opens your phone, your messages or a new page. Your phone or browser may keep a record of that."
    ),
};

/// How private the guide is. Every sentence names the tests that hold it: see `docs/privacy.md`.
pub static PRIVACY: Privacy = Privacy {
    title: t!("How private is this?"),
    blocks: &[
        Block::Text(t!(
            "This guide runs in a closed frame on your own device. Once it has loaded, it makes no more requests."
        )),
        Block::Heading(t!("What stays here")),
        Block::Points(&[
            t!("Your answers, your marks and your score are kept in memory only."),
            t!("Nothing is written to storage or cookies."),
            t!("The web page around the guide cannot read them, and neither can trackers on it."),
            t!("When you leave the page or tap Hide and clear, they are gone."),
            t!(
                "After 15 quiet minutes the guide asks if you are there. Without an answer, it clears itself."
            ),
        ]),
        Block::Heading(t!("See for yourself")),
        Block::Text(t!(
            "Switch on airplane mode now. The guide goes on working, since it needs nothing from the network."
        )),
        Block::Heading(t!("What it cannot protect")),
        Block::Points(&[
            t!("Someone who looks at your screen."),
            t!("A browser add-on, or a program on your device that can see your screen."),
            t!("That you visited this page: your browser and the clinic's site know that."),
            t!(
                "What you print, save or copy. Others may find the paper, the file or the copied text."
            ),
            t!("That you tapped a link to call, text or open another page."),
            t!(
                "How long you stayed, how tall each screen is, and how far you scrolled: the page can see that."
            ),
        ]),
    ],
    figures_title: t!("Counted just now"),
    requests: t!("Requests since the guide started"),
    stored: t!("Things stored on your device"),
};

/// The list of sources.
pub static SOURCES: SourcesPage = SourcesPage {
    title: t!("All sources"),
    lead: t!("Each screen with facts lists its own sources. Here they all are."),
    intro: &[
        Block::Text(t!(
            "For most papers we read the abstract or a table, not the whole paper."
        )),
        Block::Text(t!(
            "\"We found no trial\" means that none was in the sources we read. A newer one could exist."
        )),
    ],
};

/// The page without scripts.
pub static LEAFLET: Leaflet = Leaflet {
    name: t!("Care guide"),
    intro: t!(
        "The whole guide on one plain page. It asks you nothing and stores nothing. You can print it."
    ),
    no_contact: t!(
        "You can talk with any clinician you trust. This page names no clinic. If the web page of one led you here, its phone number and address are there."
    ),
    sources: t!("Each part of this page names its sources. Here they all are."),
    check_title: t!("Check your symptoms on paper"),
    check_alone: t!("Show this form alone, to print it on one page"),
    check_whole: t!("Show the whole guide"),
    check_intro: t!(
        "For each line, pick the answer that fits best and circle its number. Without a printer, use a pen and a sheet."
    ),
    add_up: t!(
        "Add up the seven numbers. The total is between 0 and 21. On this form, the ranges of anxiety symptoms are:"
    ),
};
