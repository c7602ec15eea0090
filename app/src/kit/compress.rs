//! Compressing what is kept, and choosing what a reader takes.

use std::io::{Read, Write};

use axum::body::Bytes;

/// The best encoding that the reader takes.
pub fn encoding(accepted: &str) -> Option<&'static str> {
    let takes = |name: &str| {
        accepted.split(',').any(|part| {
            let (found, weight) = part.trim().split_once(';').unwrap_or((part.trim(), ""));
            found.eq_ignore_ascii_case(name) && !weight.trim().eq_ignore_ascii_case("q=0")
        })
    };
    ["br", "gzip"].into_iter().find(|name| takes(name))
}

pub fn gzip(bytes: &[u8]) -> Bytes {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    let written = out.write_all(bytes).and_then(|()| out.finish());
    written.unwrap_or_default().into()
}

pub fn unpacked(gzip: &[u8]) -> Bytes {
    let mut plain = Vec::new();
    if flate2::read::GzDecoder::new(gzip).read_to_end(&mut plain).is_err() {
        tracing::error!("a kept page does not unpack");
    }
    plain.into()
}

/// Quality 5: a page is often asked for just once after a change. A window of 128 KB holds any page.
pub fn brotli(bytes: &[u8]) -> Bytes {
    let mut out = Vec::new();
    let how = brotli::enc::BrotliEncoderParams { quality: 5, lgwin: 17, ..Default::default() };
    if brotli::BrotliCompress(&mut &bytes[..], &mut out, &how).is_err() {
        out.clear();
    }
    out.into()
}
