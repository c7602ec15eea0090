//! The fields of a session.

use leptos::prelude::*;

use crate::kit::form::{Errors, Values};
use crate::kit::parts::fields::{self, Text};
use crate::kit::ui::Ui;

pub fn session_form(ui: &Ui, values: &Values, errors: &Errors, is_new: bool) -> AnyView {
    let text = |field: Text| fields::text(ui, values, errors, field);
    let short = |name: &'static str, label: &'static str, kind: &'static str| text(Text { kind, width: "short", ..Text::new(name, label) });
    view! {
        {short("day", "staff-training-day", "date")}
        {short("hour", "staff-training-hour", "time")}
        {short("minutes", "staff-training-minutes", "number")}
        {text(Text { optional: true, ..Text::new("place", "staff-training-place") })}
        {text(Text { optional: true, kind: "url", hint: Some("staff-training-link-hint"), ..Text::new("link", "staff-training-link") })}
        {text(Text { optional: true, ..Text::new("facilitators", "staff-training-facilitators") })}
        {short("capacity", "staff-training-capacity", "number")}
        {fields::area(ui, values, errors, Text { optional: true, hint: Some("staff-training-kept-hint"), ..Text::new("kept", "staff-training-kept") })}
        {text(Text { optional: true, kind: "date", width: "short", ..Text::new("opens", "staff-training-opens") })}
        {text(Text { optional: true, kind: "date", width: "short", ..Text::new("closes", "staff-training-closes") })}
        {is_new.then(|| short("weeks", "staff-training-weeks", "number"))}
    }
    .into_any()
}
