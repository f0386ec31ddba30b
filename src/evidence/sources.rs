//! The sources, each with what a reader needs to find it.

/// How much of a source was read when its claims were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Read {
    /// All that bears on the claim.
    Whole,
    /// An abstract, a table, a summary or another part.
    Part,
}

/// What a reader needs to find a source.
#[derive(Debug)]
pub struct Record {
    /// Author, title or label, and year.
    pub cite: &'static str,
    /// A lasting address, shown as text.
    pub link: Option<&'static str>,
    /// How much of it was read.
    pub read: Read,
}

/// Makes [`Source`] and its tables. The ids stand apart from the records: no screen shows them, so
/// the shipped program has none of them.
macro_rules! sources {
    ($($name:ident = $id:literal { cite: $cite:literal, link: $link:expr, read: $read:ident })*) => {
        /// A source that a claim can cite.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "each variant is its record's id")]
        pub enum Source {
            $($name,)*
        }

        impl Source {
            /// All sources in the order of their records.
            pub const ALL: [Self; IDS.len()] = [$(Self::$name),*];
        }

        const IDS: [&str; [$($id),*].len()] = [$($id),*];

        static RECORDS: [Record; IDS.len()] = [
            $(Record { cite: $cite, link: $link, read: Read::$read },)*
        ];
    };
}

impl Source {
    /// The stable id, as in the evidence files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        IDS[self as usize]
    }

    /// The source's record.
    #[must_use]
    pub const fn record(self) -> &'static Record {
        &RECORDS[self as usize]
    }
}

