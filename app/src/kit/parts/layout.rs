//! The frame of every page.

use leptos::prelude::*;

use super::{exit, pictures};
use crate::kit::page::{Frame, Page, asset_path};
use crate::kit::portal::Portal;
use crate::kit::routes::OWN_PASSWORD;
use crate::kit::staff::Role;
use crate::kit::ui::{Ui, escape, value};
use crate::kit::words::Language;

/// The whole document around a page's body.
pub fn document(portal: &Portal, ui: &Ui, title: String, page: Page) -> AnyView {
    let language = ui.language.code.clone();
    let (frame, form) = (page.frame, page.form);
    view! {
        <html lang=language dir=ui.language.direction() class=ui.large.then_some("large")>
            <head>
                <meta charset="utf-8"/>
                <title inner_html=title></title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" content=ui.settings.council.colour.clone()/>
                <meta name="referrer" content="same-origin"/>
                {(frame != Frame::Public).then(|| view! { <meta name="robots" content="noindex"/> })}
                <link rel="stylesheet" href=portal.sheet.path.clone()/>
                <link rel="icon" href=asset_path("icon.svg") type="image/svg+xml"/>
                {(frame == Frame::Public).then(|| alternates(ui))}
                {page.head}
                <script type="module" src=asset_path("portal.js")></script>
            </head>
            <body>
                <a class="skip" href="#main">{ui.t("skip-to-content")}</a>
                {(frame == Frame::Private).then(|| exit::link(ui))}
                {header(ui, frame, form, page.signed_in)}
                {(frame == Frame::Public).then(|| notices(ui))}
                <main id="main" tabindex="-1">{page.body}</main>
                {footer(ui, frame)}
            </body>
        </html>
    }
    .into_any()
}

/// The same page in the other languages, for search engines.
fn alternates(ui: &Ui) -> AnyView {
    let base = ui.settings.site.base_url.clone();
    let link = |path: String| if ui.query.is_empty() { format!("{base}{path}") } else { format!("{base}{path}?{}", ui.query) };
    let links = ui.words.languages().iter().map(|language| {
        let address = link(ui.href_in(language, &ui.path));
        view! { <link rel="alternate" hreflang=language.code.clone() href=address/> }
    });
    let canonical = link(ui.href(&ui.path));
    view! {
        <link rel="alternate" hreflang="x-default" href=link(ui.path.clone())/>
        // One search among countless: its page is not for search engines, the way to it is.
        {(!ui.query.is_empty()).then(|| view! { <meta name="robots" content="noindex, follow"/> })}
        <link rel="canonical" href=canonical/>
        {links.collect_view()}
    }
    .into_any()
}

fn header(ui: &Ui, frame: Frame, form: Option<&'static str>, signed_in: Option<(String, Vec<Role>)>) -> AnyView {
    let council = &ui.settings.council;
    let name = if frame == Frame::Private { council.name.clone() } else { council.site_name.clone() };
    let menu = match frame {
        Frame::Staff => staff_menu(ui, signed_in),
        // One thing to do: a question's page leads nowhere else.
        Frame::Private if form == Some("question") => ().into_any(),
        _ => public_menu(ui),
    };
    let logo = council.logo.clone();
    let home = if frame == Frame::Staff { "/staff".to_owned() } else { ui.href("/") };
    view! {
        <header class="top">
            {ui.settings.site.is_demonstration().then(|| view! { <p class="demo">{ui.t("demo-banner")}</p> })}
            <div class="wide top-row">
                <a class="brand" href=home>
                    {if logo.is_empty() { pictures::mark() } else { view! { <img src=logo alt="" height="40"/> }.into_any() }}
                    <span lang="en" dir="ltr">{name}</span>
                </a>
                {menu}
                {(frame != Frame::Staff).then(|| languages(ui, frame, form))}
                {(frame == Frame::Private).then(|| letters(ui, form))}
            </div>
            {(frame != Frame::Staff && ui.fell_back()).then(|| view! { <p class="wide unchecked">{ui.t("language-part-english")}</p> })}
            {(frame != Frame::Staff && !ui.language.checked && !ui.is_english()).then(|| view! { <p class="wide unchecked">{ui.t("language-not-checked")}</p> })}
        </header>
    }
    .into_any()
}

