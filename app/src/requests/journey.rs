//! The questions of a request: their order, which are due, and what is wrong with an answer.
//!
//! Which questions are done is worked out anew each time from the stored answers.

use jiff::civil::Date;
use validator::{ValidateEmail, ValidateLength};

use super::model::{AGENCIES, Answers, read_age, read_date};
use crate::kit::form::{Errors, Values};
use crate::services::model::NEEDS;
use crate::services::place::read_postcode;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Danger,
    Who,
    Work,
    Hard,
    Help,
    Well,
    Children,
    Adults,
    Place,
    You,
    Contact,
    ContactDetails,
    Language,
    Agreement,
}

/// All questions in their order.
pub const STEPS: [Step; 14] = [
    Step::Danger,
    Step::Who,
    Step::Work,
    Step::Hard,
    Step::Help,
    Step::Well,
    Step::Children,
    Step::Adults,
    Step::Place,
    Step::You,
    Step::Contact,
    Step::ContactDetails,
    Step::Language,
    Step::Agreement,
];

/// The questions of the guided path: the same pages, so that nothing is asked twice.
pub const GUIDE: [Step; 5] = [Step::Danger, Step::Who, Step::Hard, Step::Children, Step::Place];

pub const ASKERS: [&str; 5] = ["parent", "young-person", "expecting", "relative", "professional"];
/// Whether the family knows that a professional asks, and agrees.
pub const SPOKEN: [&str; 3] = ["agreed", "not-agreed", "not-asked"];
pub const CHANNELS: [&str; 4] = ["call", "text", "email", "letter"];
pub const SHARE: [&str; 5] = ["school", "health", "housing", "police", "voluntary"];
pub const TIMES: [&str; 5] = ["any-time", "mornings", "afternoons", "evenings", "weekends"];
/// Channels that reach somebody at a moment, with the fields that say when that is safe.
pub const TIMED: [(&str, &str); 3] = [("call", "when-call"), ("text", "when-text"), ("email", "when-email")];
pub const SAY: [&str; 3] = ["say-council", "say-name", "say-nothing"];
pub const PERHAPS: [&str; 3] = ["yes", "no", "not-sure"];
pub const READING_NEEDS: [&str; 5] = ["interpreter", "sign", "easy-read", "large-print", "audio"];
/// Letters in one's own words.
pub const LONG: usize = 4_000;
/// Letters in a line.
pub const SHORT: usize = 200;
const MOST_PEOPLE: usize = 12;

impl Step {
    pub fn key(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Who => "who",
            Self::Work => "work",
            Self::Hard => "hard",
            Self::Help => "help",
            Self::Well => "well",
            Self::Children => "children",
            Self::Adults => "adults",
            Self::Place => "place",
            Self::You => "you",
            Self::Contact => "contact",
            Self::ContactDetails => "contact-details",
            Self::Language => "language",
            Self::Agreement => "agreement",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        STEPS.into_iter().find(|step| step.key() == key)
    }

    /// The fields of the page; nothing else is stored.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Danger => &["danger"],
            Self::Who => &["asker"],
            Self::Work => &["work-name", "work-role", "work-agency", "work-phone", "work-email", "work-spoken", "work-why"],
            Self::Hard => &["hard", "words"],
            Self::Help => &["help"],
            Self::Well => &["well", "network"],
            Self::Children => &["new-id", "new-name", "new-age", "new-due", "new-school", "new-extra"],
            Self::Adults => &["new-id", "new-name", "new-relation", "new-responsibility", "new-home"],
            Self::Place => &["postcode", "second"],
            Self::You => &["called"],
            Self::Contact => &["contact"],
            Self::ContactDetails => {
                &["phone", "text", "email", "letter", "when-call", "when-text", "when-email", "times", "message", "say", "send-reference"]
            }
            Self::Language => &["spoken", "read", "other", "needs"],
            Self::Agreement => &["help", "share", "child-knows", "family-knows"],
        }
    }

    /// The fields of the page that offer a choice, with all that they offer. What must be chosen is
    /// said in `check`.
    fn options(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Self::Work => &[("work-agency", &AGENCIES), ("work-spoken", &SPOKEN)],
            Self::Hard => &[("hard", &NEEDS)],
            Self::Contact => &[("contact", &["call", "text", "email", "letter", "none"])],
            Self::ContactDetails => &[
                ("when-call", &TIMES),
                ("when-text", &TIMES),
                ("when-email", &TIMES),
                ("message", &["yes", "no"]),
                ("say", &SAY),
                ("send-reference", &["yes"]),
            ],
            Self::Adults => &[("new-responsibility", &PERHAPS), ("new-home", &PERHAPS)],
            Self::Language => &[("needs", &READING_NEEDS)],
            Self::Agreement => &[("share", &SHARE), ("child-knows", &PERHAPS), ("family-knows", &PERHAPS)],
            _ => &[],
        }
    }
}

