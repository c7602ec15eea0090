//! A plan as one person of the family reads it, and answers it.

use leptos::prelude::*;
use uuid::Uuid;

use super::own;
use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::layout::telephone;
use crate::kit::parts::lists::paragraphs;
use crate::kit::ui::{Ui, value};
use crate::plans::explained::Explained;
use crate::plans::leading::Handover;
use crate::plans::model::{Change, Kind, ReplyKind, TranslationState};
use crate::plans::people::Person;
use crate::plans::plain_words::PlainWord;
use crate::plans::reading;
use crate::plans::replies::Reply;
use crate::plans::seen::{Seen, SeenPart};
use crate::plans::store::Plan;

pub struct View<'a> {
    pub plan: &'a Plan,
    pub person: &'a Person,
    /// Set when somebody else led it before.
    pub handover: Option<&'a Handover>,
    /// Nothing is published yet without it.
    pub seen: Option<&'a Seen>,
    pub said: &'a [Reply],
    /// When it was explained to this person, the newest first.
    pub explained: &'a [Explained],
    /// This person has access to other plans too.
    pub is_one_of_many: bool,
    /// How many devices hold a key; `None` where keys are not offered.
    pub keys: Option<i64>,
    /// Hard words, and what they mean.
    pub plain: &'a [PlainWord],
    /// The id of what a form on this page says: sent twice, it is said once.
    pub form: Uuid,
    pub values: &'a Values,
    pub errors: &'a Errors,
    /// A worker looks at it as this person: nothing can be said.
    pub staff: bool,
}

/// In the order in which they are read; steps stand below their goals.
const SECTIONS: [Kind; 10] = [
    Kind::GoingWell,
    Kind::Worry,
    Kind::Goal,
    Kind::Network,
    Kind::Conference,
    Kind::FamilyPlan,
    Kind::Date,
    Kind::IfThingsGetWorse,
    Kind::ChildWords,
    Kind::AboutUs,
];

pub fn page(ui: &Ui, view: &View) -> Page {
    let name = value(view.person.details.name.as_str());
    let body = view! {
        <div class="narrow plan">
            {view.staff.then(|| view! { <p class="note" lang="en" dir="ltr">{ui.in_language("en").t_with("staff-as-person", &[("name", name.clone())])}</p> })}
            {fields::error_summary_to(ui, view.errors, |field| match view.values.some("part") {
                Some(part) => format!("{field}-{part}"),
                None => field.to_owned(),
            })}
            <h1>{ui.t("plan-title")}</h1>
            <p class="lead">{ui.t_with("plan-hello", &[("name", name.clone())])}</p>
            <p>{ui.t_with("plan-lead-practitioner", &[("name", value(view.plan.lead_name.as_str()))])}</p>
            {view.handover.map(|handover| view! {
                <div class="note">
                    <p>{ui.t_with("plan-handed-over", &[("name", value(view.plan.lead_name.as_str())), ("date", value(ui.language.date(handover.at)))])}</p>
                    <div lang="en" dir="auto">{paragraphs(&handover.words)}</div>
                </div>
            })}
            {match view.seen {
                Some(seen) => published(ui, view, seen),
                None => view! { <p class="note">{ui.t("plan-not-yet")}</p> }.into_any(),
            }}
            {said(ui, view)}
            {(!view.staff).then(|| own::coming_back(ui, view))}
            <p>{telephone(ui, "plan-worse", &ui.settings.council.phone)}</p>
            {(!view.staff).then(|| view! {
                {view.is_one_of_many.then(|| view! { <p><a href=ui.href("/my-plan/choose")>{ui.t("plan-choose-other")}</a></p> })}
                <form method="post" action=ui.href("/my-plan/out")><button class="button second" type="submit">{ui.t("plan-out")}</button></form>
            })}
        </div>
    };
    Page::private(ui.s("plan-title"), body.into_any())
}

fn published(ui: &Ui, view: &View, seen: &Seen) -> AnyView {
    let sections = SECTIONS.into_iter().map(|kind| section(ui, view, seen, kind)).collect_view();
    view! {
        <p class="small">{ui.t_with("plan-version", &[("number", value(seen.version.number as f64)), ("date", value(ui.language.date(seen.version.published_at)))])}</p>
        {view.explained.iter().map(|held| explained(ui, held)).collect_view()}
        {seen.parts.is_empty().then(|| view! { <p class="note">{ui.t("plan-nothing-shown")}</p> })}
        {first(ui, view, seen)}
        {sections}
        {(!view.staff).then(|| own::tools(ui))}
        {(!view.staff && !seen.parts.is_empty()).then(|| answers(ui, view))}
    }
    .into_any()
}

