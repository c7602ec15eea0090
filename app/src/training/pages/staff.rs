//! Courses, sessions, registers and figures as staff see them, in English.

use leptos::prelude::*;

use super::session_form::session_form;
use crate::kit::form::{Errors, Values};
use crate::kit::moment::Timestamp;
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::languages::in_each;
use crate::kit::parts::pictures;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::training::booking::Booking;
use crate::training::courses::{Course, Session};
use crate::training::figures::Line;
use crate::training::model::{AGENCIES, Audience, Details, State};

fn back(ui: &Ui, to: String, key: &'static str) -> AnyView {
    view! { <p><a href=to>{ui.t(key)}</a></p> }.into_any()
}

fn session_line(ui: &Ui, course: &Course, session: &Session) -> AnyView {
    let places = [("taken", value(session.taken as f64)), ("capacity", value(session.capacity as f64))];
    view! {
        <li class="card">
            <a href=format!("/staff/training/session/{}", session.id)>{ui.language.date_and_time(session.starts_at)}</a>" · "{course.title().to_owned()}
            " · "{if session.cancelled_at.is_some() { ui.t("training-off") } else { ui.t_with("staff-training-places", &places) }}
        </li>
    }
    .into_any()
}

pub fn list(ui: &Ui, staff: &Staff, courses: &[Course], sessions: &[Session], values: &Values, errors: &Errors) -> Page {
    let soon: Vec<AnyView> = sessions
        .iter()
        .take(20)
        .filter_map(|session| courses.iter().find(|course| course.id == session.course_id).map(|course| session_line(ui, course, session)))
        .collect();
    let all = courses.iter().map(|course| {
        view! { <li><a href=format!("/staff/training/{}", course.id)>{course.title().to_owned()}</a>{course.shown_at.is_none().then(|| view! { " "<span class="tag">{ui.t("staff-training-hidden")}</span> })}</li> }
    });
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <h1>{ui.t("staff-training-title")}</h1>
            <p><a href="/staff/training/figures">{ui.t("staff-training-figures")}</a></p>
            <h2>{ui.t("staff-training-soon")}</h2>
            <ul class="cards">{soon}</ul>
            <h2>{ui.t("staff-training-courses")}</h2>
            <ul>{all.collect_view()}</ul>
            <form method="post" action="/staff/training" class="card">
                {fields::text(ui, values, errors, Text::new("title", "staff-training-new"))}
                <button class="button" type="submit">{ui.t("staff-survey-begin")}</button>
            </form>
        </div>
    };
    Page::staff(ui.s("staff-training-title"), staff, body.into_any())
}

pub fn course(ui: &Ui, staff: &Staff, course: &Course, sessions: &[Session], typed: &Values, errors: &Errors) -> Page {
    let at = format!("/staff/training/{}", course.id);
    let typing_session = typed.some("session").is_some();
    let mut own = Values::default();
    for (code, words) in &course.words.0 {
        for (name, text) in [("title", &words.title), ("about", &words.about), ("outcomes", &words.outcomes)] {
            own.set(&format!("{name}-{code}"), vec![text.clone()]);
        }
    }
    own.set("audience", vec![course.audience.clone()]);
    own.set("feedback", vec![course.feedback.clone()]);
    own.set("slides", vec![course.slides.clone()]);
    let own = if !typing_session && !errors.is_empty() { typed.clone() } else { own };
    let audiences: Vec<(String, String)> =
        Audience::ALL.iter().map(|held| (held.name().to_owned(), ui.s(&format!("training-for-{}", held.name())))).collect();
    let mut fresh = Values::default();
    for (name, text) in [("minutes", "60"), ("capacity", "20"), ("weeks", "1"), ("hour", "10:00")] {
        fresh.set(name, vec![text.to_owned()]);
    }
    let lines: Vec<AnyView> = sessions.iter().rev().map(|session| session_line(ui, course, session)).collect();
    let shown = course.shown_at.is_some();
    let none = Errors::default();
    let (own_errors, session_errors) = if typing_session { (&none, errors) } else { (errors, &none) };
    let body = view! {
        <div class="wide">
            {back(ui, "/staff/training".to_owned(), "staff-training-title")}
            {fields::error_summary(ui, errors)}
            <h1>{course.title().to_owned()}</h1>
            {shown.then(|| view! { <p><a href=format!("/training/{}", course.slug)>{ui.t("staff-training-look")}</a></p> })}
            <ul class="cards">{lines}</ul>
            <h2>{ui.t("staff-training-add")}</h2>
            <form method="post" action=at.clone() class="card" id="add">
                <input type="hidden" name="session" value="new"/>
                {session_form(ui, if typing_session { typed } else { &fresh }, session_errors, true)}
                <button class="button" type="submit">{ui.t("staff-survey-add")}</button>
            </form>
            <h2>{ui.t("staff-training-words")}</h2>
            <form method="post" action=at class="card" id="course">
                {in_each(ui, &own, own_errors, "title", "staff-training-course-title", 1)}
                {in_each(ui, &own, own_errors, "about", "staff-training-about", 4)}
                {in_each(ui, &own, own_errors, "outcomes", "staff-training-outcomes", 4)}
                {fields::select(ui, &own, "audience", "staff-training-audience", &audiences)}
                {fields::text(ui, &own, own_errors, Text { optional: true, hint: Some("staff-training-feedback-hint"), ..Text::new("feedback", "staff-training-feedback") })}
                {fields::text(ui, &own, own_errors, Text { optional: true, kind: "url", hint: Some("staff-training-slides-hint"), ..Text::new("slides", "staff-training-slides") })}
                <div class="option"><input id="shown" type="checkbox" name="shown" value="yes" checked=shown/><label for="shown">{ui.t("staff-training-shown")}</label></div>
                <button class="button" type="submit">{ui.t("staff-survey-save")}</button>
            </form>
        </div>
    };
    Page::staff(course.title().to_owned(), staff, body.into_any())
}