/// What is wrong with the answer to one question.
pub fn check(step: Step, values: &Values, answers: &Answers, today: Date) -> Errors {
    let mut errors = Errors::default();
    let one_of = |name: &str, known: &[&str]| known.contains(&values.one(name));
    let mut known = |name: &'static str, options: &[&str]| errors.when(!all_known(values, name, options), name, "ask-error-choose");
    for (name, options) in step.options() {
        known(name, options);
    }
    match step {
        Step::Danger => errors.when(!one_of("danger", &["now", "worried", "no"]), "danger", "ask-error-choose"),
        Step::Who => errors.when(!one_of("asker", &ASKERS), "asker", "ask-error-choose"),
        Step::Work => work(&mut errors, values),
        Step::Hard => {
            let none = !NEEDS.iter().any(|need| values.has("hard", need)) && values.one("words").is_empty();
            errors.when(none, "hard", "ask-error-choose-some");
            errors.length(values, "words", LONG);
        }
        Step::Help => errors.length(values, "help", LONG),
        Step::Well => {
            errors.length(values, "well", LONG);
            errors.length(values, "network", LONG);
        }
        Step::Children => {
            errors.when(values.all("age").is_empty(), "new-age", "ask-error-child-one");
            too_many(&mut errors, values, "age", "new-age");
        }
        Step::Adults => too_many(&mut errors, values, "relation", "new-relation"),
        Step::Place => {
            errors.when(read_postcode(values.one("postcode")).is_none(), "postcode", "ask-error-postcode");
            errors.when(values.some("second").is_some_and(|typed| read_postcode(typed).is_none()), "second", "ask-error-postcode");
        }
        Step::You => errors.length(values, "called", SHORT),
        Step::Contact => {
            let none = values.has("contact", "none");
            let some = CHANNELS.iter().any(|channel| values.has("contact", channel));
            errors.when(!none && !some, "contact", "ask-error-contact-choose");
            errors.when(none && some, "contact", "ask-error-contact-both");
        }
        Step::ContactDetails => contact_details(&mut errors, values, answers),
        Step::Language => {
            let known = |name: &str| LANGUAGES.iter().any(|(code, _)| *code == values.one(name));
            errors.when(!known("spoken"), "spoken", "ask-error-language");
            errors.when(values.some("read").is_some() && !known("read"), "read", "ask-error-language");
            let other = values.one("spoken") == "other" || values.one("read") == "other";
            errors.when(other && values.one("other").is_empty(), "other", "ask-error-language-other");
            errors.length(values, "other", SHORT);
        }
        Step::Agreement => errors.when(!one_of("help", &["yes", "talk"]), "help", "ask-error-agreement"),
    }
    let _ = today;
    errors
}

/// Whether a form sent only what its page offers.
fn all_known(values: &Values, name: &str, options: &[&str]) -> bool {
    values.all(name).iter().all(|value| value.is_empty() || options.contains(&value.as_str()))
}

/// A professional says who they are, how to reach them at work, and whether the family knows and agrees; if not, why.
fn work(errors: &mut Errors, values: &Values) {
    errors.when(values.one("work-name").is_empty(), "work-name", "ask-work-error-name");
    errors.when(values.one("work-role").is_empty(), "work-role", "ask-work-error-role");
    errors.when(!AGENCIES.contains(&values.one("work-agency")), "work-agency", "ask-error-choose");
    errors.when(!is_phone(values.one("work-phone")), "work-phone", "ask-error-phone");
    errors.when(!is_email(values.one("work-email")), "work-email", "ask-error-email");
    let spoken = values.one("work-spoken");
    errors.when(!SPOKEN.contains(&spoken), "work-spoken", "ask-error-choose");
    errors.when(matches!(spoken, "not-agreed" | "not-asked") && values.one("work-why").is_empty(), "work-why", "ask-work-error-why");
    for field in ["work-name", "work-role", "work-phone"] {
        errors.length(values, field, SHORT);
    }
    errors.length(values, "work-why", LONG);
}

