//! The queue's page.

use leptos::prelude::*;

use crate::front_door::queue::{Cursor, Filter, Line, MOST_COUNTED, Order, Shown, Which};
use crate::kit::code::grouped;
use crate::kit::form::Values;
use crate::kit::moment::{HOUR, MINUTE};
use crate::kit::page::Page;
use crate::kit::parts::fields;
use crate::kit::staff::Staff;
use crate::kit::ui::{Ui, value};
use crate::requests::answers::language_name;

pub struct View {
    pub shown: Shown,
    pub filter: Filter,
    pub reference: String,
    pub lines: Vec<Line>,
    pub next: Option<Cursor>,
    pub counts: [i64; 4],
    pub late: i64,
}

pub fn page(ui: &Ui, staff: &Staff, view: &View) -> Page {
    let searching = !view.reference.trim().is_empty();
    let body = view! {
        <div class="wide">
            <h1>{ui.t("staff-queue-title")}</h1>
            {figures(ui, view)}
            {tools(ui, view)}
            {view.lines.is_empty().then(|| view! { <p class="note">{ui.t(if searching { "staff-queue-no-reference" } else { "staff-queue-empty" })}</p> })}
            {(!view.lines.is_empty()).then(|| table(ui, view))}
            {view.next.map(|next| view! { <p><a rel="next" href=further(view, next)>{ui.t("staff-queue-more")}</a></p> })}
        </div>
    };
    Page::staff(ui.s("staff-queue-title"), staff, body.into_any())
}

/// The same question, from where this page ends.
fn further(view: &View, next: Cursor) -> String {
    let filter = &view.filter;
    let (show, which, order) = (view.shown.key(), filter.which.key(), filter.order.key());
    let (least, language) = (filter.least, &filter.language);
    format!("/staff/queue?show={show}&urgency={least}&which={which}&order={order}&language={language}&after={}", next.write())
}

fn figures(ui: &Ui, view: &View) -> AnyView {
    let count = |number: i64| if number >= MOST_COUNTED { format!("{MOST_COUNTED}+") } else { number.to_string() };
    let all = view.counts.iter().sum::<i64>();
    let items = [
        ("staff-queue-late", view.late),
        ("staff-urgency-3", view.counts[3]),
        ("staff-urgency-2", view.counts[2]),
        ("staff-queue-all", all),
    ];
    let items = items.into_iter().map(|(key, number)| view! { <li><strong>{count(number)}</strong>" "{ui.t(key)}</li> });
    view! { <ul class="figures">{items.collect_view()}</ul> }.into_any()
}

fn tools(ui: &Ui, view: &View) -> AnyView {
    let tab = |shown: Shown, key: &str| {
        let here = view.shown == shown;
        view! { <li><a href=format!("/staff/queue?show={}", shown.key()) aria-current=here.then_some("page")>{ui.t(key)}</a></li> }
    };
    let filter = &view.filter;
    let pick = |name: &'static str, label: &str, chosen: &str, options: Vec<(String, String)>| {
        let mut values = Values::default();
        values.set(name, vec![chosen.to_owned()]);
        fields::select(ui, &values, name, label, &options)
    };
    let urgencies = (0..=3).map(|level| (level.to_string(), ui.s(&format!("staff-urgency-from-{level}")))).collect();
    let which = Which::ALL.map(|which| (which.key().to_owned(), ui.s(&format!("staff-queue-which-{}", which.key())))).to_vec();
    let orders = Order::ALL.map(|order| (order.key().to_owned(), ui.s(&format!("staff-queue-order-{}", order.key())))).to_vec();
    let all = (String::new(), ui.s("staff-queue-language-all"));
    let named = |code: &str| (code.to_owned(), language_name(ui, code));
    let languages = [all].into_iter().chain(ui.words.languages().iter().map(|language| named(&language.code))).collect();
    let further = view.shown == Shown::Waiting;
    view! {
        <nav aria-label=ui.s("staff-queue-tabs")>
            <ul class="menu tabs">
                {tab(Shown::Waiting, "staff-queue-waiting")}
                {tab(Shown::Mine, "staff-queue-mine")}
                {tab(Shown::Decided, "staff-queue-decided")}
                {tab(Shown::Closed, "staff-queue-closed")}
            </ul>
        </nav>
        <form method="get" action="/staff/queue" class="row tools">
            <div class="field"><label for="reference">{ui.t("staff-queue-reference")}</label>
                <input id="reference" name="reference" class="code" value=view.reference.clone() autocomplete="off"/></div>
            {further.then(|| [
                pick("urgency", "staff-queue-urgency", &filter.least.to_string(), urgencies),
                pick("which", "staff-queue-which", filter.which.key(), which),
                pick("language", "staff-queue-language", &filter.language, languages),
                pick("order", "staff-queue-order", filter.order.key(), orders),
            ])}
            <button class="button second" type="submit">{ui.t("staff-queue-show")}</button>
        </form>
    }
    .into_any()
}

