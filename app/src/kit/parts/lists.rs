//! Summary lists: a question, its answer, and a way to change it.

use leptos::prelude::*;

use crate::kit::ui::Ui;

pub struct Row {
    pub question: AnyView,
    pub answer: AnyView,
    /// Where the answer is changed, and what that changes (for readers who hear the link alone).
    pub change: Option<(String, String)>,
}

pub fn summary(ui: &Ui, rows: Vec<Row>) -> AnyView {
    let rows = rows.into_iter().map(|row| {
        view! {
            <div>
                <dt>{row.question}</dt>
                <dd>{row.answer}</dd>
                {row.change.map(|(address, what)| view! {
                    <dd class="change"><a href=address>{ui.t("button-change")}<span class="unseen">{format!(" {what}")}</span></a></dd>
                })}
            </div>
        }
    });
    view! { <dl class="summary">{rows.collect_view()}</dl> }.into_any()
}

/// Paragraphs of somebody's words; the direction is that of the words themselves.
pub fn paragraphs(text: &str) -> AnyView {
    let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(|line| view! { <p dir="auto">{line.to_owned()}</p> });
    lines.collect_view().into_any()
}