fn contact_details(errors: &mut Errors, values: &Values, answers: &Answers) {
    let chosen = answers.of(Step::Contact);
    let chosen = |channel: &str| chosen.has("contact", channel);
    errors.when(chosen("call") && !is_phone(values.one("phone")), "phone", "ask-error-phone");
    errors.when(chosen("text") && !is_phone(values.one("text")), "text", "ask-error-phone-text");
    errors.when(chosen("email") && !is_email(values.one("email")), "email", "ask-error-email");
    errors.when(chosen("letter") && !values.one("letter").validate_length(Some(8), Some(500), None), "letter", "ask-error-letter");
    for (channel, field) in TIMED {
        errors.when(chosen(channel) && !TIMES.iter().any(|time| values.has(field, time)), field, "ask-error-when");
    }
    // Also of what is not chosen: it is kept with the rest.
    for field in ["phone", "text", "email", "times"] {
        errors.length(values, field, 254);
    }
    errors.length(values, "letter", 500);
}

pub fn is_email(typed: &str) -> bool {
    typed.validate_email() && typed.validate_length(None, Some(254), None)
}

/// Ten digits at least; signs that people put between them are fine.
fn is_phone(typed: &str) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    (10..=15).contains(&digits) && typed.chars().all(|letter| letter.is_ascii_digit() || " +-()./".contains(letter))
}

fn too_many(errors: &mut Errors, values: &Values, column: &str, field: &'static str) {
    if values.all(column).len() > MOST_PEOPLE {
        errors.0.push(crate::kit::form::FieldError { field, key: "ask-error-too-many", limit: Some(MOST_PEOPLE) });
    }
}

/// The columns of the people on a page, and their names in the form.
pub const CHILD: [&str; 6] = ["id", "name", "age", "due", "school", "extra"];
pub const ADULT: [&str; 5] = ["id", "name", "relation", "responsibility", "home"];

/// What is wrong with the person being added.
pub fn check_person(step: Step, values: &Values, today: Date) -> Errors {
    let mut errors = Errors::default();
    for field in step.fields() {
        errors.length(values, field, SHORT);
    }
    if step == Step::Children {
        let (age, due) = (values.one("new-age"), values.one("new-due"));
        errors.when(age.is_empty() && due.is_empty(), "new-age", "ask-error-child-age");
        errors.when(!age.is_empty() && read_age(age, today).is_none(), "new-age", "ask-error-child-age-unclear");
        let far = |day: Date| day < today.saturating_sub(jiff::ToSpan::weeks(3)) || day > today.saturating_add(jiff::ToSpan::weeks(45));
        errors.when(!due.is_empty() && read_date(due).is_none_or(far), "new-due", "ask-error-child-due-unclear");
    } else {
        errors.when(values.one("new-relation").is_empty(), "new-relation", "ask-error-relation");
        for (name, options) in step.options() {
            errors.when(!all_known(values, name, options), name, "ask-error-choose");
        }
    }
    errors
}

/// The questions that these answers call for.
pub fn due(answers: &Answers) -> Vec<Step> {
    let reach = answers.of(Step::Contact);
    let wanted = CHANNELS.iter().any(|channel| reach.has("contact", channel));
    let professional = answers.is_from_professional();
    let called_for = |step: &Step| match step {
        Step::ContactDetails => wanted,
        Step::Work => professional,
        _ => true,
    };
    STEPS.into_iter().filter(called_for).collect()
}

