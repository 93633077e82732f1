//! Each member of a request has a setter of its name, and is in the list of members. A member that is not in
//! the list would not be sent.

use std::path::Path;

#[test]
fn every_member_of_a_request_is_listed_and_has_its_setter() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut counts = (0, 0);
    for protocol in ["v2", "v3"] {
        requests_in(&source.join(protocol), &mut counts);
    }
    let (structures, setters) = counts;
    assert!(structures > 1_400 && setters > 9_000, "{structures} with {setters} setters");
}

fn requests_in(directory: &Path, counts: &mut (usize, usize)) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            requests_in(&path, counts);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for module in text.split("\npub mod ") {
            for structure in module.split("pub struct ").skip(1) {
                structures(module, structure, path.display(), counts);
            }
        }
    }
}

fn structures(
    module: &str,
    structure: &str,
    path: std::path::Display<'_>,
    counts: &mut (usize, usize),
) {
    let Some((name, rest)) = structure.split_once(" {\n") else { return };
    let (fields, rest) = rest.split_once('}').unwrap();
    let fields: Vec<_> = fields.split("pub ").skip(1).map(|field| before(field, &[':'])).collect();
    // What all of them have comes last.
    let Some((&"extra", fields)) = fields.split_last() else { return };
    let list = module.split_once("message! {").unwrap().1;
    let (_, list) = list.split_once(&format!(" {name} {{")).unwrap();
    let (list, _) = list.split_once('}').unwrap();
    let mut listed = Vec::new();
    for line in list.lines().filter(|line| line.contains("=>")) {
        let field = before(line.split_once("=> ").unwrap().1, &[':']);
        let member = line.split('"').nth(1).unwrap();
        assert_eq!(plain(field), plain(member), "{path}");
        listed.push(field);
    }
    assert_eq!(fields, listed, "{path}: {name}");
    let Some((_, methods)) = rest.split_once(&format!("impl {name} {{")) else { return };
    let mut set = Vec::new();
    for method in methods.split("pub fn ").skip(1) {
        let (_, body) = method.split_once("mut self").unwrap();
        let field = before(body.split_once("self.").unwrap().1, &[' ']);
        assert_eq!(plain(before(method, &['(', '<'])), plain(field), "{path}");
        set.push(field);
    }
    assert_eq!(fields, set, "{path}: {name}");
    counts.0 += 1;
    counts.1 += set.len();
}

fn before<'a>(text: &'a str, end: &[char]) -> &'a str {
    text.split(end).next().unwrap()
}

/// A name but for what Rust changes of it.
fn plain(name: &str) -> String {
    let name = name.strip_prefix("r#").or(name.strip_prefix("set_")).unwrap_or(name);
    let name = name.strip_suffix('_').unwrap_or(name);
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}
