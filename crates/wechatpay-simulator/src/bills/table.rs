//! The rows of a bill, in the platform's format.

/// Rows, followed by a summary.
pub(super) struct Table {
    text: String,
}

impl Table {
    pub(super) fn new(header: &[&str]) -> Self {
        Self { text: format!("{}\r\n", header.join(",")) }
    }

    /// Adds a row. Every field begins with a backtick, so that spreadsheet programs do not read it
    /// as a number.
    pub(super) fn row<S: AsRef<str>>(&mut self, fields: impl IntoIterator<Item = S>) {
        let fields: Vec<String> =
            fields.into_iter().map(|field| format!("`{}", clean(field.as_ref()))).collect();
        self.text.push_str(&fields.join(","));
        self.text.push_str("\r\n");
    }

    pub(super) fn summary<S: AsRef<str>>(
        mut self,
        header: &[&str],
        fields: impl IntoIterator<Item = S>,
    ) -> String {
        self.text.push_str(&format!("{}\r\n", header.join(",")));
        self.row(fields);
        self.text
    }
}

/// Replaces the characters that would end a field or a row.
fn clean(text: &str) -> String {
    text.replace(',', "，").replace(['\r', '\n'], " ")
}

/// Converts fen to yuan with two decimals.
pub(super) fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let fen = fen.unsigned_abs();
    format!("{sign}{}.{:02}", fen / 100, fen % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_in_yuan() {
        assert_eq!([yuan(0), yuan(5), yuan(123), yuan(-100)], ["0.00", "0.05", "1.23", "-1.00"]);
    }

    #[test]
    fn a_field_cannot_break_its_row() {
        let mut table = Table::new(&["a", "b"]);
        table.row(["x,y", "1\n2"]);
        assert_eq!(table.summary(&["n"], ["1"]), "a,b\r\n`x，y,`1 2\r\nn\r\n`1\r\n");
    }
}