/// Languages that people may choose: the site's own and the next ones of the Census.
pub const LANGUAGES: [(&str, &str); 18] = [
    ("en", "English"),
    ("ur", "اردو"),
    ("pl", "Polski"),
    ("ro", "Română"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("ar", "العربية"),
    ("ckb", "کوردیی ناوەندی"),
    ("bn", "বাংলা"),
    ("fa", "فارسی"),
    ("uk", "Українська"),
    ("pt", "Português"),
    ("sk", "Slovenčina"),
    ("hu", "Magyar"),
    ("lt", "Lietuvių"),
    ("ti", "ትግርኛ"),
    ("so", "Soomaali"),
    ("zh", "中文"),
    ("other", ""),
];

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn values(pairs: &[(&str, &str)]) -> Values {
        Values::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn wrong(step: Step, pairs: &[(&str, &str)], answers: &Answers) -> Vec<&'static str> {
        check(step, &values(pairs), answers, date(2026, 11, 23)).0.iter().map(|error| error.key).collect()
    }

    #[test]
    fn only_the_chosen_ways_need_details() {
        let mut answers = Answers::default();
        answers.set(Step::Contact, values(&[("contact", "none")]));
        assert!(!due(&answers).contains(&Step::ContactDetails));
        answers.set(Step::Contact, values(&[("contact", "email")]));
        assert!(due(&answers).contains(&Step::ContactDetails));
        assert_eq!(wrong(Step::ContactDetails, &[], &answers), ["ask-error-email", "ask-error-when"]);
        let long = "1".repeat(300);
        let details = |more| [&[("email", "a@b.example"), ("when-email", "mornings")][..], more].concat();
        assert!(wrong(Step::ContactDetails, &details(&[]), &answers).is_empty());
        assert_eq!(wrong(Step::ContactDetails, &details(&[("phone", &long)]), &answers), ["ask-error-too-long"]);
    }

    #[test]
    fn a_professional_says_who_they_are_and_why_when_the_family_does_not_agree() {
        let mut answers = Answers::default();
        answers.set(Step::Who, values(&[("asker", "parent")]));
        assert!(!due(&answers).contains(&Step::Work));
        answers.set(Step::Who, values(&[("asker", "professional")]));
        assert!(due(&answers).contains(&Step::Work));
        let said = [
            ("work-name", "Ben"),
            ("work-role", "Nurse"),
            ("work-agency", "health"),
            ("work-phone", "01632 960 000"),
            ("work-email", "ben@health.example"),
        ];
        let with = |more: &[(&'static str, &'static str)]| wrong(Step::Work, &[&said[..], more].concat(), &answers);
        assert!(with(&[("work-spoken", "agreed")]).is_empty());
        assert_eq!(with(&[("work-spoken", "not-asked")]), ["ask-work-error-why"]);
        assert!(with(&[("work-spoken", "not-agreed"), ("work-why", "He hurts them. My lead decided.")]).is_empty());
        assert_eq!(with(&[]), ["ask-error-choose"]);
    }

    #[test]
    fn what_a_page_does_not_offer_is_not_taken() {
        let today = date(2026, 11, 23);
        for step in STEPS.into_iter().filter(|step| *step != Step::Adults) {
            for (name, options) in step.options() {
                let refused = |value: &str| check(step, &values(&[(name, value)]), &Answers::default(), today).of(name).is_some();
                assert!(refused("<b>"), "{name}");
                assert!(options.iter().all(|option| !refused(option)), "{name}");
            }
        }
        assert!(wrong(Step::Language, &[("spoken", "en"), ("read", "xx")], &Answers::default()).contains(&"ask-error-language"));
        assert_eq!(wrong(Step::Language, &[("spoken", "other"), ("read", "en")], &Answers::default()), ["ask-error-language-other"]);
        let adult = |home| check_person(Step::Adults, &values(&[("new-relation", "aunt"), ("new-home", home)]), today);
        assert!(adult("not-sure").is_empty() && !adult("perhaps").is_empty());
    }

    #[test]
    fn nobody_is_reached_by_default() {
        assert_eq!(wrong(Step::Contact, &[], &Answers::default()), ["ask-error-contact-choose"]);
        assert_eq!(wrong(Step::Contact, &[("contact", "none"), ("contact", "call")], &Answers::default()), ["ask-error-contact-both"]);
    }

    #[test]
    fn a_child_needs_an_age_and_nothing_else() {
        let today = date(2026, 11, 23);
        assert!(check_person(Step::Children, &values(&[("new-age", "3")]), today).is_empty());
        assert!(check_person(Step::Children, &values(&[("new-due", "1/3/2027")]), today).is_empty());
        assert!(!check_person(Step::Children, &values(&[("new-name", "Sam")]), today).is_empty());
        assert!(!check_person(Step::Children, &values(&[("new-due", "1/3/2029")]), today).is_empty());
    }

    #[test]
    fn phones_are_taken_as_people_write_them() {
        assert!(is_phone("07700 900123") && is_phone("+44 (0)7700-900123"));
        assert!(!is_phone("123") && !is_phone("call my mum 07700900123"));
    }
}