fn explained(ui: &Ui, held: &Explained) -> AnyView {
    let day = held.day.parse().map(|day| ui.language.day(day)).unwrap_or_default();
    let words =
        ui.t_with("plan-explained", &[("date", value(day)), ("name", value(held.by.as_str())), ("number", value(held.version as f64))]);
    view! { <p class="small">{words}</p> }.into_any()
}

/// What this person last said of a step of theirs: done, or not.
fn ticked<'a>(view: &'a View, part: &SeenPart) -> Option<&'a Reply> {
    let last = view.said.iter().find(|reply| reply.part == Some(part.id) && reply.kind.is_of_step());
    last.filter(|reply| reply.kind == ReplyKind::Done)
}

fn is_done(view: &View, part: &SeenPart) -> bool {
    part.source.done || part.is_step_of(view.person) && ticked(view, part).is_some()
}

/// What matters first: what is new, what happens next, and what this person said they would do.
fn first(ui: &Ui, view: &View, seen: &Seen) -> AnyView {
    let today = ui.now.in_london().date().to_string();
    let of = |kind: Kind| seen.parts.iter().filter(move |part| part.kind == kind);
    let mut coming: Vec<_> = of(Kind::Date).chain(of(Kind::Conference)).filter(|part| part.source.day >= today).collect();
    coming.sort_by(|one, other| (&one.source.day, &one.source.time).cmp(&(&other.source.day, &other.source.time)));
    let mine: Vec<_> = of(Kind::Step).filter(|part| part.is_step_of(view.person) && !is_done(view, part)).collect();
    let changed = seen.parts.iter().filter(|part| part.change.is_some()).count();
    let summary: Vec<_> = of(Kind::Summary).collect();
    view! {
        <section class="promise" aria-labelledby="first">
            <h2 id="first">{ui.t("plan-first-title")}</h2>
            {summary.into_iter().map(|part| words(ui, view, part)).collect_view()}
            {(changed > 0).then(|| view! { <p><strong>{ui.t_with("plan-changed", &[("count", value(changed as f64))])}</strong></p> })}
            {(!coming.is_empty()).then(|| view! { <h3>{ui.t("plan-next-title")}</h3> })}
            <ul>{coming.iter().take(3).map(|part| view! { <li>{when(ui, part)}{words(ui, view, part)}</li> }).collect_view()}</ul>
            {(!mine.is_empty()).then(|| view! { <h3>{ui.t("plan-mine-title")}</h3> })}
            <ul>{mine.iter().map(|part| view! { <li>{words(ui, view, part)}{when(ui, part)}{tick(ui, view, part)}</li> }).collect_view()}</ul>
            {view.plan.review_by.map(|by| view! { <p>{ui.t_with("plan-review", &[("date", value(ui.language.date(by)))])}</p> })}
        </section>
    }
    .into_any()
}

fn section(ui: &Ui, view: &View, seen: &Seen, kind: Kind) -> AnyView {
    let parts: Vec<_> = seen.parts.iter().filter(|part| part.kind == kind).collect();
    // A step whose goal is not shown to this person still stands among the goals.
    let alone = |part: &&SeenPart| part.kind == Kind::Step && !part.goal.is_some_and(|goal| parts.iter().any(|held| held.id == goal));
    let steps: Vec<_> = if kind == Kind::Goal { seen.parts.iter().filter(alone).collect() } else { Vec::new() };
    if parts.is_empty() && steps.is_empty() {
        return ().into_any();
    }
    let below = |goal: Uuid| seen.parts.iter().filter(move |part| part.kind == Kind::Step && part.goal == Some(goal));
    let id = format!("about-{}", kind.key());
    let labelled = id.clone();
    view! {
        <section aria-labelledby=labelled>
            <h2 id=id>{ui.t(&format!("plan-part-{}", kind.key()))}</h2>
            {parts.iter().map(|part| view! {
                {one(ui, view, part)}
                <div class="steps">{below(part.id).map(|step| one(ui, view, step)).collect_view()}</div>
            }).collect_view()}
            {steps.into_iter().map(|step| one(ui, view, step)).collect_view()}
        </section>
    }
    .into_any()
}

