//! Form fields with label, hint and inline error; and the error summary that leads to them.

use leptos::prelude::*;

use crate::kit::form::{Errors, FieldError, Values};
use crate::kit::ui::{Ui, escape, value};

/// A text field of one line.
pub struct Text<'a> {
    pub name: &'static str,
    pub label: &'a str,
    pub hint: Option<&'a str>,
    pub optional: bool,
    pub kind: &'static str,
    pub autocomplete: &'static str,
    pub width: &'static str,
}

impl<'a> Text<'a> {
    pub fn new(name: &'static str, label: &'a str) -> Self {
        Self { name, label, hint: None, optional: false, kind: "text", autocomplete: "off", width: "" }
    }
}

/// Lists all errors and leads to the fields. Empty without errors.
pub fn error_summary(ui: &Ui, errors: &Errors) -> AnyView {
    error_summary_to(ui, errors, str::to_owned)
}

/// The same where a page has several forms: `id` says where a field stands.
pub fn error_summary_to(ui: &Ui, errors: &Errors, id: impl Fn(&str) -> String) -> AnyView {
    if errors.is_empty() {
        return ().into_any();
    }
    summary_of(ui, errors.0.iter().map(|error| (id(error.field), words(ui, error))).collect())
}

/// The summary itself: for each thing that is wrong the id of its field, and its words.
pub fn summary_of(ui: &Ui, wrong: Vec<(String, AnyView)>) -> AnyView {
    let items = wrong.into_iter().map(|(id, words)| view! { <li><a href=format!("#{id}")>{words}</a></li> });
    view! {
        <div class="error-summary" role="alert" tabindex="-1" id="error-summary" autofocus=true>
            <h2>{ui.t("error-summary-title")}</h2>
            <ul>{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn words(ui: &Ui, error: &FieldError) -> AnyView {
    ui.t_with(error.key, &[("limit", value(error.limit.unwrap_or_default() as f64))])
}

pub fn inline_error(ui: &Ui, errors: &Errors, field: &str) -> AnyView {
    inline_error_called(ui, errors, field, field)
}

fn inline_error_called(ui: &Ui, errors: &Errors, field: &str, id: &str) -> AnyView {
    let Some(error) = errors.of(field) else { return ().into_any() };
    let id = format!("{id}-error");
    view! { <p class="field-error" id=id><span class="unseen">{ui.t("error-prefix")}" "</span>{words(ui, error)}</p> }.into_any()
}

/// The ids that describe a field, for `aria-describedby`.
fn described(name: &str, hint: bool, errors: &Errors) -> Option<String> {
    described_called(name, name, hint, errors)
}

fn described_called(name: &str, id: &str, hint: bool, errors: &Errors) -> Option<String> {
    let mut ids = Vec::new();
    if hint {
        ids.push(format!("{id}-hint"));
    }
    if errors.of(name).is_some() {
        ids.push(format!("{id}-error"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn hint_line(ui: &Ui, name: &str, hint: Option<&str>) -> Option<AnyView> {
    let id = format!("{name}-hint");
    hint.map(|key| view! { <p class="hint" id=id>{ui.t(key)}</p> }.into_any())
}

pub fn text(ui: &Ui, values: &Values, errors: &Errors, field: Text) -> AnyView {
    text_called(ui, values, errors, field.name, field)
}

/// The same with an id of its own: where a page has several forms with the same fields.
pub fn text_called(ui: &Ui, values: &Values, errors: &Errors, id: &str, field: Text) -> AnyView {
    let id = id.to_owned();
    let wrong = errors.of(field.name).is_some();
    let class = if wrong { "field wrong" } else { "field" };
    view! {
        <div class=class>
            <label for=id.clone()>{ui.t(field.label)}{field.optional.then(|| view! { " "<span class="optional">{ui.t("optional")}</span> })}</label>
            {hint_line(ui, &id, field.hint)}
            {inline_error_called(ui, errors, field.name, &id)}
            <input id=id.clone() name=field.name type=field.kind value=values.raw(field.name).to_owned() class=field.width
                autocomplete=field.autocomplete aria-describedby=described_called(field.name, &id, field.hint.is_some(), errors)
                aria-invalid=wrong.then_some("true") dir="auto"/>
        </div>
    }
    .into_any()
}

/// A field of several lines.
pub fn area(ui: &Ui, values: &Values, errors: &Errors, field: Text) -> AnyView {
    area_called(ui, values, errors, field.name, field)
}

/// The same with an id of its own.
pub fn area_called(ui: &Ui, values: &Values, errors: &Errors, id: &str, field: Text) -> AnyView {
    let id = id.to_owned();
    let wrong = errors.of(field.name).is_some();
    let class = if wrong { "field wrong" } else { "field" };
    let described = described_called(field.name, &id, field.hint.is_some(), errors);
    let rows = if field.width == "tall" { 18 } else { 5 };
    view! {
        <div class=class>
            <label for=id.clone()>{ui.t(field.label)}{field.optional.then(|| view! { " "<span class="optional">{ui.t("optional")}</span> })}</label>
            {hint_line(ui, &id, field.hint)}
            {inline_error_called(ui, errors, field.name, &id)}
            {textarea(&id, field.name, values.raw(field.name), rows, described, wrong)}
        </div>
    }
    .into_any()
}

/// The only `<textarea>` of the house. Its children are not escaped by the renderer, so they are
/// escaped here; a first line break would be eaten, so one is put before.
pub fn textarea(id: &str, name: &str, text: &str, rows: u32, described: Option<String>, wrong: bool) -> AnyView {
    let inside = format!("\n{}", escape(text));
    view! {
        <textarea id=id.to_owned() name=name.to_owned() rows=rows.to_string() dir="auto" aria-invalid=wrong.then_some("true")
            aria-describedby=described inner_html=inside></textarea>
    }
    .into_any()
}

/// One choice of a list as HTML. Lists have dozens of these: written as text they cost a tenth.
pub fn list_option(held: &str, label: &str, selected: bool) -> String {
    let selected = if selected { " selected" } else { "" };
    format!("<option value=\"{}\"{selected}>{}</option>", escape(held), escape(label))
}

/// One of several answers, or several.
pub struct Choice<'a> {
    pub name: &'static str,
    pub legend: &'a str,
    pub hint: Option<&'a str>,
    pub many: bool,
    /// The legend is the page's heading.
    pub heading: bool,
    pub options: Vec<(&'a str, AnyView)>,
}

pub fn choice(ui: &Ui, values: &Values, errors: &Errors, field: Choice) -> AnyView {
    let wrong = errors.of(field.name).is_some();
    let class = if wrong { "field wrong" } else { "field" };
    let legend = if field.heading {
        view! { <legend><h1>{ui.t(field.legend)}</h1></legend> }.into_any()
    } else {
        view! { <legend>{ui.t(field.legend)}</legend> }.into_any()
    };
    let kind = if field.many { "checkbox" } else { "radio" };
    let name = field.name;
    let options = field.options.into_iter().enumerate().map(|(at, (held, label))| {
        // The first option bears the field's own id: the error summary leads to it.
        let id = if at == 0 { name.to_owned() } else { format!("{name}-{at}") };
        let checked = values.has(name, held);
        view! {
            <div class="option">
                <input id=id.clone() type=kind name=name value=held.to_owned() checked=checked/>
                <label for=id>{label}</label>
            </div>
        }
    });
    view! {
        <fieldset class=class aria-describedby=described(name, field.hint.is_some(), errors)>
            {legend}
            {hint_line(ui, name, field.hint)}
            {inline_error(ui, errors, name)}
            {options.collect_view()}
        </fieldset>
    }
    .into_any()
}

/// A list to choose one from.
pub fn select(ui: &Ui, values: &Values, name: &'static str, label: &str, options: &[(String, String)]) -> AnyView {
    let chosen = values.one(name);
    let options = options.iter().map(|(held, label)| list_option(held, label, held == chosen)).collect::<String>();
    view! {
        <div class="field">
            <label for=name>{ui.t(label)}</label>
            <select id=name name=name inner_html=options></select>
        </div>
    }
    .into_any()
}
