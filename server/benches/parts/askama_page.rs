//! The results page once more, as an askama template: what a compiled template would cost with the
//! same words and the same services. It must say the same and lead to the same addresses.

use app::kit::page::asset_path;
use app::kit::portal::Portal;
use app::kit::ui::{Ui, value};
use app::services::directory::{Directory, Entry};
use app::services::finder::{Answer, DISTANCES, Question};
use app::services::model::{DAYS, NEEDS};
use app::services::{find_address, place::Place};
use askama::Template;

#[derive(Template)]
#[template(
    ext = "html",
    source = r##"<!DOCTYPE html><html lang="{{ ui.language.code }}" dir="{{ ui.language.direction() }}"><head><meta charset="utf-8"><title>{{ title() }}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="theme-color" content="{{ ui.settings.council.colour }}"><meta name="referrer" content="same-origin"><link rel="stylesheet" href="{{ portal.sheet.path }}"><link rel="icon" href="{{ icon }}" type="image/svg+xml"><link rel="alternate" hreflang="x-default" href="{{ bare() }}"><meta name="robots" content="noindex, follow"><link rel="canonical" href="{{ link(ui.language) }}">{% for language in ui.words.languages() %}<link rel="alternate" hreflang="{{ language.code }}" href="{{ link(language) }}">{% endfor %}<script type="module" src="{{ script }}"></script></head><body><a class="skip" href="#main">{{ t("skip-to-content") }}</a><header class="top"><div class="wide top-row"><a class="brand" href="{{ ui.href("/") }}">{{ mark|safe }}<span lang="en" dir="ltr">{{ ui.settings.council.site_name }}</span></a><nav aria-label="{{ t("site-menu") }}"><ul class="menu">{% for (path, key) in MENU %}<li><a href="{{ ui.href(path) }}"{% if is_here(path) %} aria-current="page"{% endif %}>{{ t(key) }}</a></li>{% endfor %}</ul></nav><details class="languages"><summary><span lang="en">Language: </span>{{ ui.language.name }}</summary><ul>{% for language in ui.words.languages() %}<li>{% if language.code == ui.language.code %}<a href="{{ switch(language) }}" hreflang="{{ language.code }}" lang="{{ language.code }}" aria-current="true">{{ language.name }}</a>{% else %}<button class="quiet" form="search" formaction="{{ switch(language) }}" formnovalidate name="switch" value="language" lang="{{ language.code }}">{{ language.name }}</button>{% endif %}</li>{% endfor %}</ul></details></div></header><main id="main" tabindex="-1"><div class="wide"><h1>{{ t("find-title") }}</h1><form id="search" method="get" action="{{ ui.href("/find-help") }}" class="search" data-count="/call/count" data-places="/call/places"><div class="ask-row"><div class="field"><label for="words">{{ t("find-words-label") }}</label><input id="words" name="words" type="search" value="{{ question.words }}" dir="auto" maxlength="200" autocomplete="off"></div><div class="field"><label for="place">{{ t("find-place-label") }}</label><input id="place" name="place" type="text" value="{{ question.place }}" dir="auto" autocomplete="postal-code" data-near="{{ t("find-near-me") }}" data-near-failed="{{ t("find-near-me-failed") }}" data-suggestions="{{ t("find-suggestions") }}"></div><button class="button" type="submit">{{ t("find-submit") }}</button></div><details class="filters"><summary>{{ t("find-filters") }}</summary><div class="filter-grid"><div class="field"><label for="need">{{ t("find-filter-need") }}</label><select id="need" name="need"><option value="">{{ t("find-filter-any") }}</option>{% for need in NEEDS %}<option value="{{ need }}">{{ need_words(need) }} {{ counted(&answer.counts.needs[loop.index0]) }}</option>{% endfor %}</select></div><div class="field"><label for="age">{{ t("find-filter-age") }}</label><p class="hint" id="age-hint">{{ t("find-filter-age-hint") }}</p><input id="age" name="age" class="short" inputmode="numeric" value="{{ question.age }}" autocomplete="off" aria-describedby="age-hint"></div><div class="field"><label for="distance">{{ t("find-filter-distance") }}</label><select id="distance" name="distance"><option value="">{{ t("find-filter-any") }}</option>{% for miles in DISTANCES %}<option value="{{ miles }}">{{ distance(miles) }} {{ counted(&answer.counts.distances[loop.index0]) }}</option>{% endfor %}</select></div><div class="field"><label for="day">{{ t("find-filter-day") }}</label><select id="day" name="day"><option value="">{{ t("find-filter-any") }}</option>{% for day in DAYS %}<option value="{{ day }}">{{ day_words(day) }} {{ counted(&answer.counts.days[loop.index0]) }}</option>{% endfor %}</select></div><div class="field"><label for="language">{{ t("find-filter-language") }}</label><select id="language" name="language"><option value="">{{ t("find-filter-any") }}</option>{% for language in directory.languages %}<option value="{{ language }}">{{ app::services::model::own_name(language) }} {{ counted(&answer.counts.languages[loop.index0]) }}</option>{% endfor %}</select></div><div class="field">{% for (name, count) in ticks() %}<div class="option"><input id="{{ name }}" name="{{ name }}" type="checkbox" value="yes"><label for="{{ name }}">{{ tick_words(name) }} {{ counted(count) }}</label></div>{% endfor %}</div></div><p class="row"><button class="button second" type="submit">{{ t("find-filter-apply") }}</button><a href="{{ clear() }}">{{ t("find-filter-clear") }}</a><span id="live-count" role="status"></span></p></details></form><section aria-labelledby="count"><h2 id="count" tabindex="-1">{{ total() }}</h2><ol class="cards" start="1">{% for found in answer.shown %}{% let entry = directory.entries[found.number] %}<li class="card"><h3 lang="en" dir="auto"><a href="{{ service(entry) }}">{{ entry.name }}</a></h3><p class="by" lang="en" dir="auto">{{ entry.organization }}{% if !entry.town.is_empty() %} · {{ entry.town }}{% endif %}</p><p lang="en" dir="auto">{{ entry.summary }}</p><ul class="facts">{% if let Some(miles) = found.miles %}<li>{{ away(miles) }}</li>{% endif %}{% if entry.free %}<li>{{ t("find-result-free") }}</li>{% endif %}{% if entry.online %}<li>{{ t("find-result-online") }}</li>{% endif %}<li>{{ ages(entry) }}</li></ul></li>{% endfor %}</ol>{% if answer.pages > 1 %}<nav class="row" aria-label="{{ page_of() }}"><span>{{ page_of() }}</span><a rel="next" href="{{ next() }}">{{ t("find-page-next") }}</a></nav>{% endif %}</section><section class="note" aria-labelledby="ask-us"><h2 id="ask-us">{{ t("front-ask-title") }}</h2><p>{{ t("front-ask-text") }}</p><p><a class="button second" href="{{ ui.href("/ask-for-help") }}">{{ t("menu-ask") }}</a></p></section></div></main><footer class="foot"><div class="wide"><section class="danger" aria-labelledby="danger-title"><h2 id="danger-title">{{ t("safety-999-title") }}</h2><p>{{ t("safety-999-text") }}</p><p><a class="button alarm" href="tel:999">{{ t("safety-999-call") }}</a></p><p>{{ t("safety-deaf") }}</p><p>{{ phone("safety-worried", ui.settings.council.phone)|safe }}</p><p>{{ hours() }}</p><p>{{ phone("safety-out-of-hours", ui.settings.council.phone_out_of_hours)|safe }}</p></section><nav aria-label="{{ t("footer-help") }}"><ul>{% for (path, key) in FOOT %}<li><a href="{{ ui.href(path) }}">{{ t(key) }}</a></li>{% endfor %}<li><a href="/open-referral">{{ t("footer-open-data") }}</a></li><li><a href="/staff">{{ t("footer-staff") }}</a></li></ul></nav><p class="small">{{ t("footer-attribution") }}</p><p class="small" lang="en" dir="ltr">Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right.</p></div></footer></body></html>"##
)]
pub struct ResultsPage<'a> {
    pub ui: &'a Ui,
    pub portal: &'a Portal,
    pub directory: &'a Directory,
    pub question: &'a Question,
    pub place: &'a Place,
    pub answer: &'a Answer,
    pub icon: String,
    pub script: String,
    pub mark: &'a str,
}

