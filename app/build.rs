//! Embeds the words and the assets: every locale's files, the sheet and scripts under a name with
//! their hash, already compressed.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use sha2::{Digest, Sha256};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("manifest")).join("..");
    let out = PathBuf::from(env::var("OUT_DIR").expect("out"));
    for folder in ["locales", "style", "public"] {
        println!("cargo:rerun-if-changed={}", root.join(folder).display());
    }
    fs::write(out.join("locales.rs"), locales(&root.join("locales"))).expect("locales");
    fs::write(out.join("texts.rs"), texts(&root.join("locales"))).expect("texts");
    fs::write(out.join("assets.rs"), assets(&root, &out)).expect("assets");
}

/// `LOCALES`: (language, file, text), staff files of English among them.
fn locales(folder: &Path) -> String {
    let mut code = "pub static LOCALES: &[(&str, &str, &str)] = &[\n".to_owned();
    for language in sorted(folder).into_iter().filter(|path| path.is_dir()) {
        let name = file_name(&language);
        for file in sorted(&language).into_iter().chain(sorted(&language.join("staff"))) {
            if file.extension().is_some_and(|ending| ending == "ftl") {
                println!("cargo:rerun-if-changed={}", file.display());
                let path = fs::canonicalize(&file).expect("path");
                writeln!(code, "    ({name:?}, {:?}, include_str!(\"{}\")),", file_name(&file), path.display()).expect("write");
            }
        }
    }
    code + "];\n"
}

/// `TEXTS`: (language, page, Markdown with its title in the first line).
fn texts(folder: &Path) -> String {
    let mut code = "pub static TEXTS: &[(&str, &str, &str)] = &[\n".to_owned();
    for language in sorted(folder).into_iter().filter(|path| path.is_dir()) {
        let name = file_name(&language);
        for file in sorted(&language.join("pages")).into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "md")) {
            println!("cargo:rerun-if-changed={}", file.display());
            let path = fs::canonicalize(&file).expect("path");
            let slug = file_name(&file);
            writeln!(code, "    ({name:?}, {:?}, include_str!(\"{}\")),", slug.trim_end_matches(".md"), path.display()).expect("write");
        }
    }
    code + "];\n"
}

/// `ASSETS`: (name as written, name with hash, kind, bytes, brotli, gzip).
fn assets(root: &Path, out: &Path) -> String {
    let mut code = "pub static ASSETS: &[Asset] = &[\n".to_owned();
    let sheets: String = sorted(&root.join("style")).iter().map(|path| read(path)).collect();
    let sheet = StyleSheet::parse(&sheets, ParserOptions::default()).expect("the sheet parses");
    let mut sheet = sheet;
    sheet.minify(MinifyOptions::default()).expect("the sheet minifies");
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).expect("the sheet prints");
    one_asset(&mut code, out, "portal.css", printed.code.as_bytes());
    for file in sorted(&root.join("public")) {
        println!("cargo:rerun-if-changed={}", file.display());
        one_asset(&mut code, out, &file_name(&file), &fs::read(&file).expect("public file"));
    }
    code + "];\n"
}

fn one_asset(code: &mut String, out: &Path, name: &str, bytes: &[u8]) {
    let hash = Sha256::digest(bytes).iter().take(6).fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"));
    let (stem, ending) = name.rsplit_once('.').expect("an ending");
    let kind = match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        other => panic!("public/{name}: what is a .{other}?"),
    };
    let mut brotli = Vec::new();
    brotli::BrotliCompress(
        &mut &bytes[..],
        &mut brotli,
        &brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() },
    )
    .expect("brotli");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes).expect("gzip");
    let gzip = gzip.finish().expect("gzip");
    for (part, content) in [("plain", bytes), ("br", &brotli), ("gz", &gzip)] {
        fs::write(out.join(format!("{name}.{part}")), content).expect("asset");
    }
    writeln!(
        code,
        "    Asset {{ name: {name:?}, hashed: \"{stem}.{hash}.{ending}\", kind: {kind:?}, \
         plain: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.plain\")), \
         brotli: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.br\")), \
         gzip: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.gz\")) }},"
    )
    .expect("write");
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

fn file_name(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}

fn read(path: &Path) -> String {
    println!("cargo:rerun-if-changed={}", path.display());
    fs::read_to_string(path).expect("a readable file")
}
