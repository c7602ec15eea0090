//! Courses, their dates, and the form for a place.

use leptos::prelude::*;

use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::ui::{Ui, value};
use crate::training::courses::{Course, Session};
use crate::training::model::{AGENCIES, Audience, Words, in_language};

/// The council's own words, marked with their language where it is not the reader's.
pub fn said(ui: &Ui, course: &Course, pick: fn(&Words) -> &str) -> AnyView {
    let Some((words, code)) = in_language(&course.words, &ui.language.code) else { return ().into_any() };
    let text = pick(words).to_owned();
    if code == ui.language.code { text.into_any() } else { view! { <span lang=code dir="auto">{text}</span> }.into_any() }
}

pub fn title(ui: &Ui, course: &Course) -> String {
    in_language(&course.words, &ui.language.code).map_or_else(|| course.slug.clone(), |(words, _)| words.title.clone())
}

/// Day and hour in London, and how long.
pub fn when(ui: &Ui, session: &Session) -> AnyView {
    let moment = session.starts_at.in_london().timestamp().to_string();
    let minutes = ui.t_with("training-minutes", &[("count", value(session.minutes as f64))]);
    view! { <time datetime=moment>{ui.language.date_and_time(session.starts_at)}</time>" · "{minutes} }.into_any()
}

pub fn all(ui: &Ui, courses: &[Course], sessions: &[Session]) -> Page {
    let part = |audience: Audience, heading: &'static str| {
        let own: Vec<AnyView> = courses
            .iter()
            .filter(|course| course.audience() == audience)
            .map(|course| {
                let next = sessions.iter().find(|session| session.course_id == course.id && session.cancelled_at.is_none());
                view! {
                    <li class="card">
                        <h3><a href=ui.href(&format!("/training/{}", course.slug))>{said(ui, course, |words| &words.title)}</a></h3>
                        <p>{match next {
                            Some(session) => view! { {ui.t("training-next")}" "{when(ui, session)} }.into_any(),
                            None => ui.t("training-no-dates"),
                        }}</p>
                    </li>
                }
                .into_any()
            })
            .collect();
        (!own.is_empty()).then(|| view! { <h2>{ui.t(heading)}</h2><ul class="cards">{own}</ul> })
    };
    let body = view! {
        <div class="wide">
            <h1>{ui.t("training-title")}</h1>
            <p class="lead">{ui.t("training-lead")}</p>
            {part(Audience::Families, "training-for-families")}
            {part(Audience::Professionals, "training-for-professionals")}
            {courses.is_empty().then(|| view! { <p>{ui.t("training-none")}</p> })}
        </div>
    };
    Page::public(ui.s("training-title"), body.into_any())
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

