//! Markdown that staff write, as HTML that is safe to show: raw HTML in it is text, pictures are those that are kept
//! here, and links lead to this site, to `https:`, to mail or to a phone.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// Where pictures are kept.
pub const PICTURES: &str = "/pictures/";

/// No tag begins anywhere: a line with one would else be no Markdown at all.
fn without_tags(markdown: &str) -> String {
    markdown.replace('<', "&lt;")
}

fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_DEFINITION_LIST)
}

/// Markdown as a part of a page: its headings begin at the second level.
pub fn page(markdown: &str) -> String {
    with_links(markdown, |address, _| address.to_owned())
}

/// The addresses elsewhere that a text links to, in their order, each once.
pub fn links(markdown: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for event in parser(&without_tags(markdown)) {
        if let Event::Start(Tag::Link { dest_url, .. }) = event
            && dest_url.starts_with("https://")
            && !found.iter().any(|held| **held == *dest_url)
        {
            found.push(dest_url.into_string());
        }
    }
    found
}

/// The same with each link elsewhere led through `to`, which is told its number: following is counted so, and nobody
/// is known by it.
pub fn with_links(markdown: &str, to: impl Fn(&str, usize) -> String) -> String {
    let all = links(markdown);
    let markdown = without_tags(markdown);
    let lower = |level| if level == HeadingLevel::H1 { HeadingLevel::H2 } else { level };
    let events = parser(&markdown).map(|event| match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let number = all.iter().position(|held| **held == *dest_url);
            let dest_url = number.map_or(dest_url.clone(), |number| CowStr::from(to(&dest_url, number)));
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        Event::Start(Tag::Heading { level, id, classes, attrs }) => Event::Start(Tag::Heading { level: lower(level), id, classes, attrs }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    let mut clean = ammonia::Builder::default();
    clean.url_schemes(["https", "mailto", "tel"].into()).link_rel(Some("noreferrer noopener"));
    clean.attribute_filter(|element, attribute, value| {
        let elsewhere = element == "img" && attribute == "src" && !value.starts_with(PICTURES);
        (!elsewhere).then_some(Cow::Borrowed(value))
    });
    clean.clean(&out).to_string()
}

/// Markdown as it is read in a letter without pictures: the words as they were written.
pub fn plain(markdown: &str) -> String {
    markdown.replace("\r\n", "\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_shown_and_nothing_in_it_runs() {
        let text = "# Top\n\n## News\n\n<script>alert(1)</script> [a](javascript:alert(1)) **bold** ![x](https://example.org/x.png) ![y](/pictures/1)";
        let html = page(text);
        assert!(html.contains("<h2>Top</h2>") && html.contains("<h2>News</h2>") && html.contains("<strong>bold</strong>"), "{html}");
        assert!(
            html.contains("&lt;script&gt;alert(1)&lt;/script&gt; <a>a</a>") || html.contains("&lt;script&gt;alert(1)&lt;/script&gt; <a "),
            "{html}"
        );
        assert!(!html.contains("<script") && !html.contains("javascript:") && !html.contains("example.org"), "{html}");
        assert!(html.contains("src=\"/pictures/1\""), "{html}");
    }

    #[test]
    fn links_are_led_through_a_counter_each_by_its_number() {
        let text = "[a](https://example.org/a) [b](https://example.org/b) [a again](https://example.org/a) [here](/training)";
        assert_eq!(links(text), ["https://example.org/a", "https://example.org/b"]);
        let html = with_links(text, |_, number| format!("https://portal.test/news/to/{number}"));
        assert_eq!(html.matches("/news/to/0").count(), 2);
        assert!(html.contains("/news/to/1") && html.contains("href=\"/training\""), "{html}");
    }

    #[test]
    fn words_can_be_explained_in_a_list() {
        assert!(page("Family hub\n: A place to go.").contains("<dt>Family hub</dt>"));
    }
}
