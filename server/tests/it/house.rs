//! The house keeps its shape: arrows, sizes, the one textarea.

use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn app() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    files.sort();
    files
        .into_iter()
        .map(|file| (file.strip_prefix(&root).unwrap().display().to_string(), std::fs::read_to_string(&file).unwrap()))
        .collect()
}

/// What one feature may use of another: its model, and the exports that are named here.
const EXPORTS: [&str; 17] = [
    "requests::model",
    "services::danger",
    "services::model",
    "services::place",
    "services::search",
    "services::directory",
    "services::finder",
    "services::store",
    "services::card",
    "services::{",
    "requests::status",
    "requests::store",
    "requests::answers",
    "requests::outside",
    "requests::journey",
    "messages",
    "plans::sign_in",
];

#[test]
fn arrows_point_one_way() {
    for (file, text) in app() {
        let feature = file.split('/').next().unwrap();
        for line in text.lines().filter(|line| line.trim_start().starts_with("use crate::")) {
            let used = line.trim_start().trim_start_matches("use crate::");
            if feature == "kit" {
                assert!(
                    used.starts_with("kit::")
                        || used.starts_with('{')
                        || used.starts_with("read")
                        || used.starts_with("write_one")
                        || used.starts_with("tx"),
                    "{file}: {line}"
                );
            }
            let other = used.split("::").next().unwrap();
            let own = other == feature || matches!(other, "kit") || used.starts_with('{') || ["read;", "tx;", "write_one;"].contains(&used);
            assert!(own || EXPORTS.iter().any(|export| used.starts_with(export)), "{file}: {line}");
        }
        if file.ends_with("model.rs") {
            assert!(!text.contains("sqlx::") && !text.contains("axum::"), "{file}: rules need neither database nor HTTP");
        }
        if file.contains("/pages") {
            assert!(!text.contains("sqlx::") && !text.contains("read!("), "{file}: pages load nothing");
        }
    }
}

#[test]
fn files_stay_small() {
    let mut lengths: Vec<_> = app().into_iter().map(|(file, text)| (text.lines().count(), file)).collect();
    lengths.sort();
    let (longest, file) = lengths.last().unwrap();
    assert!(*longest <= 400, "{file}: {longest} lines");
    assert!(lengths[lengths.len() / 2].0 < 120, "median {}", lengths[lengths.len() / 2].0);
}

#[test]
fn only_one_place_makes_a_textarea() {
    for (file, text) in app() {
        assert!(file == "kit/parts/fields.rs" || !text.contains("<textarea"), "{file}");
    }
}