sources! {
    Uspi2026 = "uspi-2026" {
        cite: "SPRAVATO (esketamine) nasal spray, US Prescribing Information, Janssen; SPL set id d81a6a79-a74a-44b7-822c-0dfa3036eaed, version 18, effective 13 Mar 2026.",
        link: None,
        read: Part
    }
    UspiDailymed = "uspi-dailymed" {
        cite: "SPRAVATO label text mirrored from DailyMed (boxed warning with respiratory depression as a heading).",
        link: None,
        read: Part
    }
    Isi2025 = "isi-2025" {
        cite: "Important Safety Information for SPRAVATO reproduced by wcmedicine.com (2025-era text: sedation 48-61%, loss of consciousness 0.3-0.4%, contraindications).",
        link: None,
        read: Part
    }
    HcpSafety = "hcp-safety" {
        cite: "spravatohcp.com/safety: label table of adverse reactions in TRD, n (%) per arm, 'any dose', N=346 (esketamine + oral AD).",
        link: None,
        read: Part
    }
    Usmed34 = "usmed-34" {
        cite: "SPRAVATO Brief Summary of US Prescribing Information (2020/21 text), US Medicine 2021 Directory, p. 34: Tables 2 and 3.",
        link: None,
        read: Part
    }
    Usmed35 = "usmed-35" {
        cite: "Same, p. 35: sedation (MOAA/S), blood-pressure Table 6.",
        link: None,
        read: Part
    }
    Usmed33 = "usmed-33" {
        cite: "SPRAVATO Brief Summary of US Prescribing Information, US Medicine 2021 Directory, p. 33: increases in blood pressure, after any dose.",
        link: None,
        read: Part
    }
    HcpMdsi = "hcp-mdsi" {
        cite: "spravatohcp.com/mdsi-data-dosing: definitions of combined adverse-reaction terms; 84 mg twice weekly for 4 weeks.",
        link: None,
        read: Part
    }
    SpravatoSafety = "spravato-safety" {
        cite: "spravato.com/safety-and-tolerability: patient list of serious and common side effects; < 7% stopped because of side effects; six-year extension.",
        link: None,
        read: Part
    }
    SpravatoPrep = "spravato-prep" {
        cite: "spravato.com/treatment-with-SPRAVATO: no food 2 h, no liquids 30 min, nasal steroid/decongestant 1 h before; no driving until the day after a restful sleep.",
        link: None,
        read: Part
    }
    Uspi2019 = "uspi-2019" {
        cite: "SPRAVATO full prescribing information, 2019 text.",
        link: None,
        read: Part
    }
    RemsFda = "rems-fda" {
        cite: "FDA, Approved REMS: Spravato (esketamine), NDA 211243; last update 31 Dec 2024.",
        link: None,
        read: Part
    }
    RemsSite = "rems-site" {
        cite: "spravatorems.com: outpatient, inpatient, pharmacy certification; patient enrollment; monitoring form after each treatment.",
        link: None,
        read: Part
    }
    Jnj2025 = "jnj-2025" {
        cite: "Johnson & Johnson, 21 Jan 2025: SPRAVATO approved as monotherapy for TRD; remission at week 4: 22.5% vs 7.6%.",
        link: None,
        read: Part
    }
    Mhw2020 = "mhw-2020" {
        cite: "Canady VA. FDA approves esketamine treatment for MDD, suicidal ideation. Mental Health Weekly 2020 (approval announced 3 Aug 2020; first approval 5 Mar 2019).",
        link: Some("https://doi.org/10.1002/mhw.32471"),
        read: Part
    }
    Ndc2026 = "ndc-2026" {
        cite: "openFDA NDC record 50458-028 (Spravato, CIII, marketing start 5 Mar 2019), data last updated 29 Sep 2026.",
        link: None,
        read: Part
    }
    Ketalar = "ketalar" {
        cite: "KETALAR (ketamine HCl) injection label, rev. 10/2024 (Henry Schein relabel) and related copies: general anesthetic; interactions; bladder and urinary symptoms with chronic use or abuse; genitourinary pain with chronic off-label use; drug-induced liver injury; psychiatric events that came on or lasted for days to weeks; no driving for 24 hours or more.",
        link: None,
        read: Part
    }
    Fda2023 = "fda-2023" {
        cite: "FDA, 10 Oct 2023: potential risks of compounded ketamine products, including oral formulations, for psychiatric disorders.",
        link: None,
        read: Part
    }
    Fda2022 = "fda-2022" {
        cite: "FDA, 16 Feb 2022: compounded ketamine nasal spray.",
        link: None,
        read: Part
    }
    Nrx2026 = "nrx-2026" {
        cite: "NRx Pharmaceuticals NRX-100 (IV ketamine): Fast Track 11 Aug 2025; Type C meeting 17 Feb 2026, NDA to be filed; anesthesia application 'under review by Summer 2026'.",
        link: None,
        read: Part
    }
    Janik2025 = "janik-2025" {
        cite: "Janik A, et al. Esketamine monotherapy in adults with treatment-resistant depression. JAMA Psychiatry 2025;82(9):877-887.",
        link: Some("https://doi.org/10.1001/jamapsychiatry.2025.1317"),
        read: Part
    }
    Turkoz2021 = "turkoz-2021" {
        cite: "Turkoz I, et al. Response to esketamine after initial nonresponse (pooled TRANSFORM-1/2). J Clin Psychiatry 2021.",
        link: None,
        read: Part
    }
    Gastaldon2019 = "gastaldon-2019" {
        cite: "Gastaldon C, Papola D, Ostuzzi G, Barbui C. Esketamine for treatment resistant depression: a trick of smoke and mirrors? Epidemiol Psychiatr Sci 2019;29:e79.",
        link: Some("https://doi.org/10.1017/S2045796019000751"),
        read: Part
    }
    Daly2019 = "daly-2019" {
        cite: "Daly EJ, et al. SUSTAIN-1. JAMA Psychiatry 2019;76(9):893-903.",
        link: Some("https://doi.org/10.1001/jamapsychiatry.2019.1189"),
        read: Part
    }
    Zaki2025 = "zaki-2025" {
        cite: "Zaki N, et al. SUSTAIN-3 (n=1,148; mean exposure 42.9 months). Int J Neuropsychopharmacol 2025 (pyaf027).",
        link: Some("https://doi.org/10.1093/ijnp/pyaf027"),
        read: Part
    }
    Reif2023 = "reif-2023" {
        cite: "Reif A, et al. ESCAPE-TRD: esketamine nasal spray vs quetiapine XR. N Engl J Med 2023;389(14):1298-1309.",
        link: None,
        read: Part
    }
    Anand2023 = "anand-2023" {
        cite: "Anand A, et al. Ketamine versus ECT for nonpsychotic treatment-resistant major depression (ELEKT-D). N Engl J Med 2023.",
        link: Some("https://doi.org/10.1056/NEJMoa2302399"),
        read: Part
    }
    Ekstrand2022 = "ekstrand-2022" {
        cite: "Ekstrand J, et al. Racemic ketamine as an alternative to ECT for unipolar depression (KetECT). Int J Neuropsychopharmacol 2022;25(5):339-349.",
        link: Some("https://doi.org/10.1093/ijnp/pyab088"),
        read: Whole
    }
    Jelovac2025 = "jelovac-2025" {
        cite: "Jelovac A, et al. KARMA-Dep 2. JAMA Psychiatry 2025;82(12):1216-1224.",
        link: Some("https://doi.org/10.1001/jamapsychiatry.2025.3019"),
        read: Part
    }
    Fava2020 = "fava-2020" {
        cite: "Fava M, et al. Mol Psychiatry 2020;25:1592-1603.",
        link: Some("https://doi.org/10.1038/s41380-018-0256-5"),
        read: Part
    }
    Bahji2021 = "bahji-2021" {
        cite: "Bahji A, Vazquez GH, Zarate CA. Comparative efficacy of racemic ketamine and esketamine. J Affect Disord 2021;278:542-555 (erratum 2021;281:1001).",
        link: Some("https://doi.org/10.1016/j.jad.2020.09.071"),
        read: Part
    }
    Cochrane2021 = "cochrane-2021" {
        cite: "Dean RL, et al. Ketamine and other glutamate receptor modulators for depression in adults with unipolar MDD. Cochrane 2021, CD011612.pub3.",
        link: Some("https://doi.org/10.1002/14651858.CD011612.pub3"),
        read: Part
    }
    Meisner2025 = "meisner-2025" {
        cite: "Meisner R, et al. IV ketamine (n=111) vs intranasal esketamine (n=42), McLean Hospital. J Clin Psychiatry 2025. PMID 41004170.",
        link: None,
        read: Part
    }
    Obs62 = "obs62" {
        cite: "IV ketamine (n=47) vs intranasal esketamine (n=15), 62 adults with TRD, 2017-2021. J Clin Psychiatry (2023).",
        link: None,
        read: Part
    }
    Taylor2018 = "taylor-2018" {
        cite: "Taylor JH, et al. Ketamine for social anxiety disorder. Neuropsychopharmacology 2018;43:325-333.",
        link: Some("https://doi.org/10.1038/npp.2017.194"),
        read: Part
    }
    Glue2018 = "glue-2018" {
        cite: "Glue P, et al. Maintenance ketamine, refractory GAD/SAD. J Psychopharmacol 2018;32(6):663-667. n=20 prior responders, SUBCUTANEOUS 1 mg/kg weekly, 3 months.",
        link: None,
        read: Part
    }
    Glue2020 = "glue-2020" {
        cite: "Glue P, et al. Effects of ketamine in treatment-refractory GAD and SAD: exploratory double-blind psychoactive-controlled replication. J Psychopharmacol 2020;34(3):267-272. n=12, SUBCUTANEOUS.",
        link: Some("https://doi.org/10.1177/0269881119874457"),
        read: Part
    }
    Whittaker2021 = "whittaker-2021" {
        cite: "Whittaker E, et al. RCTs of ketamine in refractory anxiety spectrum disorders. Ther Adv Psychopharmacol 2021;11.",
        link: Some("https://doi.org/10.1177/20451253211056743"),
        read: Part
    }
    Hartland2023 = "hartland-2023" {
        cite: "Hartland H, et al. Transdiagnostic meta-analysis of ketamine's anxiolytic effects. J Psychopharmacol 2023;37(8):764-774.",
        link: Some("https://doi.org/10.1177/02698811231161627"),
        read: Part
    }
    TullyReview = "tully-review" {
        cite: "Systematic review of ketamine for refractory anxiety (PMC9540337).",
        link: Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC9540337"),
        read: Part
    }
    Rodriguez2013 = "rodriguez-2013" {
        cite: "Rodriguez CI, et al. Ketamine in OCD: proof-of-concept. Neuropsychopharmacology 2013;38:2475-2483.",
        link: Some("https://doi.org/10.1038/npp.2013.150"),
        read: Part
    }
    Mket = "mket" {
        cite: "NCT02624596, Stanford: single-dose ketamine vs midazolam in OCD (planned n=120).",
        link: Some("https://classic.clinicaltrials.gov/ct2/show/NCT02624596"),
        read: Part
    }
    Feder2014 = "feder-2014" {
        cite: "Feder A, et al. IV ketamine for chronic PTSD (n=41). JAMA Psychiatry 2014;71(6):681-688.",
        link: None,
        read: Part
    }
    Feder2021 = "feder-2021" {
        cite: "Feder A, et al. Repeated ketamine for chronic PTSD (n=30). Am J Psychiatry 2021.",
        link: Some("https://doi.org/10.1176/appi.ajp.2020.20050596"),
        read: Part
    }
    Abdallah2022 = "abdallah-2022" {
        cite: "Abdallah CG, et al. Ketamine for PTSD in veterans and service members (n=158). Neuropsychopharmacology 2022.",
        link: Some("https://doi.org/10.1038/s41386-022-01266-9"),
        read: Part
    }
    Domschke2024 = "domschke-2024" {
        cite: "Domschke K, et al. Definition of treatment resistance in anxiety disorders. World Psychiatry 2024.",
        link: Some("https://doi.org/10.1002/wps.21177"),
        read: Part
    }
    Bokma2019 = "bokma-2019" {
        cite: "Bokma WA, et al. Aligning the many definitions of treatment resistance in anxiety disorders. Depress Anxiety 2019;36(9):801-812.",
        link: Some("https://doi.org/10.1002/da.22895"),
        read: Part
    }
    Dsm52014 = "dsm5-2014" {
        cite: "Stein DJ, Friedman MJ, et al. Anxiety, OC-related, trauma and dissociative disorders in DSM-5. Am J Psychiatry 2014.",
        link: Some("https://doi.org/10.1176/appi.ajp.2014.14010003"),
        read: Part
    }
    NimhAnx = "nimh-anx" {
        cite: "NIMH, Any Anxiety Disorder: 19.1% past year, 31.1% lifetime (NCS-R, 2001-2003; the count includes OCD and PTSD).",
        link: None,
        read: Part
    }
    Short2018 = "short-2018" {
        cite: "Short B, Fong J, Galvez V, Shelker W, Loo CK. Side-effects associated with ketamine use in depression. Lancet Psychiatry 2018;5:65-78.",
        link: Some("https://doi.org/10.1016/S2215-0366(17)30272-9"),
        read: Part
    }
    Acevedo2020 = "acevedo-2020" {
        cite: "Acevedo-Diaz EE, et al. Comprehensive assessment of side effects associated with a single dose of ketamine. J Affect Disord 2020;263:568-575.",
        link: Some(
            "https://nimh.nih.gov/news/science-news/2019/side-effects-mild-brief-with-single-antidepressant-dose-of-intravenous-ketamine",
        ),
        read: Part
    }
    Feifel2020 = "feifel-2020" {
        cite: "Safety of repeated parenteral ketamine for depression: 27 prescribers, 6,630 patients. Pharmaceuticals 2020;13(7):151.",
        link: Some("https://doi.org/10.3390/ph13070151"),
        read: Part
    }
    JnjDissoc = "jnj-dissoc" {
        cite: "J&J Medical Connect: SPRAVATO and dissociation (updated 17 Apr 2024).",
        link: None,
        read: Part
    }
    Uro2025 = "uro-2025" {
        cite: "Urological findings with ketamine treatment for psychiatric disorders (27 studies; symptoms in 0-24.5%). PMID 40583492.",
        link: None,
        read: Part
    }
    Chang2024 = "chang-2024" {
        cite: "Chang M, Juruena MF, Young AH. Ketamine cystitis following ketamine therapy for TRD. BMC Psychiatry 2024.",
        link: Some("https://doi.org/10.1186/s12888-023-05468-3"),
        read: Part
    }
    Sanacora2017 = "sanacora-2017" {
        cite: "Sanacora G, et al., APA Council of Research Task Force. Consensus statement on the use of ketamine in mood disorders. JAMA Psychiatry 2017;74:399-405.",
        link: None,
        read: Part
    }
    Mcintyre2021 = "mcintyre-2021" {
        cite: "McIntyre RS, et al. Synthesizing the evidence for ketamine and esketamine in TRD. Am J Psychiatry 2021.",
        link: Some("https://doi.org/10.1176/appi.ajp.2020.20081251"),
        read: Part
    }
    AsaKetamine = "asa-ketamine" {
        cite: "American Society of Anesthesiologists. Guidance on the safe use of ketamine outside acute pain management and procedural sedation.",
        link: Some("https://asahq.org/advocating-for-you/guidance/ketamine-safe-use"),
        read: Part
    }
    VadodMdd2022 = "vadod-mdd-2022" {
        cite: "VA/DoD MDD guideline 2022: reserve ketamine/esketamine for people who have not responded to several adequate drug trials (POEM summary).",
        link: None,
        read: Part
    }
    VadodPtsd2023 = "vadod-ptsd-2023" {
        cite: "VA/DoD PTSD guideline 2023: SUGGEST AGAINST ketamine for PTSD (very low quality evidence); National Center for PTSD medication guide.",
        link: Some("https://doi.org/10.7326/M23-2757"),
        read: Part
    }
    Who2023 = "who-2023" {
        cite: "WHO mhGAP guideline 2023: CBT-based psychological treatment should be offered, SSRIs considered, for GAD and panic disorder; exercise, relaxation/mindfulness.",
        link: None,
        read: Part
    }
    Cadth2024 = "cadth-2024" {
        cite: "CADTH 2024: ketamine for TRD and PTSD in adults.",
        link: Some("https://www.ncbi.nlm.nih.gov/books/NBK602384/"),
        read: Part
    }
    Aetna0938 = "aetna-0938" {
        cite: "Aetna Clinical Policy Bulletin 0938: ketamine 'experimental and investigational' for depression, GAD/SAD, PTSD and others.",
        link: None,
        read: Part
    }
    Spitzer2006 = "spitzer-2006" {
        cite: "Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006;166:1092-1097.",
        link: None,
        read: Part
    }
    CochraneGad72025 = "cochrane-gad7-2025" {
        cite: "Aktürk Z, et al. GAD-7 and GAD-2 for detecting anxiety disorders. Cochrane 2025, CD015455. Plain-language summary.",
        link: Some("https://www.cochrane.org"),
        read: Part
    }
    PhqScreeners = "phq-screeners" {
        cite: "PHQ and GAD-7 screeners and instruction manual, phqscreeners.com: wording, scoring and permission.",
        link: Some("https://www.phqscreeners.com/select-screener"),
        read: Part
    }
    KoreaGad7 = "korea-gad7" {
        cite: "Validation of the GAD-7 in Korea, 1,157 adults (PMC6431620).",
        link: Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC6431620"),
        read: Part
    }
    Uspstf2023 = "uspstf-2023" {
        cite: "US Preventive Services Task Force. Screening for anxiety disorders in adults, 2023.",
        link: None,
        read: Part
    }
    NimhTypes = "nimh-types" {
        cite: "NIMH statistics pages on generalized anxiety, panic, social anxiety, specific phobia and OCD (NCS-R, 2001-2003).",
        link: Some("https://www.nimh.nih.gov/health/statistics"),
        read: Part
    }
    Lifeline988 = "lifeline-988" {
        cite: "988 Suicide & Crisis Lifeline: what to expect.",
        link: Some("https://988lifeline.org/get-help/what-to-expect"),
        read: Part
    }
    CrisisTextLine = "crisis-text-line" {
        cite: "Crisis Text Line: text HOME to 741741, in Spanish AYUDA (2021 and 2023 pages).",
        link: Some("https://www.crisistextline.org"),
        read: Part
    }
    Samhsa = "samhsa" {
        cite: "SAMHSA National Helpline and 988 video phone service (2023 page).",
        link: Some("https://www.samhsa.gov"),
        read: Part
    }
    Arroll2010 = "arroll-2010" {
        cite: "Arroll B, et al. PHQ-2 and PHQ-9 to screen for major depression in primary care, 2010 (2,642 people).",
        link: Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530"),
        read: Part
    }
    Batterham2015 = "batterham-2015" {
        cite: "Batterham PJ, et al. Screening for panic disorder in Australian young adults, 2015.",
        link: None,
        read: Part
    }
    HcpDosing = "hcp-dosing" {
        cite: "spravatohcp.com/dosing-spravato-trd: monitoring and discharge; blood pressure before and 40 minutes after.",
        link: None,
        read: Part
    }
    KetamineLabel = "ketamine-label" {
        cite: "Ketamine hydrochloride injection label, Pfizer: highlights, adverse reactions (bile ducts, also in medically supervised unapproved uses), use in pregnancy.",
        link: Some("https://www.pfizermedicalinformation.com/ketamine/highlights"),
        read: Part
    }
    JnjAnxiety = "jnj-anxiety" {
        cite: "J&J Medical Connect: use of SPRAVATO in patients with comorbid anxiety or obsessive-compulsive disorder (updated 12 Jun 2024).",
        link: None,
        read: Part
    }
    Japan2021 = "japan-2021" {
        cite: "Fixed doses of intranasal esketamine as an add-on in Japanese patients with treatment-resistant depression, phase 2b. BMC Psychiatry 2021.",
        link: Some("https://doi.org/10.1186/s12888-021-03538-y"),
        read: Part
    }
    Wilkinson2019 = "wilkinson-2019" {
        cite: "Wilkinson ST, et al. Impact of midazolam vs. saline on effect size estimates in controlled trials of ketamine as a rapid-acting antidepressant, 2019 (9 trials, 367 people).",
        link: None,
        read: Part
    }
    KarmaReport = "karma-report" {
        cite: "Reports of KARMA-Dep 2 (Particle News; drdonline.net): most patients and raters guessed the drug; response and remission in percent.",
        link: None,
        read: Part
    }
    Yale2022 = "yale-2022" {
        cite: "Comparison of IV ketamine (129) and intranasal esketamine (81) in a clinical setting. JAMA Psychiatry 2022, research letter (PMC9096687).",
        link: Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC9096687"),
        read: Part
    }
    H2hTrial = "h2h-trial" {
        cite: "NCT06713616, Yale: esketamine (Spravato) vs. IV ketamine, 400 adults with treatment-resistant depression, recruiting; end planned 31 Dec 2030.",
        link: None,
        read: Part
    }
    MayoWilson2014 = "mayo-wilson-2014" {
        cite: "Mayo-Wilson E, et al. Interventions for social anxiety disorder in adults: a network meta-analysis. Lancet Psychiatry 2014;1:368-376.",
        link: Some("https://doi.org/10.1016/S2215-0366(14)70329-3"),
        read: Part
    }
    Exposure2008 = "exposure-2008" {
        cite: "Psychological approaches in the treatment of specific phobias: a meta-analysis. Clin Psychol Rev 2008;28(6):1021-1037.",
        link: Some("https://doi.org/10.1016/j.cpr.2008.02.007"),
        read: Part
    }
    Sessions2022 = "sessions-2022" {
        cite: "Odgers K, et al. Single- and multi-session exposure therapies for specific phobia: a meta-analysis. Behav Res Ther 2022;159:104203.",
        link: Some("https://doi.org/10.1016/j.brat.2022.104203"),
        read: Part
    }
    Soomro2008 = "soomro-2008" {
        cite: "Soomro GM, et al. SSRIs versus placebo for OCD. Cochrane 2008, CD001765.",
        link: Some("https://doi.org/10.1002/14651858.CD001765.pub3"),
        read: Part
    }
    Foa2005 = "foa-2005" {
        cite: "Foa EB, et al. Exposure and ritual prevention, clomipramine, and their combination in OCD. Am J Psychiatry 2005;162(1):151-161.",
        link: Some("https://doi.org/10.1176/appi.ajp.162.1.151"),
        read: Part
    }
    Wfsbp2022 = "wfsbp-2022" {
        cite: "Bandelow B, et al. WFSBP guidelines, version 3, part II: OCD and PTSD. World J Biol Psychiatry 2023;24(2):118-134 (online 2022).",
        link: Some("https://doi.org/10.1080/15622975.2022.2086296"),
        read: Part
    }
    Carpenter2018 = "carpenter-2018" {
        cite: "Carpenter JK, et al. Cognitive behavioral therapy for anxiety and related disorders: randomized placebo-controlled trials, 2018.",
        link: Some("https://doi.org/10.1002/da.22728"),
        read: Part
    }
    Loerinc2015 = "loerinc-2015" {
        cite: "Loerinc AG, et al. Response rates for CBT for anxiety disorders. Clin Psychol Rev 2015;42:72-82.",
        link: None,
        read: Part
    }
    CbtNhs = "cbt-nhs" {
        cite: "Tavistock and Portman NHS Foundation Trust: cognitive behavioural therapy, length of treatment.",
        link: Some("https://tavistockandportman.nhs.uk/visiting-us/treatments/cognitive-behavioural-therapy/"),
        read: Part
    }
    CbtLeaflet = "cbt-leaflet" {
        cite: "Patient.info: cognitive behavioural therapy (CBT), treatment, 3 May 2017.",
        link: Some("https://patient.info/health/cognitive-behavioural-therapy-cbt-leaflet/treatment"),
        read: Part
    }
    NiceGad = "nice-gad" {
        cite: "NICE CG113, generalised anxiety disorder and panic disorder in adults, as quoted by the Northern Ireland Formulary.",
        link: None,
        read: Part
    }
    FdaBenzo2020 = "fda-benzo-2020" {
        cite: "FDA, 23 Sep 2020: boxed warning updated to improve safe use of the benzodiazepine drug class.",
        link: Some("https://www.fda.gov/drugs/fda-drug-safety-podcasts/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class"),
        read: Part
    }
    BenzoPanic2019 = "benzo-panic-2019" {
        cite: "Breilmann J, et al. Benzodiazepines versus placebo for panic disorder in adults. Cochrane 2019, CD010677.",
        link: Some("https://doi.org/10.1002/14651858.CD010677.pub2"),
        read: Part
    }
    Jabfm2006 = "jabfm-2006" {
        cite: "SSRI and SNRI antidepressant options, table 2: FDA-approved uses. J Am Board Fam Med 2006; openFDA uses of sertraline.",
        link: Some("https://www.jabfm.org/highwire/markup/7356/expansion"),
        read: Part
    }
    Scott2022 = "scott-2022" {
        cite: "Scott AJ, et al. Understanding the untreated course of anxiety disorders in treatment-seeking samples. J Anxiety Disord 2022;89:102590.",
        link: Some("https://doi.org/10.1016/j.janxdis.2022.102590"),
        read: Part
    }
    Schopman2021 = "schopman-2021" {
        cite: "Schopman SME, et al. Course trajectories of anxiety disorders: 6-year follow-up in a general population study. Aust NZ J Psychiatry 2021;55(11):1049-1057.",
        link: Some("https://doi.org/10.1177/00048674211009625"),
        read: Part
    }
    NimhGad = "nimh-gad" {
        cite: "NIMH: Generalized Anxiety Disorder (statistics page), definition.",
        link: Some("https://www.nimh.nih.gov/health/statistics/generalized-anxiety-disorder.shtml"),
        read: Part
    }
    HeartOrPanic = "heart-or-panic" {
        cite: "Saint Francis Medical Center: Heart attack or panic attack?",
        link: Some("https://www.sfmc.net/health-page/heart-attack-panic-attack/"),
        read: Part
    }
    BpCrisis = "bp-crisis" {
        cite: "St. Elizabeth Healthcare, health library: Hypertensive crisis: what are the symptoms? 2024; Monument Health library.",
        link: Some("https://sharepoint.stelizabeth.com/healthlibrary/Faq/hypertensive-crisis-what-are-the-symptoms"),
        read: Part
    }
    Kroenke2007 = "kroenke-2007" {
        cite: "Kroenke K, et al. Ann Intern Med 2007;146:317-325: the GAD-7 at 10 or more in panic disorder, social anxiety and PTSD.",
        link: None,
        read: Part
    }
    Plummer2016 = "plummer-2016" {
        cite: "Plummer F, et al. Meta-analysis of the GAD-7, 12 samples, 5,223 people, 2016: cut-offs 7 to 10.",
        link: None,
        read: Part
    }
}