fn one(ui: &Ui, view: &View, part: &SeenPart) -> AnyView {
    let change = part.change.map(|change| match change {
        Change::New => "plan-new",
        Change::Changed => "plan-change",
    });
    let by = if part.writer.is_empty() {
        ui.t_with("plan-by-family", &[("date", value(ui.language.date(part.written_at)))])
    } else {
        ui.t_with("plan-by", &[("name", value(part.writer.as_str())), ("date", value(ui.language.date(part.written_at)))])
    };
    view! {
        <article class="card part" id=format!("part-{}", part.id)>
            {change.map(|key| view! { <p><span class="tag">{ui.t(key)}</span></p> })}
            {(part.kind == Kind::Step && is_done(view, part)).then(|| view! { <p><span class="tag">{ui.t("plan-done")}</span></p> })}
            {when(ui, part)}
            {words(ui, view, part)}
            <p class="small">{by}" "{ui.t(if part.shared { "plan-seen-by-others" } else { "plan-seen-by-you" })}</p>
            {(part.is_step_of(view.person) && is_done(view, part)).then(|| tick(ui, view, part))}
            {(!view.staff).then(|| not_right(ui, view, part))}
        </article>
    }
    .into_any()
}

/// The words in the reader's language; where there are none, or no person has checked them, it says so
/// and the original stands beside.
fn words(ui: &Ui, view: &View, part: &SeenPart) -> AnyView {
    let original = |part: &SeenPart| {
        let who = part.source.who.clone();
        view! { <div lang=language_of(part) dir="auto">{paragraphs(&part.source.text)}{(!who.is_empty()).then(|| view! { <p><strong>{who}</strong></p> })}</div>{hard_words(ui, view, part)} }.into_any()
    };
    match &part.translated {
        Some(translated) => {
            let content = &translated.content;
            let who = if content.who.is_empty() { part.source.who.clone() } else { content.who.clone() };
            let machine = translated.state == TranslationState::Machine;
            view! {
                <div dir="auto">{paragraphs(&content.text)}{(!who.is_empty()).then(|| view! { <p><strong>{who}</strong></p> })}</div>
                {machine.then(|| view! { <p class="small">{ui.t("plan-by-machine")}</p> })}
                <details class="original"><summary>{ui.t("plan-original")}</summary>{original(part)}</details>
            }
            .into_any()
        }
        None if language_of(part) == ui.language.code => original(part),
        None => view! { {original(part)}<p class="small">{ui.t("plan-english-only")}</p> }.into_any(),
    }
}

/// What the hard words of a part mean, as far as the council's list knows them.
fn hard_words(ui: &Ui, view: &View, part: &SeenPart) -> AnyView {
    if language_of(part) != "en" {
        return ().into_any();
    }
    let found = reading::hints(&part.source.text, view.plain).jargon;
    let said = found.iter().map(|(word, plain)| {
        view! { <p class="small">{ui.t_with("plan-hard-word", &[("word", value(word.as_str())), ("plain", value(plain.as_str()))])}</p> }
    });
    said.collect_view().into_any()
}

/// The language that a part's own words are in.
fn language_of(part: &SeenPart) -> String {
    if part.source.language.is_empty() { "en".to_owned() } else { part.source.language.clone() }
}

fn when(ui: &Ui, part: &SeenPart) -> AnyView {
    let Ok(day) = part.source.day.parse::<jiff::civil::Date>() else { return ().into_any() };
    let time = (!part.source.time.is_empty()).then(|| format!("{}{}", ui.s("list-comma"), part.source.time));
    view! { <p><strong>{ui.language.day(day)}{time}</strong></p> }.into_any()
}

