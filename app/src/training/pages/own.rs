//! The page of one booking.

use leptos::prelude::*;

use super::public::{said, when};
use crate::kit::address::encoded;
use crate::kit::form::{Errors, Values};
use crate::kit::ics::utc;
use crate::kit::moment::Timestamp;
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text, list_option};
use crate::kit::ui::{Ui, value};
use crate::training::booking::Booking;
use crate::training::courses::{Course, Session};
use crate::training::model::{Details, State};

pub struct View<'a> {
    pub course: &'a Course,
    pub session: &'a Session,
    pub booking: &'a Booking,
    pub details: &'a Details,
    /// To join with; empty without a confirmed place.
    pub link: &'a str,
    /// Sessions one can move to.
    pub others: &'a [Session],
    pub certificate: Option<&'a str>,
    pub token: &'a str,
    pub note: Option<&'static str>,
    pub values: &'a Values,
    pub errors: &'a Errors,
    pub now: Timestamp,
}

/// How it stands, in a sentence.
fn standing(ui: &Ui, view: &View) -> AnyView {
    let until = view.booking.held_until.map(|until| ui.language.date_and_time(until)).unwrap_or_default();
    if view.session.cancelled_at.is_some() {
        return ui.t("training-off");
    }
    match view.booking.state() {
        State::Requested => ui.t_with("training-is-requested", &[("until", value(until))]),
        State::Offered => ui.t_with("training-is-offered", &[("until", value(until))]),
        State::Confirmed => ui.t("training-is-confirmed"),
        State::Waiting if view.session.starts_at <= view.now => ui.t("training-is-cancelled"),
        State::Waiting => ui.t("training-is-waiting"),
        State::Attended => ui.t("training-is-attended"),
        State::Missed => ui.t("training-is-missed"),
        State::Cancelled => ui.t("training-is-cancelled"),
    }
}

pub fn page(ui: &Ui, view: &View) -> Page {
    let state = view.booking.state();
    let going_on = view.session.cancelled_at.is_none() && view.session.starts_at > view.now;
    let course = ui.href(&format!("/training/{}", view.course.slug));
    let body = view! {
        <div class="narrow">
            {fields::error_summary(ui, view.errors)}
            {view.note.map(|key| view! { <p class="danger" role="alert">{ui.t(key)}</p> })}
            <h1>{said(ui, view.course, |words| &words.title)}</h1>
            <p class="lead">{when(ui, view.session)}</p>
            <p><strong>{standing(ui, view)}</strong></p>
            <dl class="summary">
                <div><dt>{ui.t("training-name")}</dt><dd dir="auto">{view.details.name.clone()}</dd></div>
                {(!view.session.place.is_empty()).then(|| view! { <div><dt>{ui.t("training-where")}</dt><dd dir="auto">{view.session.place.clone()}</dd></div> })}
                {view.link.starts_with("https://").then(|| view! { <div><dt>{ui.t("training-join")}</dt><dd><a href=view.link.to_owned() rel="noreferrer noopener">{ui.t("training-join-link")}</a></dd></div> })}
            </dl>
            {(going_on && matches!(state, State::Requested | State::Offered)).then(|| one(ui, view, "confirm", "training-confirm", "button"))}
            {(state == State::Confirmed && going_on).then(|| confirmed(ui, view))}
            {view.certificate.map(|to| view! { <p><a class="button" href=ui.href(to)>{ui.t("training-certificate")}</a></p> })}
            {(view.certificate.is_some() && !view.course.feedback.is_empty()).then(|| view! { <p><a href=ui.href(&format!("/survey/{}", view.course.feedback))>{ui.t("training-feedback")}</a></p> })}
            {(state == State::Attended).then(|| after(ui, view))}
            {(going_on && state.is_open()).then(|| one(ui, view, "cancel", if state == State::Waiting { "training-leave" } else { "training-cancel" }, "button second"))}
            <p><a href=course>{ui.t("training-other-dates")}</a></p>
        </div>
    };
    Page::private(ui.s("training-booking-title"), body.into_any())
}

