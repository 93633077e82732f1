//! The Chinese texts and the command line name the same commands and arguments, and the texts are Chinese.

use std::collections::BTreeSet;

use clap::CommandFactory;

use super::*;
use crate::arguments::Arguments;
use crate::language::has_chinese;

/// English words that Chinese developers write too. Words in capitals, in backticks and with a digit, a dot or a `_`
/// need no entry.
const WORDS: &[&str] = &[
    "Go", "Java", "OpenAPI", "Python", "Rust", "SQLite", "curl", "man", "profile", "shell",
    "worker", "world",
];

fn texts() -> Texts {
    for file in FILES {
        toml::from_str::<BTreeMap<String, Section>>(file).unwrap();
    }
    Texts::read()
}

/// Every command with its path, `help` and its copies excepted.
fn commands() -> Vec<(String, Command)> {
    fn collect(command: &Command, path: &str, all: &mut Vec<(String, Command)>) {
        all.push((path.to_owned(), command.clone()));
        for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
            let path = format!("{path} {}", inner.get_name());
            collect(inner, path.trim_start(), all);
        }
    }
    let mut command = Arguments::command();
    command.build();
    let mut all = Vec::new();
    collect(&command, "", &mut all);
    all
}

fn name(path: &str) -> &str {
    if path.is_empty() { ROOT } else { path }
}