/// What the council says on every public page for some time.
fn notices(ui: &Ui) -> AnyView {
    let said = ui.notices.0.iter().filter(|notice| notice.is_on(ui.now)).filter_map(|notice| notice.said(&ui.language.code));
    let lines: Vec<AnyView> = said
        .map(|(words, code)| {
            let lang = (code != ui.language.code).then(|| code.to_owned());
            view! { <p lang=lang.clone() dir=lang.map(|_| "ltr")>{words.to_owned()}</p> }.into_any()
        })
        .collect();
    if lines.is_empty() {
        return ().into_any();
    }
    view! { <section class="notice" aria-label=ui.s("notice-label")><div class="wide">{lines}</div></section> }.into_any()
}

fn public_menu(ui: &Ui) -> AnyView {
    let item = |path: &str, key: &str| {
        let here = ui.path == path;
        view! { <li><a href=ui.href(path) aria-current=here.then_some("page")>{ui.t(key)}</a></li> }
    };
    view! {
        <nav aria-label=ui.s("site-menu")>
            <ul class="menu">
                {item("/find-help", "menu-find-help")}
                {item("/ask-for-help", "menu-ask")}
                {item("/follow", "menu-follow")}
                {item("/my-plan", "menu-plan")}
                {item("/have-a-say", "menu-say")}
                {item("/my-list", "menu-list")}
            </ul>
        </nav>
    }
    .into_any()
}

fn staff_menu(ui: &Ui, signed_in: Option<(String, Vec<Role>)>) -> AnyView {
    let Some((name, roles)) = signed_in else { return ().into_any() };
    // Each sees the way to what they may open.
    let any = |wanted: &[Role]| roles.iter().any(|role| wanted.contains(role));
    let outbox = ui.settings.site.is_demonstration() && any(&[Role::FrontDoorWorker, Role::Manager, Role::DataProtectionOfficer]);
    let planner = any(&[Role::LeadPractitioner, Role::Manager]);
    let engagement = any(&[Role::EngagementOfficer, Role::Manager]);
    let translations = any(&[Role::Translator, Role::LeadPractitioner, Role::Manager]);
    view! {
        <nav aria-label=ui.s("site-menu")>
            <ul class="menu">
                <li><a href="/staff">{ui.t("staff-menu-queue")}</a></li>
                {engagement.then(|| view! {
                    <li><a href="/staff/corrections">{ui.t("staff-menu-corrections")}</a></li>
                    <li><a href="/staff/surveys">{ui.t("staff-menu-surveys")}</a></li>
                    <li><a href="/staff/training">{ui.t("staff-menu-training")}</a></li>
                    <li><a href="/staff/news">{ui.t("staff-menu-news")}</a></li>
                    <li><a href="/staff/pages">{ui.t("staff-menu-pages")}</a></li>
                })}
                {planner.then(|| view! { <li><a href="/staff/plans">{ui.t("staff-menu-plans")}</a></li> })}
                {translations.then(|| view! { <li><a href="/staff/translations">{ui.t("staff-menu-translations")}</a></li> })}
                {outbox.then(|| view! { <li><a href="/staff/outbox">{ui.t("staff-menu-outbox")}</a></li> })}
                <li><a href=OWN_PASSWORD>{ui.t("staff-menu-password")}</a></li>
                <li>
                    <form method="post" action="/staff/sign-out">
                        <button class="quiet" type="submit">{ui.t_with("staff-sign-out", &[("name", value(name))])}</button>
                    </form>
                </li>
            </ul>
        </nav>
    }
    .into_any()
}

/// Links to the same page in other languages; where the page has a form, buttons of that form, so
/// that what was typed comes along.
fn languages(ui: &Ui, frame: Frame, form: Option<&'static str>) -> AnyView {
    // What is asked of a private page stands in none of its links.
    let query = if frame == Frame::Public { ui.query.as_str() } else { "" };
    // Written as text: ten of these stand on every page.
    let list: String = ui.words.languages().iter().map(|language| language_item(ui, language, query, form)).collect();
    // Enter in a field presses the first button of its form: without this one, a language.
    let first = form.map(|form| view! { <button class="unseen" type="submit" form=form tabindex="-1" aria-hidden="true"></button> });
    view! {
        {first}
        <details class="languages">
            <summary><span lang="en">"Language: "</span>{ui.language.name.clone()}</summary>
            <ul inner_html=list></ul>
        </details>
    }
    .into_any()
}

