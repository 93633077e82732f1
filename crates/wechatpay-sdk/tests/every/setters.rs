//! Each method of a request sets the member that it is named after, and each
//! member that is listed has one: a name that is not listed would be dropped.

use std::path::Path;

#[test]
fn every_setter_sets_a_listed_member_of_its_name() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut counts = (0, 0);
    for protocol in ["shared", "v2", "v3"] {
        requests_in(&source.join(protocol), &mut counts);
    }
    let (structures, setters) = counts;
    assert!(structures > 1_000 && setters > 7_000, "{structures} with {setters} setters");
}

fn requests_in(directory: &Path, counts: &mut (usize, usize)) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            requests_in(&path, counts);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for structure in text.split("const MEMBERS: &'static [message::Listed] = &[").skip(1) {
            let (list, methods) = structure.split_once("];").unwrap();
            let listed: Vec<_> = list.split('"').skip(1).step_by(2).collect();
            // Up to the next structure, or to the lists of them all.
            let methods = methods.split("pub struct ").next().unwrap();
            let mut set = Vec::new();
            for method in methods.split("pub fn ").skip(1) {
                let name = method.split(['(', '<']).next().unwrap();
                let Some((_, member)) = method.split_once(".with") else {
                    assert_eq!(name, "new", "{}", path.display());
                    continue;
                };
                let member = member.split('"').nth(1).unwrap();
                assert_eq!(plain(name), plain(member), "{}", path.display());
                set.push(member);
            }
            assert_eq!(listed, set, "{}", path.display());
            counts.0 += 1;
            counts.1 += set.len();
        }
    }
}

/// A name but for what Rust changes of it.
fn plain(name: &str) -> String {
    let name = name.strip_prefix("r#").or(name.strip_prefix("set_")).unwrap_or(name);
    let name = name.strip_suffix('_').unwrap_or(name);
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}
