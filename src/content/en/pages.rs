//! The way to the clinic, crisis help, privacy and the list of sources.

use crate::content::{Block, Help, Leaflet, Next, Privacy, SourcesPage, Way};
use crate::evidence::Source as S;
use crate::evidence::{Strength, claim};

/// The way to the clinic.
pub static NEXT: Next = Next {
    title: "Talk with someone",
    intro: &[Block::Text(
        "You can talk with any clinician you trust. If you choose this clinic, here is how to get ready.",
    )],
    questions_title: "Questions you could ask",
    questions: &[
        (
            "About my symptoms",
            &[
                "What could be behind these symptoms?",
                "Which checks or tests would you do first?",
                "What usually helps first for someone like me?",
            ],
        ),
        (
            "About IV ketamine (into a vein)",
            &[
                "Which product and dose would I get, and who makes it?",
                "Who watches me during the infusion and after it?",
                "How many visits are planned, and how do we decide when to stop?",
                "What would my insurance say about this use?",
            ],
        ),
        (
            "About Spravato (nose spray)",
            &[
                "Is there an approved use that fits my condition?",
                "What does its safety program (REMS) ask of me?",
                "How long do I stay after each spray, and who takes me home?",
                "Would I take it alone or with another medicine?",
            ],
        ),
        (
            "About either one",
            &[
                "Would this use be approved, or off-label (not approved)?",
                "What do studies show for my condition, and how many people were in them?",
                "What are the chances that it does not help?",
                "Which side effects should I plan for, and who is there if one happens?",
                "Who should not have it? Does any of that apply to me?",
                "What happens when we stop?",
            ],
        ),
        (
            "About other care",
            &[
                "What are my other choices, and what if I wait?",
                "Have I had a full course of therapy and of medicine?",
            ],
        ),
        (
            "About cost",
            &[
                "What will I pay for the first visit and for each visit after it?",
                "What does my insurance cover, and who asks for approval?",
                "Does a drug maker pay this clinic anything?",
            ],
        ),
    ],
    tell_title: "What to tell the clinician",
    tell: &[
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
        claim("Thoughts of self-harm.", Strength::Label, &[S::Isi2025]),
        claim(
            "A way home after a visit. After Spravato, no driving until the next day, after a good sleep.",
            Strength::Label,
            &[S::Isi2025],
        ),
    ],
    contact_title: "Contact the clinic",
    contact: (
        "You can ask without deciding anything. Contact ",
        "You can ask without deciding anything.",
    ),
    contact_page: "Open the contact page",
    call: "Call",
    address: "Address",
    hours: "Hours",
    no_contact: "Look for the word Contact at the top or the bottom of this web page. The clinic's phone number and address are usually there.",
    leaves: "These links leave the guide. They carry nothing that you chose or answered here.",
    after: &[
        Block::Heading("Before a first visit"),
        Block::Text(
            "Every clinic does this in its own way. You can ask before you come. You can also ask and then decide not to come.",
        ),
        Block::Points(&[
            "How long does the first visit take, and whom will I meet?",
            "What should I bring: my medicines, earlier records, my insurance card?",
            "May someone come with me?",
        ]),
        Block::Heading("If this clinic is not the right place"),
        Block::Text(
            "That is fine. Your family doctor can listen, check for other causes and point you to someone near you.",
        ),
        Block::Fact(claim(
            "For help to find care, the helpline of SAMHSA, a US health agency, is free, in English and Spanish: 1-800-662-4357.",
            Strength::Service,
            &[S::Samhsa],
        )),
        Block::Heading("Who made this guide"),
        Block::Text(
            "A clinic put this guide on its page. It may offer IV ketamine, Spravato or both, and be paid for them.",
        ),
        Block::Text(
            "No clinician has signed off on these words yet, and patients have not tested them. Please check what matters with a clinician.",
        ),
    ],
};