/// All that a session's page shows.
pub struct One<'a> {
    pub course: &'a Course,
    pub session: &'a Session,
    pub link: &'a str,
    /// Where people say themselves that they are here.
    pub room: &'a str,
    pub people: &'a [(Booking, Details)],
    /// Who came can be noted.
    pub register: bool,
    pub note: Option<&'static str>,
    pub values: &'a Values,
    pub errors: &'a Errors,
    pub now: Timestamp,
}

pub fn session(ui: &Ui, staff: &Staff, view: &One) -> Page {
    let session = view.session;
    let at = format!("/staff/training/session/{}", session.id);
    let places = [("taken", value(session.taken as f64)), ("capacity", value(session.capacity as f64))];
    let over = session.cancelled_at.is_some() || session.starts_at <= view.now;
    let changing = view.values.one("do") == "change";
    let own = if changing { view.values.clone() } else { held(session, view.link) };
    let none = Errors::default();
    let groups = [
        ("staff-training-with-place", &[State::Confirmed, State::Attended, State::Missed][..]),
        ("staff-training-held", &[State::Requested, State::Offered][..]),
        ("staff-training-waiting", &[State::Waiting][..]),
    ];
    let body = view! {
        <div class="wide">
            {back(ui, format!("/staff/training/{}", view.course.id), "staff-training-course")}
            {view.note.map(|key| view! { <p class="danger" role="alert">{ui.t(key)}</p> })}
            {fields::error_summary(ui, view.errors)}
            <h1>{view.course.title().to_owned()}</h1>
            <p class="lead">{ui.language.date_and_time(session.starts_at)}" · "{session.place.clone()}</p>
            <p>{if session.cancelled_at.is_some() { ui.t("training-off") } else { ui.t_with("staff-training-places", &places) }}</p>
            {groups.map(|(heading, states)| people(ui, view, &at, heading, states)).into_iter().collect_view()}
            {view.register.then(|| walk_in(ui, view, &at))}
            {view.register.then(|| room(ui, view))}
            {(!over).then(|| view! {
                <h2>{ui.t("staff-training-change")}</h2>
                <form method="post" action=at.clone() class="card" id="change">
                    {session_form(ui, &own, if changing { view.errors } else { &none }, false)}
                    <p class="hint">{ui.t("staff-training-change-told")}</p>
                    <button class="button" type="submit" name="do" value="change">{ui.t("staff-survey-save")}</button>
                </form>
                <form method="post" action=at.clone() class="card">
                    <p>{ui.t("staff-training-off-told")}</p>
                    <button class="button alarm" type="submit" name="do" value="off">{ui.t("staff-training-off")}</button>
                </form>
            })}
            <form method="post" action=at.clone() class="card"><button class="button second" type="submit" name="do" value="copy">{ui.t("staff-training-copy")}</button></form>
        </div>
    };
    Page::staff(view.course.title().to_owned(), staff, body.into_any())
}

/// A session as its form has it.
fn held(session: &Session, link: &str) -> Values {
    let day = |moment: Option<Timestamp>| moment.map(|moment| moment.in_london().date().to_string()).unwrap_or_default();
    let mut values = Values::default();
    let mut set = |name: &str, text: String| values.set(name, vec![text]);
    set("day", day(Some(session.starts_at)));
    set("hour", session.starts_at.in_london().strftime("%H:%M").to_string());
    set("minutes", session.minutes.to_string());
    set("place", session.place.clone());
    set("link", link.to_owned());
    set("facilitators", session.facilitators.clone());
    set("capacity", session.capacity.to_string());
    set("kept", session.kept.iter().map(|(agency, count)| format!("{agency} {count}")).collect::<Vec<_>>().join("\n"));
    set("opens", day(session.opens_at));
    set("closes", day(session.closes_at));
    values
}