/// The way to large letters and back; where the page has a form, what was typed comes along.
fn letters(ui: &Ui, form: Option<&'static str>) -> AnyView {
    let (size, key) = if ui.large { ("usual", "letters-usual") } else { ("large", "letters-large") };
    let address = format!("{}?letters={size}", ui.href(&ui.path));
    match form {
        Some(form) => view! { <button class="quiet letters" form=form formaction=address formnovalidate=true name="switch" value="language">{ui.t(key)}</button> }.into_any(),
        None => view! { <a class="letters" href=address>{ui.t(key)}</a> }.into_any(),
    }
}

fn language_item(ui: &Ui, language: &Language, query: &str, form: Option<&str>) -> String {
    let address = escape(&with_query(ui.href_in(language, &ui.path), query));
    let (code, name) = (&language.code, escape(&language.name));
    let current = *code == ui.language.code;
    match form {
        Some(form) if !current => format!(
            "<li><button class=\"quiet\" form=\"{form}\" formaction=\"{address}\" formnovalidate name=\"switch\" value=\"language\" lang=\"{code}\">{name}</button></li>"
        ),
        _ => {
            let current = if current { " aria-current=\"true\"" } else { "" };
            format!("<li><a href=\"{address}\" hreflang=\"{code}\" lang=\"{code}\"{current}>{name}</a></li>")
        }
    }
}

fn with_query(path: String, query: &str) -> String {
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

fn footer(ui: &Ui, frame: Frame) -> AnyView {
    if frame == Frame::Staff {
        return ().into_any();
    }
    let link = |path: &str, key: &str| view! { <li><a href=ui.href(path)>{ui.t(key)}</a></li> };
    let council = &ui.settings.council;
    view! {
        <footer class="foot">
            <div class="wide">
                <section class="danger" aria-labelledby="danger-title">
                    <h2 id="danger-title">{ui.t("safety-999-title")}</h2>
                    <p>{ui.t("safety-999-text")}</p>
                    <p><a class="button alarm" href="tel:999">{ui.t("safety-999-call")}</a></p>
                    <p>{ui.t("safety-deaf")}</p>
                    <p>{telephone(ui, "safety-worried", &council.phone)}</p>
                    <p>{ui.t_with("safety-phone-hours", &[("hours", value(council.phone_hours.as_str()))])}</p>
                    <p>{telephone(ui, "safety-out-of-hours", &council.phone_out_of_hours)}</p>
                </section>
                <nav aria-label=ui.s("footer-help")>
                    <ul>
                        {link("/families-first", "footer-families-first")}
                        {link("/training", "training-title")}
                        {link("/news", "news-title")}
                        {link("/contact", "footer-contact")}
                        {link("/staying-safe-online", "footer-safe-online")}
                        {link("/privacy", "footer-privacy")}
                        {link("/accessibility", "footer-accessibility")}
                        {link("/cookies", "footer-cookies")}
                        <li><a href="/open-referral">{ui.t("footer-open-data")}</a></li>
                        <li><a href="/staff">{ui.t("footer-staff")}</a></li>
                    </ul>
                </nav>
                <p class="small">{ui.t("footer-attribution")}</p>
                <p class="small" lang="en" dir="ltr">
                    "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right."
                </p>
            </div>
        </footer>
    }
    .into_any()
}

/// The front door's number as a button.
pub fn call_button(ui: &Ui, class: &'static str) -> AnyView {
    let number = &ui.settings.council.phone;
    let dial = format!("tel:{}", number.replace(' ', ""));
    let words = ui.t_with("call-us", &[("phone", value(number.replace(' ', "\u{a0}")))]);
    view! { <a class=class href=dial><span>{words}</span></a> }.into_any()
}

/// Words with a phone number in them, as a link that reads left to right.
pub fn telephone(ui: &Ui, key: &str, number: &str) -> AnyView {
    const HERE: &str = "\u{1}";
    let text = ui.s_with(key, &[("phone", value(HERE))]);
    let (before, after) = text.split_once(HERE).unwrap_or((&text, ""));
    let (before, after) = (before.to_owned(), after.to_owned());
    let dial = format!("tel:{}", number.replace(' ', ""));
    let number = number.replace(' ', "\u{a0}");
    view! { <span>{before}<a href=dial><bdi dir="ltr">{number}</bdi></a>{after}</span> }.into_any()
}