/// Crisis help.
pub static HELP: Help = Help {
    title: "Get help now",
    intro: "You do not have to be sure. You can call just to talk.",
    ways: &[
        Way {
            when: claim(
                "In danger now, or a medical emergency such as chest pain",
                Strength::Service,
                &[S::Lifeline988],
            ),
            links: &[("tel:911", "Call 911")],
        },
        Way {
            when: claim(
                "Thoughts of suicide, or it is all too much",
                Strength::Service,
                &[S::Lifeline988],
            ),
            links: &[
                ("tel:988", "Call 988"),
                ("sms:988", "Text 988"),
                (
                    "https://988lifeline.org/chat/",
                    "Chat online with 988 (new tab)",
                ),
            ],
        },
        Way {
            when: claim(
                "If you would rather text with a counselor, send HOME to 741741",
                Strength::Service,
                &[S::CrisisTextLine],
            ),
            links: &[("sms:741741?body=HOME", "Text 741741")],
        },
    ],
    more: &[
        claim(
            "In Spanish (español): call 988 and press 2, or text AYUDA to 988.",
            Strength::Service,
            &[S::Lifeline988],
        ),
        claim(
            "Veterans: call 988 and press 1, or text 838255.",
            Strength::Service,
            &[S::Lifeline988],
        ),
        claim(
            "Deaf or hard of hearing: choose ASL Now (American Sign Language) on 988lifeline.org.",
            Strength::Service,
            &[S::Samhsa],
        ),
    ],
    leaves: "A tap on a link opens your phone, your messages or a new page. Your phone or browser may keep a record of that.",
};

/// How private the guide is. Every sentence names the tests that hold it: see `docs/privacy.md`.
pub static PRIVACY: Privacy = Privacy {
    title: "How private is this?",
    blocks: &[
        Block::Text(
            "This guide runs in a closed frame on your own device. Once it has loaded, it makes no more requests.",
        ),
        Block::Heading("What stays here"),
        Block::Points(&[
            "Your answers, your marks and your score are kept in memory only.",
            "Nothing is written to storage or cookies.",
            "The web page around the guide cannot read them, and neither can trackers on it.",
            "When you leave the page or tap Hide and clear, they are gone.",
            "After 15 quiet minutes the guide asks if you are there. Without an answer, it clears itself.",
        ]),
        Block::Heading("See for yourself"),
        Block::Text(
            "Switch on airplane mode now. The guide goes on working, since it needs nothing from the network.",
        ),
        Block::Heading("What it cannot protect"),
        Block::Points(&[
            "Someone who looks at your screen.",
            "A browser add-on, or a program on your device that can see your screen.",
            "That you visited this page: your browser and the clinic's site know that.",
            "What you print, save or copy. Others may find the paper, the file or the copied text.",
            "That you tapped a link to call, text or open another page.",
            "How long you stayed, how tall each screen is, and how far you scrolled: the page can see that.",
        ]),
    ],
    figures_title: "Counted just now",
    requests: "Requests since the guide started",
    stored: "Things stored on your device",
};

/// The list of sources.
pub static SOURCES: SourcesPage = SourcesPage {
    title: "All sources",
    intro: &[
        Block::Text(
            "Each fact in this guide names its sources. For most papers we read the abstract or a table, not the whole paper.",
        ),
        Block::Text(
            "\"We found no trial\" means that none was in the sources we read. A newer one could exist.",
        ),
    ],
};

/// The page without scripts.
pub static LEAFLET: Leaflet = Leaflet {
    name: "Care guide",
    intro: "The whole guide on one plain page. It asks you nothing and stores nothing. You can print it.",
    check_title: "Check your symptoms on paper",
    check_intro: "Print this page, or use a pen and a sheet. For each line, pick the answer that fits best and circle its number.",
    add_up: "Add up the seven numbers. The total is between 0 and 21. On this form, the ranges of anxiety symptoms are:",
};