fn table(ui: &Ui, view: &View) -> AnyView {
    let rows = view.lines.iter().map(|line| row(ui, line));
    let heads =
        ["staff-column-request", "staff-column-urgency", "staff-column-came", "staff-column-due", "staff-column-state", "staff-column-who"];
    let heads = heads.into_iter().map(|key| view! { <th scope="col">{ui.t(key)}</th> });
    view! {
        <div class="scroll" role="region" aria-label=ui.s("staff-queue-title") tabindex="0">
            <table><thead><tr>{heads.collect_view()}</tr></thead><tbody>{rows.collect_view()}</tbody></table>
        </div>
    }
    .into_any()
}

fn row(ui: &Ui, line: &Line) -> AnyView {
    let late = line.decided_at.is_none() && line.closed_at.is_none() && line.withdrawn_at.is_none() && line.due_at < ui.now;
    let because = line.urgent_because.0.iter().map(|why| ui.s(&format!("staff-because-{why}"))).collect::<Vec<_>>().join("; ");
    let about =
        [ui.s(&format!("staff-asker-{}", line.asker)), line.district.clone().unwrap_or_default(), language_name(ui, &line.language)];
    let about = about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    view! {
        <tr class=late.then_some("late")>
            <th scope="row"><a href=format!("/staff/requests/{}", line.id)>{grouped(&line.reference)}</a><br/><span class="small">{about}</span></th>
            <td><span class=format!("tag urgency-{}", line.urgency)>{ui.t(&format!("staff-urgency-{}", line.urgency))}</span><br/><span class="small">{because}</span></td>
            <td>{ui.t_with("staff-ago", &[("time", value(span(ui.now.0 - line.submitted_at.0)))])}</td>
            <td>{due(ui, line, late)}</td>
            <td>{ui.t(&format!("staff-status-{}", line.status().key()))}
                {(line.answered_questions > 0 && line.open_questions == 0).then(|| view! { <br/><span class="tag">{ui.t("staff-queue-answered")}</span> })}</td>
            <td>{line.claimed_by.clone().unwrap_or_default()}</td>
        </tr>
    }
    .into_any()
}

fn due(ui: &Ui, line: &Line, late: bool) -> AnyView {
    if line.decided_at.is_some() || line.closed_at.is_some() || line.withdrawn_at.is_some() {
        return ().into_any();
    }
    let time = span((line.due_at.0 - ui.now.0).abs());
    let what = ui.t(if line.claimed_at.is_some() || line.open_questions > 0 { "staff-due-decision" } else { "staff-due-reading" });
    let when = ui.t_with(if late { "staff-late-by" } else { "staff-due-in" }, &[("time", value(time))]);
    view! { {when}<br/><span class="small">{what}</span> }.into_any()
}

/// "3 d 4 h", "2 h 5 min".
fn span(milliseconds: i64) -> String {
    let (hours, minutes) = (milliseconds / HOUR, milliseconds % HOUR / MINUTE);
    if hours >= 24 {
        format!("{} d {} h", hours / 24, hours % 24)
    } else if hours > 0 {
        format!("{hours} h {minutes} min")
    } else {
        format!("{minutes} min")
    }
}
