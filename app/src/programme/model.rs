//! The pages there are from the beginning, and where they stand.

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The pages about the programme, in their order.
pub const PROGRAMME: [&str; 8] =
    ["families-first", "for-families", "for-professionals", "people-and-teams", "journey", "words", "levels-of-need", "briefing-note"];

/// The pages about this site.
pub const SITE: [&str; 4] = ["privacy", "accessibility", "cookies", "contact"];

/// Where a page stands.
pub fn path(slug: &str) -> String {
    match slug {
        "families-first" => "/families-first".to_owned(),
        slug if SITE.contains(&slug) => format!("/{slug}"),
        slug => format!("/families-first/{slug}"),
    }
}

/// Title and Markdown of a page as it comes with the portal.
pub fn built_in(language: &str, slug: &str) -> Option<(&'static str, &'static str)> {
    let (.., text) = TEXTS.iter().find(|(held, name, _)| *held == language && *name == slug)?;
    let (title, words) = text.split_once('\n')?;
    Some((title.trim_start_matches('#').trim(), words.trim()))
}

/// The council's own names and numbers in the words of a page: `{council}`, `{phone}`, `{hours}`, `{out_of_hours}`.
/// Numbers are links, and read left to right in any language.
pub fn filled(words: &str, council: &str, phone: &str, hours: &str, out_of_hours: &str) -> String {
    let number = |number: &str| format!("[\u{2066}{}\u{2069}](tel:{})", number.replace(' ', "\u{a0}"), number.replace(' ', ""));
    words
        .replace("{council}", council)
        .replace("{phone}", &number(phone))
        .replace("{hours}", &format!("\u{2066}{hours}\u{2069}"))
        .replace("{out_of_hours}", &number(out_of_hours))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_there_in_english_with_a_title() {
        for slug in PROGRAMME.iter().chain(&SITE) {
            let (title, words) = built_in("en", slug).unwrap_or_default();
            assert!(!title.is_empty() && words.len() > 200, "{slug}");
        }
    }

    #[test]
    fn numbers_are_links_that_read_left_to_right() {
        let text = filled("Call {phone}, {hours}.", "Potterbridge", "01632 960 100", "9 – 5", "1");
        assert_eq!(text, "Call [\u{2066}01632\u{a0}960\u{a0}100\u{2069}](tel:01632960100), \u{2066}9 – 5\u{2069}.");
    }
}