const MENU: [(&str, &str); 6] = [
    ("/find-help", "menu-find-help"),
    ("/ask-for-help", "menu-ask"),
    ("/follow", "menu-follow"),
    ("/my-plan", "menu-plan"),
    ("/have-a-say", "menu-say"),
    ("/my-list", "menu-list"),
];
const FOOT: [(&str, &str); 8] = [
    ("/families-first", "footer-families-first"),
    ("/training", "training-title"),
    ("/news", "news-title"),
    ("/contact", "footer-contact"),
    ("/staying-safe-online", "footer-safe-online"),
    ("/privacy", "footer-privacy"),
    ("/accessibility", "footer-accessibility"),
    ("/cookies", "footer-cookies"),
];

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass what they loop over by reference")]
impl<'a> ResultsPage<'a> {
    pub fn new(
        ui: &'a Ui,
        portal: &'a Portal,
        directory: &'a Directory,
        asked: (&'a Question, &'a Place, &'a Answer),
        mark: &'a str,
    ) -> Self {
        let (question, place, answer) = asked;
        Self { ui, portal, directory, question, place, answer, icon: asset_path("icon.svg"), script: asset_path("portal.js"), mark }
    }

    fn t(&self, key: &str) -> String {
        self.ui.s(key)
    }

    fn is_here(&self, path: &str) -> bool {
        self.ui.path == path
    }

    fn title(&self) -> String {
        let site = self.ui.settings.council.site_name.as_str();
        self.ui.s_with("page-title", &[("title", value(self.t("find-title"))), ("site", value(site))])
    }

    fn link(&self, language: &app::kit::words::Language) -> String {
        format!("{}{}?{}", self.ui.settings.site.base_url, self.ui.href_in(language, &self.ui.path), self.ui.query)
    }

    fn bare(&self) -> String {
        format!("{}{}?{}", self.ui.settings.site.base_url, self.ui.path, self.ui.query)
    }

    fn switch(&self, language: &app::kit::words::Language) -> String {
        format!("{}?{}", self.ui.href_in(language, &self.ui.path), self.ui.query)
    }

    fn need_words(&self, need: &str) -> String {
        self.t(&format!("need-{need}"))
    }

    fn day_words(&self, day: &str) -> String {
        self.t(&format!("weekday-{}", day.to_lowercase()))
    }

    fn tick_words(&self, name: &str) -> String {
        self.t(&format!("find-filter-{name}"))
    }

    fn counted(&self, count: &usize) -> String {
        self.ui.s_with("find-counted", &[("count", value(number(*count)))])
    }

    fn distance(&self, miles: &u32) -> String {
        self.ui.s_with("find-filter-distance-option", &[("miles", value(*miles))])
    }

    fn ticks(&self) -> [(&'static str, &usize); 3] {
        let counts = &self.answer.counts;
        [("free", &counts.free), ("send", &counts.send), ("online", &counts.online)]
    }

    fn total(&self) -> String {
        self.ui.s_with("find-count-near", &[("count", value(number(self.answer.total))), ("place", value(self.place.name.as_str()))])
    }

    fn service(&self, entry: &Entry) -> String {
        self.ui.href(&format!("/services/{}", entry.id))
    }

    fn away(&self, miles: &f64) -> String {
        self.ui.s_with("find-result-distance", &[("miles", value(miles.round()))])
    }

    fn ages(&self, entry: &Entry) -> String {
        self.ui.s_with("service-ages", &[("from", value(entry.minimum_age)), ("to", value(entry.maximum_age))])
    }

    fn page_of(&self) -> String {
        self.ui.s_with("find-page-of", &[("page", value(number(self.answer.page))), ("pages", value(number(self.answer.pages)))])
    }

    fn clear(&self) -> String {
        find_address(self.ui, &self.question.without_filters())
    }

    fn next(&self) -> String {
        find_address(self.ui, &Question { page: (self.answer.page + 1).to_string(), ..self.question.clone() })
    }

    fn hours(&self) -> String {
        self.ui.s_with("safety-phone-hours", &[("hours", value(self.ui.settings.council.phone_hours.as_str()))])
    }

    fn phone(&self, key: &str, number: &str) -> String {
        let text = self.ui.s_with(key, &[("phone", value("\u{1}"))]);
        let dial = number.replace(' ', "");
        let number = number.replace(' ', "\u{a0}");
        text.replace('\u{1}', &format!("<a href=\"tel:{dial}\"><bdi dir=\"ltr\">{number}</bdi></a>"))
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