/// Those of some states, each with what is needed on the day.
fn people(ui: &Ui, view: &One, at: &str, heading: &'static str, states: &[State]) -> Option<AnyView> {
    let rows: Vec<AnyView> = view
        .people
        .iter()
        .filter(|(booking, _)| states.contains(&booking.state()))
        .map(|(booking, details)| {
            let state = ui.t(&format!("staff-booking-{}", booking.state));
            let late = booking.late.then(|| view! { " "<span class="tag">{ui.t("staff-training-late")}</span> });
            let register = (view.register && booking.state().holds_a_place() && booking.confirmed_at.is_some()).then(|| {
                let button = |what: &'static str, key: &'static str| {
                    let label = format!("{}: {}", details.name, ui.s(key));
                    view! { <button class="button second" type="submit" name="do" value=what aria-label=label>{ui.t(key)}</button> }
                };
                view! {
                    <form method="post" action=at.to_owned() class="row">
                        <input type="hidden" name="booking" value=booking.id.to_string()/>
                        {button("came", "staff-training-came")}{button("late", "staff-training-late")}{button("missed", "staff-training-missed")}
                    </form>
                }
            });
            let needs: Vec<String> = [&details.access, &details.dietary].into_iter().filter(|text| !text.is_empty()).cloned().collect();
            view! {
                <li class="card">
                    <p><strong dir="auto">{details.name.clone()}</strong>" · "<span dir="auto">{details.organisation.clone()}</span>" · "{ui.t(&format!("agency-{}", booking.agency))}" · "{booking.role.clone()}</p>
                    <p>{state}{late}</p>
                    {(!needs.is_empty()).then(|| view! { <p class="note" dir="auto">{needs.join(" · ")}</p> })}
                    {register}
                </li>
            }
            .into_any()
        })
        .collect();
    (!rows.is_empty()).then(|| {
        let count = rows.len();
        view! { <section><h2>{ui.t(heading)}{format!(" ({count})")}</h2><ul class="cards">{rows}</ul></section> }.into_any()
    })
}

/// What hangs on the wall: whoever has a place reads it with a phone and is on the register.
fn room(ui: &Ui, view: &One) -> AnyView {
    view! {
        <details id="room">
            <summary>{ui.t("staff-training-room")}</summary>
            <p>{ui.t("staff-training-room-how")}</p>
            {pictures::qr(view.room)}
            <p class="small"><bdi dir="ltr">{view.room.to_owned()}</bdi></p>
        </details>
    }
    .into_any()
}

fn walk_in(ui: &Ui, view: &One, at: &str) -> AnyView {
    let typed = view.values.one("do") == "walk-in";
    let (empty, none) = (Values::default(), Errors::default());
    let (values, errors) = if typed { (view.values, view.errors) } else { (&empty, &none) };
    let agencies: Vec<(String, String)> =
        AGENCIES.iter().chain(&["family"]).map(|agency| ((*agency).to_owned(), ui.s(&format!("agency-{agency}")))).collect();
    view! {
        <h2>{ui.t("staff-training-walk-in")}</h2>
        <form method="post" action=at.to_owned() class="card" id="walk-in">
            {fields::text(ui, values, errors, Text::new("name", "training-name"))}
            {fields::text(ui, values, errors, Text { kind: "email", ..Text::new("email", "training-email") })}
            {fields::select(ui, values, "agency", "training-agency", &agencies)}
            <button class="button second" type="submit" name="do" value="walk-in">{ui.t("staff-survey-add")}</button>
        </form>
    }
    .into_any()
}

pub fn figures(ui: &Ui, staff: &Staff, lines: &[Line]) -> Page {
    let table = |kind: &'static str, heading: &'static str| {
        let rows: Vec<AnyView> = lines
            .iter()
            .filter(|(held, ..)| *held == kind)
            .map(|(_, name, count)| {
                let name = match (kind, name.as_str()) {
                    ("agency", _) => ui.t(&format!("agency-{name}")),
                    (_, "") => ui.t("staff-training-not-said"),
                    _ => name.clone().into_any(),
                };
                let hours = format!("{:.1}", count.minutes as f64 / 60.0);
                view! { <tr><th scope="row">{name}</th><td>{count.booked}</td><td>{count.came}</td><td>{count.missed}</td><td>{count.waited}</td><td>{hours}</td></tr> }.into_any()
            })
            .collect();
        let heads =
            ["staff-training-booked", "staff-training-came", "staff-training-missed", "staff-training-waiting", "staff-training-hours"];
        view! {
            <section class="card">
                <h2>{ui.t(heading)}</h2>
                <div class="scroll"><table><thead><tr><td></td>{heads.map(|key| view! { <th scope="col">{ui.t(key)}</th> }).into_iter().collect_view()}</tr></thead><tbody>{rows}</tbody></table></div>
            </section>
        }
    };
    let body = view! {
        <div class="wide">
            {back(ui, "/staff/training".to_owned(), "staff-training-title")}
            <h1>{ui.t("staff-training-figures")}</h1>
            <p><a class="button second" href="/staff/training/figures.csv">"CSV"</a></p>
            {table("agency", "training-agency")}
            {table("role", "training-role")}
            {table("course", "training-course")}
            {table("month", "staff-training-month")}
        </div>
    };
    Page::staff(ui.s("staff-training-figures"), staff, body.into_any())
}