#[test]
fn every_english_text_has_a_chinese_one() {
    let texts = texts();
    let mut missing = Vec::new();
    for (path, command) in commands() {
        let path = name(&path);
        let section = texts.section(path).cloned().unwrap_or_default();
        for (what, english, chinese) in [
            ("about", command.get_about().is_some(), section.about.is_some()),
            ("more", command.get_long_about().is_some(), section.more.is_some()),
            ("after", command.get_after_help().is_some(), section.after.is_some()),
        ] {
            if english != chinese {
                missing.push(format!("{path}: {what}"));
            }
        }
        for argument in command.get_arguments().filter(|argument| argument.get_id() != "help") {
            let id = argument.get_id().as_str();
            if texts.argument(path, id).is_none() {
                missing.push(format!("{path}: {id}"));
            }
            for value in argument.get_possible_values() {
                let is_shown =
                    !argument.is_hide_possible_values_set() && value.get_help().is_some();
                if is_shown && texts.value(path, id, value.get_name()).is_none() {
                    missing.push(format!("{path}: {id}: {}", value.get_name()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_chinese_text_is_used() {
    let texts = texts();
    let commands = commands();
    let mut unused = Vec::new();
    for (section, own) in &texts.0 {
        // A section also serves the commands below it; `common` serves all.
        let serves = |path: &str| {
            let path = name(path);
            section == COMMON || path == section || path.starts_with(&format!("{section} "))
        };
        let served: Vec<_> = commands.iter().filter(|(path, _)| serves(path)).collect();
        if served.is_empty() && section != "help" {
            unused.push(section.clone());
        }
        let has = |id: &str, value: Option<&str>| {
            served.iter().any(|(path, command)| {
                // A closer section may have the text.
                let found = match value {
                    Some(value) => texts.value(name(path), id, value),
                    None => texts.argument(name(path), id),
                };
                let own = match value {
                    Some(value) => own.values.get(id).and_then(|values| values.get(value)),
                    None => own.arguments.get(id),
                };
                found == own.map(String::as_str)
                    && command.get_arguments().any(|argument| {
                        let mut values = argument.get_possible_values().into_iter();
                        argument.get_id() == id
                            && value
                                .is_none_or(|value| values.any(|known| known.get_name() == value))
                    })
            })
        };
        unused.extend(
            own.arguments.keys().filter(|id| !has(id, None)).map(|id| format!("{section}: {id}")),
        );
        for (id, values) in &own.values {
            let values = values.keys().filter(|value| !has(id, Some(value)));
            unused.extend(values.map(|value| format!("{section}: {id}: {value}")));
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

/// The words of a text that are neither Chinese nor terms, code or examples.
fn english(text: &str) -> Vec<String> {
    let mut prose = String::new();
    for line in text.lines() {
        // A line of an example, or of a table: its first part is code, and a comment may follow.
        let is_indented = line.starts_with("  ");
        let parts = line.trim_start().split("  ").enumerate();
        for (at, part) in parts {
            let is_code =
                is_indented && at == 0 && (!has_chinese(part) || part.starts_with("wechatpay "));
            if !is_code {
                prose.push_str(part);
                prose.push(' ');
            }
        }
    }
    // Within backticks is code.
    let prose: String = prose.split('`').step_by(2).collect();
    prose
        .split(|letter: char| !letter.is_ascii_graphic() || "()[]{}<>,;:'\"|=/+#".contains(letter))
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| {
            let is_word = word.chars().any(|letter| letter.is_ascii_lowercase());
            let is_code = word.starts_with(['-', '$', '.'])
                || word.contains(|letter: char| letter.is_ascii_digit() || "._-".contains(letter));
            is_word && !is_code && !WORDS.contains(word)
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn an_english_word_in_a_chinese_text_is_found() {
    assert_eq!(english("用 `cargo test` 运行 --json"), Vec::<String>::new());
    assert_eq!(english("Run 一个 command"), ["Run", "command"]);
    assert_eq!(english("示例：\n  wechatpay openapi refund    only refunds"), ["only", "refunds"]);
}

#[test]
fn chinese_texts_are_chinese() {
    for (name, section) in texts().0 {
        let Section { about, more, usage: _, after, arguments, values } = section;
        let all = about.into_iter().chain(more).chain(after);
        let all = all.chain(arguments.into_values());
        for text in all.chain(values.into_values().flat_map(BTreeMap::into_values)) {
            assert!(has_chinese(&text), "{name}: {text}");
            assert_eq!(english(&text), Vec::<String>::new(), "{name}: {text}");
        }
    }
}

/// The help as it is shown, with clap's own words.
#[test]
fn the_whole_help_is_chinese() {
    let mut chinese = command(Arguments::command());
    let styles = chinese.get_styles().clone();
    let mut seen = BTreeSet::new();
    let mut show = |command: &mut Command, path: &str| {
        for help in [command.render_help(), command.render_long_help()] {
            let help = without_english(&help.ansi().to_string(), &styles);
            let help = StyledStr::from(help).to_string();
            assert!(help.contains("用法：") && help.contains("通用选项："), "{path}: {help}");
            for word in [
                "Usage",
                "Options",
                "Arguments",
                "Commands",
                "Everywhere",
                "[OPTIONS]",
                "Print",
                "Possible",
                "possible",
                "default:",
                "alias",
                "[env",
            ] {
                assert!(!help.contains(word), "{path}: {word}: {help}");
            }
            let is_heading = |line: &&str| line.ends_with('：') && !line.starts_with(' ');
            assert!(help.lines().filter(is_heading).count() >= 2, "{path}: {help}");
        }
        seen.insert(path.to_owned());
    };
    show(&mut chinese, "");
    for (path, _) in commands() {
        let mut inner = &mut chinese;
        for name in path.split_whitespace() {
            inner = inner.find_subcommand_mut(name).unwrap();
        }
        show(inner, &path);
    }
    assert!(seen.len() > 20, "{seen:?}");
}

/// The error of a command line, in Chinese.
fn refused(line: &str) -> String {
    let command = command(Arguments::command());
    let styles = command.get_styles().clone();
    let error = command.try_get_matches_from(line.split(' ')).unwrap_err();
    error::text(&error, &styles)
}

#[test]
fn errors_of_the_command_line_are_chinese() {
    for (line, message) in [
        ("w GET v3/a --verbose", "无法识别的参数 '--verbose'"),
        ("w simulate --lisen x", "  你要找的是不是 '--listen'？"),
        ("w bill trde", "没有命令 'trde'"),
        ("w bill trde", "  你要找的是不是 'trade'？"),
        ("w bill trade", "缺少必需的参数：\n  <DATE>"),
        ("w simulate --seed -1", "无法识别的参数 '-1'"),
        ("w simulate --seed x", "'x' 不是 '--seed <N>' 的有效值：应为整数"),
        ("w simulate --listen nowhere", "的有效值：应为 IP 地址与端口，例如 `127.0.0.1:8080`"),
        (
            "w logs --outcome lost",
            "'lost' 不是 '--outcome <OUTCOME>' 的有效值\n  [可选值：answered、refused",
        ),
        (
            "w bill fund 2026-11-27 --account",
            "'--account <ACCOUNT>' 缺少值\n  [可选值：basic、operation、fees]",
        ),
        ("w simulate --data a --data b", "'--data <FILE>' 只能使用一次"),
        (
            "w bill fund 2026-11-27 --all-sub-merchants --sub-mchid 1",
            "'--all-sub-merchants' 不能与 '--sub-mchid <MCHID>' 同时使用",
        ),
        ("w bill sharing", "\n\n用法："),
    ] {
        let text = refused(line);
        assert!(text.contains(message), "{line}: {text}");
        for english in ["Usage", "OPTIONS", "tip", "similar", "argument", "value"] {
            assert!(!text.contains(english), "{line}: {text}");
        }
    }
    #[cfg(feature = "bulk")]
    assert!(refused("w bulk refund --rate 0").contains("不在范围 1.."));
}