pub fn course(ui: &Ui, course: &Course, sessions: &[Session]) -> Page {
    let words = in_language(&course.words, &ui.language.code);
    let language = words.as_ref().map(|(_, code)| code.clone()).filter(|code| *code != ui.language.code);
    let about = words.as_ref().map(|(words, _)| lines(&words.about)).unwrap_or_default();
    let outcomes = words.as_ref().map(|(words, _)| lines(&words.outcomes)).unwrap_or_default();
    let dates: Vec<AnyView> = sessions.iter().map(|session| date(ui, session)).collect();
    let body = view! {
        <div class="narrow">
            <p><a href=ui.href("/training")>{ui.t("training-title")}</a></p>
            <h1>{said(ui, course, |words| &words.title)}</h1>
            <div lang=language.clone() dir="auto">
                {about.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            </div>
            {(!outcomes.is_empty()).then(|| view! { <h2>{ui.t("training-outcomes")}</h2><ul lang=language>{outcomes.into_iter().map(|line| view! { <li><bdi>{line}</bdi></li> }).collect_view()}</ul> })}
            <h2>{ui.t("training-dates")}</h2>
            {dates.is_empty().then(|| view! { <p>{ui.t("training-no-dates")}</p> })}
            <ul class="cards">{dates}</ul>
            <p><a href=ui.href(&format!("/training/{}/calendar.ics", course.slug))>{ui.t("training-feed")}</a></p>
        </div>
    };
    Page::public(title(ui, course), body.into_any())
}

/// One date with its places.
fn date(ui: &Ui, session: &Session) -> AnyView {
    let left = session.capacity - session.taken;
    let open = session.is_open(ui.now);
    let how = if session.cancelled_at.is_some() {
        ui.t("training-off")
    } else if !open {
        match session.opens_at.filter(|opens| *opens > ui.now) {
            Some(opens) => ui.t_with("training-opens", &[("date", value(ui.language.date_and_time(opens)))]),
            None => ui.t("training-closed"),
        }
    } else if left > 0 {
        ui.t_with("training-left", &[("count", value(left as f64))])
    } else {
        ui.t("training-full")
    };
    let button = if left > 0 { "training-book" } else { "training-wait" };
    view! {
        <li class="card">
            <h3>{when(ui, session)}</h3>
            <p dir="auto">{if session.place.is_empty() { ui.t("training-online") } else { session.place.clone().into_any() }}</p>
            {(!session.facilitators.is_empty()).then(|| view! { <p class="small">{ui.t("training-with")}" "{session.facilitators.clone()}</p> })}
            <p>{how}</p>
            {open.then(|| view! { <p><a class="button" href=ui.href(&format!("/training/session/{}", session.id))>{ui.t(button)}<span class="unseen">" "{ui.language.date_and_time(session.starts_at)}</span></a></p> })}
        </li>
    }
    .into_any()
}

pub fn agencies(ui: &Ui) -> Vec<(String, String)> {
    let nothing = (String::new(), ui.s("training-choose"));
    std::iter::once(nothing).chain(AGENCIES.iter().map(|agency| ((*agency).to_owned(), ui.s(&format!("agency-{agency}"))))).collect()
}

pub fn ask(ui: &Ui, course: &Course, session: &Session, values: &Values, errors: &Errors) -> Page {
    let open = session.is_open(ui.now);
    let professional = course.audience() == Audience::Professionals;
    let full = session.taken >= session.capacity;
    let form = open.then(|| {
        let text = |field: Text| fields::text(ui, values, errors, field);
        let work = professional.then(|| {
            let wrong = errors.of("agency").is_some();
            view! {
                {text(Text { autocomplete: "organization", ..Text::new("organisation", "training-organisation") })}
                <div class=if wrong { "wrong" } else { "" }>
                    {fields::inline_error(ui, errors, "agency")}
                    {fields::select(ui, values, "agency", "training-agency", &agencies(ui))}
                </div>
                {text(Text { optional: true, autocomplete: "organization-title", ..Text::new("role", "training-role") })}
            }
        });
        view! {
            <form id="book" method="post" action=ui.href(&format!("/training/session/{}", session.id)) data-once="yes">
                {text(Text { autocomplete: "name", ..Text::new("name", "training-name") })}
                {text(Text { kind: "email", autocomplete: "email", hint: Some("training-email-hint"), ..Text::new("email", if professional { "training-work-email" } else { "training-email" }) })}
                {work}
                {text(Text { optional: true, ..Text::new("access", "training-access") })}
                {text(Text { optional: true, ..Text::new("dietary", "training-dietary") })}
                {professional.then(|| fields::area(ui, values, errors, Text { optional: true, hint: Some("training-colleagues-hint"), ..Text::new("colleagues", "training-colleagues") }))}
                <button class="button" type="submit">{ui.t(if full { "training-wait" } else { "training-book" })}</button>
            </form>
        }
    });
    let body = view! {
        <div class="narrow">
            <p><a href=ui.href(&format!("/training/{}", course.slug))>{said(ui, course, |words| &words.title)}</a></p>
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("training-book-title")}</h1>
            <p class="lead">{said(ui, course, |words| &words.title)}</p>
            <p>{when(ui, session)}</p>
            {(open && full).then(|| view! { <p class="note">{ui.t("training-full-how")}</p> })}
            {(!open).then(|| view! { <p class="note">{ui.t("training-closed")}</p> })}
            {form}
        </div>
    };
    let page = Page::private(ui.s("training-book-title"), body.into_any());
    if open { page.form("book") } else { page }
}

pub fn asked(ui: &Ui, course: &Course, session: &Session, full: bool) -> Page {
    let (heading, text) =
        if full { ("training-asked-full-title", "training-asked-full-text") } else { ("training-asked-title", "training-asked-text") };
    let body = view! {
        <div class="narrow">
            <h1>{ui.t(heading)}</h1>
            <p class="lead">{said(ui, course, |words| &words.title)}</p>
            <p>{when(ui, session)}</p>
            <p>{ui.t(text)}</p>
            <p>{ui.t("training-asked-known")}</p>
            <p><a href=ui.href("/training")>{ui.t("training-title")}</a></p>
        </div>
    };
    Page::private(ui.s(heading), body.into_any())
}
