//! Our own drawings, inline and small; all decoration, so none has a name.

use leptos::prelude::*;
use qrcode::QrCode;
use qrcode::render::svg;

/// Three heads under one roof: the mark beside the council's name.
pub fn mark() -> AnyView {
    drawing(
        "mark",
        "0 0 48 48",
        "<path d='M4 23 24 6l20 17' fill='none' stroke='currentColor' stroke-width='4' stroke-linecap='round' stroke-linejoin='round'/>\
         <circle cx='16' cy='27' r='4.5' fill='currentColor'/><circle cx='32' cy='27' r='4.5' fill='currentColor'/>\
         <circle cx='24' cy='32' r='3.5' fill='currentColor'/>\
         <path d='M9 43c0-6 3-10 7-10s5 3 8 5c3-2 4-5 8-5s7 4 7 10' fill='none' stroke='currentColor' stroke-width='4' stroke-linecap='round'/>",
    )
}

/// A street of homes under a sun, with a path to a door: the front page.
pub fn street() -> AnyView {
    drawing(
        "street",
        "0 0 320 120",
        "<circle cx='266' cy='30' r='17' class='sun'/>\
         <path class='hill' d='M0 96c60-34 120-30 170-12s100 14 150-10v46H0z'/>\
         <path class='wall' d='M54 60h46v42H54zM196 66h40v36h-40z'/><path class='wall2' d='M116 46h58v56h-58z'/>\
         <path class='roof' d='m48 62 29-25 29 25zM190 68l26-22 26 22zM108 49l37-31 37 31z'/>\
         <path class='door' d='M137 76h17v26h-17zM70 80h13v22H70zM209 82h12v20h-12z'/>\
         <path class='window' d='M124 58h11v10h-11zM155 58h11v10h-11zM60 66h9v8h-9zM85 66h9v8h-9zM202 71h8v7h-8zM222 71h8v7h-8z'/>\
         <path class='way' d='M143 102c-3 8-16 12-30 18h52c6-6-2-11-5-18z'/>",
    )
}

/// A page with a tick: it has arrived.
pub fn arrived() -> AnyView {
    drawing("arrived", "0 0 64 64", "<circle cx='32' cy='32' r='29' class='ring'/><path d='m19 33 9 10 18-21' class='tick'/>")
}

fn drawing(class: &'static str, frame: &'static str, inside: &'static str) -> AnyView {
    view! { <svg class=class viewBox=frame aria-hidden="true" focusable="false" inner_html=inside></svg> }.into_any()
}

/// An address as a picture that a phone reads.
pub fn qr(address: &str) -> AnyView {
    let picture =
        QrCode::new(address.as_bytes()).map(|made| made.render::<svg::Color>().min_dimensions(160, 160).build()).unwrap_or_default();
    // The picture's own declaration has no place inside a page.
    let picture = picture.find("<svg").map_or(String::new(), |at| picture[at..].to_owned());
    view! { <div class="qr" inner_html=picture></div> }.into_any()
}