fn not_right(ui: &Ui, view: &View, part: &SeenPart) -> AnyView {
    let here = view.values.one("part") == part.id.to_string();
    let none = Values::default();
    let (values, errors) = if here { (view.values, view.errors.clone()) } else { (&none, Errors::default()) };
    let hidden = [
        ("kind", ReplyKind::NotRight.key().to_owned()),
        ("part", part.id.to_string()),
        ("form", Uuid::new_v5(&view.form, part.id.as_bytes()).to_string()),
    ];
    view! {
        <details class="say" open=here>
            <summary>{ui.t("plan-not-right")}</summary>
            <form method="post" action=ui.href("/my-plan/say")>
                {hidden.map(|(name, held)| view! { <input type="hidden" name=name value=held/> }).collect_view()}
                {fields::area_called(ui, values, &errors, &format!("text-{}", part.id), Text { hint: Some("plan-not-right-hint"), ..Text::new("text", "plan-not-right-label") })}
                <button class="button second" type="submit">{ui.t("button-send")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// One's own step: done, or not after all.
fn tick(ui: &Ui, view: &View, part: &SeenPart) -> AnyView {
    if view.staff || part.source.done {
        return ().into_any();
    }
    let kind = if ticked(view, part).is_some() { ReplyKind::NotDone } else { ReplyKind::Done };
    let form = Uuid::new_v5(&view.form, format!("tick {}", part.id).as_bytes()).to_string();
    view! {
        <form method="post" action=ui.href("/my-plan/say") class="screen">
            <input type="hidden" name="kind" value=kind.key()/>
            <input type="hidden" name="part" value=part.id.to_string()/>
            <input type="hidden" name="form" value=form/>
            <button class="button second" type="submit">{ui.t(&format!("plan-say-{}", kind.key()))}</button>
        </form>
    }
    .into_any()
}

/// The whole of what can be said: one button each for what needs no words, one form for what does.
fn answers(ui: &Ui, view: &View) -> AnyView {
    let button = |kind: ReplyKind| {
        let id = Uuid::new_v5(&view.form, kind.key().as_bytes()).to_string();
        view! {
            <form method="post" action=ui.href("/my-plan/say")>
                <input type="hidden" name="kind" value=kind.key()/>
                <input type="hidden" name="form" value=id/>
                <button class="button second" type="submit">{ui.t(&format!("plan-say-{}", kind.key()))}</button>
            </form>
        }
        .into_any()
    };
    let of_part = !view.values.one("part").is_empty();
    let none = Values::default();
    let (values, errors) = if of_part { (&none, Errors::default()) } else { (view.values, view.errors.clone()) };
    let mut kinds = vec![ReplyKind::View, ReplyKind::Message, ReplyKind::Question];
    // After a family group conference the family writes down what it decided.
    if view.seen.is_some_and(|seen| seen.parts.iter().any(|part| part.kind == Kind::Conference)) {
        kinds.push(ReplyKind::FamilyPlan);
    }
    let options: Vec<_> = kinds.into_iter().map(|kind| (kind.key().to_owned(), ui.s(&format!("plan-say-{}", kind.key())))).collect();
    view! {
        <section aria-labelledby="say" class="screen">
            <h2 id="say">{ui.t("plan-say-title")}</h2>
            <div class="row">
                {button(ReplyKind::Agree)}
                {button(ReplyKind::Understand)}
                {button(ReplyKind::Interpreter)}
                {(!ui.is_english()).then(|| button(ReplyKind::Language))}
                {button(ReplyKind::Conference)}
                {button(ReplyKind::WhoLooked)}
            </div>
            <form id="say-form" method="post" action=ui.href("/my-plan/say")>
                <input type="hidden" name="form" value=view.form.to_string()/>
                {fields::select(ui, values, "kind", "plan-say-kind", &options)}
                {fields::area(ui, values, &errors, Text { hint: Some("plan-say-hint"), ..Text::new("text", "plan-say-label") })}
                <button class="button" type="submit">{ui.t("button-send")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// What this person said before, and what was answered.
fn said(ui: &Ui, view: &View) -> AnyView {
    if view.said.is_empty() {
        return ().into_any();
    }
    let items = view.said.iter().map(|reply| {
        view! {
            <li>
                <p class="small">{ui.language.date_and_time(reply.said_at)}</p>
                <p><strong>{ui.t(&format!("plan-say-{}", reply.kind.key()))}</strong></p>
                {paragraphs(&reply.text)}
                {reply.answer.as_ref().map(|answer| view! { <div class="note"><p>{ui.t("plan-answered")}</p><div lang="en" dir="auto">{paragraphs(answer)}</div></div> })}
                {(reply.answer.is_none() && reply.kind.waits_for_answer()).then(|| view! { <p>{ui.t("plan-answer-waits")}</p> })}
            </li>
        }
    });
    view! {
        <section aria-labelledby="said"><h2 id="said">{ui.t("plan-said-title")}</h2><ol class="timeline">{items.collect_view()}</ol></section>
    }
    .into_any()
}
