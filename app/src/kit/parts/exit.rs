//! Leave this page: a plain link that works without script, to our own address which ends the
//! session, then to a neutral site. The script adds Shift three times.

use leptos::prelude::*;

use crate::kit::ui::Ui;

pub fn link(ui: &Ui) -> AnyView {
    view! {
        <aside class="exit" aria-label=ui.s("exit-label")>
            <a class="button alarm" id="exit" href=ui.href("/exit") rel="nofollow noreferrer"
                data-once=ui.s("exit-pressed-once") data-twice=ui.s("exit-pressed-twice") data-leaving=ui.s("exit-leaving")>
                {ui.t("exit-label")}
            </a>
            <span class="exit-hint">{ui.t("exit-hint")}</span>
            <span class="unseen" id="exit-said" role="status"></span>
        </aside>
    }
    .into_any()
}

/// What the link does, told once before it is needed.
pub fn explained(ui: &Ui) -> AnyView {
    view! {
        <section class="note">
            <h2>{ui.t("exit-explained-title")}</h2>
            <p>{ui.t("exit-explained")}</p>
            <p><a href=ui.href("/staying-safe-online")>{ui.t("exit-explained-more")}</a></p>
        </section>
    }
    .into_any()
}