/// What is there for whoever came.
fn after(ui: &Ui, view: &View) -> AnyView {
    let slides = view.course.slides.clone();
    view! {
        {slides.starts_with("https://").then(|| view! { <p><a href=slides rel="noreferrer noopener">{ui.t("training-slides")}</a></p> })}
        <p><a href=format!("{}/hours", address(ui, view))>{ui.t("training-hours")}</a></p>
    }
    .into_any()
}

/// The session for calendars that live in a browser: its title, time and place, and nobody's name.
fn add_to(ui: &Ui, view: &View) -> AnyView {
    let (begins, ends) = (utc(view.session.starts_at), utc(view.session.ends_at()));
    let (title, place) = (encoded(view.course.title()), encoded(&view.session.place));
    let google = format!("https://calendar.google.com/calendar/render?action=TEMPLATE&text={title}&dates={begins}/{ends}&location={place}");
    let iso = |moment: Timestamp| encoded(&moment.in_london().timestamp().to_string());
    let outlook = format!(
        "https://outlook.office.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent&subject={title}&startdt={}&enddt={}&location={place}",
        iso(view.session.starts_at),
        iso(view.session.ends_at()),
    );
    let link = |to: String, name: &'static str| view! { <li><a href=to rel="noreferrer noopener"><bdi lang="en">{name}</bdi></a></li> };
    view! { <details><summary>{ui.t("training-add-to")}</summary><ul>{link(google, "Google Calendar")}{link(outlook, "Outlook")}</ul></details> }.into_any()
}

fn address(ui: &Ui, view: &View) -> String {
    ui.href(&format!("/training/booking/{}", view.token))
}

/// A form that is one button.
fn one(ui: &Ui, view: &View, what: &'static str, label: &'static str, class: &'static str) -> AnyView {
    view! { <form method="post" action=address(ui, view)><button class=class type="submit" name="do" value=what>{ui.t(label)}</button></form> }.into_any()
}

/// What can be done with a place: calendar, another date, a colleague.
fn confirmed(ui: &Ui, view: &View) -> AnyView {
    let others: String =
        view.others.iter().map(|other| list_option(&other.id.to_string(), &ui.language.date_and_time(other.starts_at), false)).collect();
    let open = !view.errors.is_empty();
    let moving = (!view.others.is_empty()).then(|| {
        view! {
            <details>
                <summary>{ui.t("training-move")}</summary>
                <form method="post" action=address(ui, view) id="move">
                    <div class="field"><label for="other">{ui.t("training-other")}</label><select id="other" name="other" inner_html=others></select></div>
                    <button class="button second" type="submit" name="do" value="move">{ui.t("training-move")}</button>
                </form>
            </details>
        }
    });
    view! {
        <p><a class="button" href=ui.href(&format!("/training/booking/{}/calendar.ics", view.token))>{ui.t("training-calendar")}</a></p>
        {add_to(ui, view)}
        {moving}
        <details open=open>
            <summary>{ui.t("training-hand")}</summary>
            <form method="post" action=address(ui, view) id="hand">
                {fields::text(ui, view.values, view.errors, Text::new("name", "training-hand-name"))}
                {fields::text(ui, view.values, view.errors, Text { kind: "email", ..Text::new("email", "training-hand-email") })}
                <button class="button second" type="submit" name="do" value="hand">{ui.t("training-hand")}</button>
            </form>
        </details>
    }
    .into_any()
}

pub fn handed(ui: &Ui) -> Page {
    let body = view! {
        <div class="narrow">
            <h1>{ui.t("training-handed-title")}</h1>
            <p class="lead">{ui.t("training-handed-text")}</p>
            <p><a href=ui.href("/training")>{ui.t("training-title")}</a></p>
        </div>
    };
    Page::private(ui.s("training-handed-title"), body.into_any())
}
