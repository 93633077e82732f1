//! Converts a page to plain Markdown for AI assistants, without syntax that only VitePress
//! understands.

/// The page without front matter, code groups and anchors.
pub(super) fn plain(page: &str) -> String {
    let (front, body) = split(page);
    let title = front.lines().find_map(|line| line.strip_prefix("title: ")).unwrap_or_default();
    let title: String = serde_json::from_str(title).unwrap_or_default();
    let mut out = String::with_capacity(page.len());
    for line in body.trim_start().lines() {
        if line.starts_with("::: code-group") || line == ":::" {
            continue;
        }
        if let Some((heading, _)) = line.split_once(" {#").filter(|_| line.starts_with('#')) {
            out.push_str(&heading.replace("{{ $frontmatter.title }}", &title));
        } else if let Some((syntax, label)) =
            line.strip_prefix("```").and_then(|rest| rest.split_once(" ["))
        {
            out.push_str(&format!("{}\n\n```{syntax}", label.trim_end_matches(']')));
        } else {
            out.push_str(
                &line.replace("&emsp;", "\u{2003}").replace("&#123;", "{").replace("&lt;", "<"),
            );
        }
        out.push('\n');
    }
    out
}

fn split(page: &str) -> (&str, &str) {
    let inner = page.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    inner.unwrap_or(("", page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_vitepress_is_left() {
        let page = "---\ntitle: \"Refund \\\"it\\\"\"\ndescription: x\n---\n\n# {{ $frontmatter.title }} {#post}\n\n## \
                    Samples {#samples}\n\n::: code-group\n\n```rust [async]\na::b {#}\n```\n\n:::\n\n| &emsp;`a` | x&#123;2} |\n";
        assert_eq!(
            plain(page),
            "# Refund \"it\"\n\n## Samples\n\n\nasync\n\n```rust\na::b {#}\n```\n\n\n| \u{2003}`a` | x{2} |\n"
        );
    }
}
