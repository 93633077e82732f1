//! Samples in PHP: the six styles of `wechatpay/wechatpay`, whose pages were the seeds of this
//! project.

use crate::node::Node;

/// The options that a call passes to Guzzle, in order.
pub(super) struct Options<'a> {
    /// The path variables.
    pub(super) path: &'a [(String, Node)],
    pub(super) query: &'a [(String, Node)],
    /// The members of the body; XML in v2.
    pub(super) body: Option<&'a Node>,
    pub(super) headers: &'a [(String, Node)],
    /// Whether a file is sent.
    pub(super) has_file: bool,
    pub(super) is_v2: bool,
    /// Whether the merchant's certificate is sent.
    pub(super) certificate: bool,
}

/// The six samples for a method and a path such as `v3/refund/domestic/refunds/{out_refund_no}`,
/// with their labels in Chinese and in English.
pub(super) fn samples(
    method: &str,
    path: &str,
    options: &Options<'_>,
) -> Vec<(&'static str, &'static str, String)> {
    let method = method.to_lowercase();
    let chain = chain(path);
    let uri = ["$instance->chain('", path, "')"].concat();
    let index = ["$instance['", path, "']"].concat();
    let written = options.written();
    let read = match options.is_v2 {
        true => "\\WeChatPay\\Transformer::toArray((string) $response->getBody())",
        false => "json_decode((string) $response->getBody(), true)",
    };
    let media = match options.has_file {
        true => "$media = new \\WeChatPay\\Util\\MediaUtil('photo.jpg');\n",
        false => "",
    };
    let pending = |start: &str| {
        format!(
            "{media}{start}->{method}Async({written})\n->then(static function(\\Psr\\Http\\Message\\ResponseInterface \
             $response) {{\n  print_r({read});\n}})\n->wait();"
        )
    };
    let blocking =
        |start: &str| format!("{media}$response = {start}->{method}({written});\nprint_r({read});");
    vec![
        ("异步纯链式", "pure chain, async", pending(&chain)),
        ("异步声明式", "declarative, async", pending(&uri)),
        ("异步属性式", "property, async", pending(&index)),
        ("同步纯链式", "pure chain, blocking", blocking(&chain)),
        ("同步声明式", "declarative, blocking", blocking(&uri)),
        ("同步属性式", "property, blocking", blocking(&index)),
    ]
}

impl Options<'_> {
    fn written(&self) -> String {
        let mut members = self.path.to_vec();
        if self.certificate {
            members.push(("security".to_owned(), Node::Bool(true)));
        }
        if !self.query.is_empty() {
            members.push(("query".to_owned(), Node::Map(self.query.to_vec())));
        }
        if let Some(body) = self.body.filter(|_| !self.has_file) {
            let kind = if self.is_v2 { "xml" } else { "json" };
            members.push((kind.to_owned(), body.clone()));
        }
        if !self.headers.is_empty() && !self.has_file {
            members.push(("headers".to_owned(), Node::Map(self.headers.to_vec())));
        }
        if members.is_empty() && !self.has_file {
            return String::new();
        }
        let upload = if self.has_file { self.upload() } else { String::new() };
        // The top-level names are not aligned.
        let members = members
            .iter()
            .map(|(name, member)| format!("  {} => {},\n", quoted(name), value(member, 1)));
        format!("[\n{}{upload}]", members.collect::<String>())
    }

    /// The upload form `$media` with all headers. In PHP, a repeated name counts only once.
    fn upload(&self) -> String {
        let headers = self
            .headers
            .iter()
            .map(|(name, header)| format!("    {} => {},\n", quoted(name), value(header, 2)));
        format!(
            "  'body' => $media->getStream(),\n  'headers' => [\n{}    'content-type' => $media->getContentType(),\n  ],\n",
            headers.collect::<String>()
        )
    }
}

/// `$instance->v3->refund->domestic->refunds->_out_refund_no_`: a variable has an underscore on
/// each side, and a hyphen becomes camel case.
fn chain(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => format!("_{name}_"),
            None => humped(segment),
        }
    });
    let segments: Vec<_> = segments.collect();
    format!("$instance->{}", segments.join("->"))
}

fn humped(segment: &str) -> String {
    let mut out = String::with_capacity(segment.len());
    let mut after_hyphen = false;
    for character in segment.chars() {
        match character {
            '-' => after_hyphen = true,
            _ if after_hyphen => {
                out.push(character.to_ascii_uppercase());
                after_hyphen = false;
            }
            _ => out.push(character),
        }
    }
    out
}

/// A value as a PHP literal; `depth` is the indentation level of its first line.
fn value(node: &Node, depth: usize) -> String {
    let (indent, end) = ("  ".repeat(depth + 1), "  ".repeat(depth));
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Int(value) => value.to_string(),
        Node::Float(value) => value.to_string(),
        Node::Text(text) => quoted(text),
        Node::Flow(inner) => value(inner, depth),
        Node::List(items) if items.is_empty() => "[]".to_owned(),
        Node::List(items) => {
            let items: String =
                items.iter().map(|item| format!("{indent}{},\n", value(item, depth + 1))).collect();
            format!("[\n{items}{end}]")
        }
        Node::Map(members) if members.is_empty() => "(object) []".to_owned(),
        Node::Map(members) => {
            let longest =
                members.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
            let members = members.iter().map(|(name, member)| {
                let gap = " ".repeat(longest - name.chars().count());
                format!("{indent}{}{gap} => {},\n", quoted(name), value(member, depth + 1))
            });
            format!("[\n{}{end}]", members.collect::<String>())
        }
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares a call with the pages of the seeds.
    #[test]
    fn a_call_is_written_as_the_seeds_have_it() {
        let body = Node::Map(vec![
            ("out_refund_no".to_owned(), Node::text("1217752501201407033233368018")),
            ("type".to_owned(), Node::text("USER_BANK_CARD")),
        ]);
        let path = [("refund_id".to_owned(), Node::text("50000000382019052709732678859"))];
        let serial = Node::text("PUB_KEY_ID_0114232134912410000000000000");
        let headers = [("Wechatpay-Serial".to_owned(), serial)];
        let options = Options {
            path: &path,
            query: &[],
            body: Some(&body),
            headers: &headers,
            has_file: false,
            is_v2: false,
            certificate: false,
        };
        let path = "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund";
        let samples = samples("POST", path, &options);
        let labels: Vec<_> = samples.iter().map(|(label, _, _)| *label).collect();
        assert_eq!(
            labels,
            ["异步纯链式", "异步声明式", "异步属性式", "同步纯链式", "同步声明式", "同步属性式"]
        );
        let rest = "([
  'refund_id' => '50000000382019052709732678859',
  'json' => [
    'out_refund_no' => '1217752501201407033233368018',
    'type'          => 'USER_BANK_CARD',
  ],
  'headers' => [
    'Wechatpay-Serial' => 'PUB_KEY_ID_0114232134912410000000000000',
  ],
])
->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();";
        assert_eq!(
            samples[0].2,
            format!(
                "$instance->v3->refund->domestic->refunds->_refund_id_->applyAbnormalRefund->postAsync{rest}"
            )
        );
        assert_eq!(samples[1].2, format!("$instance->chain('{path}')->postAsync{rest}"));
        assert_eq!(samples[2].2, format!("$instance['{path}']->postAsync{rest}"));
    }

    #[test]
    fn an_upload_keeps_the_headers_of_its_operation() {
        let options = Options {
            path: &[],
            query: &[],
            body: None,
            headers: &[("Wechatpay-Serial".to_owned(), Node::text("PUB_KEY_ID_1"))],
            has_file: true,
            is_v2: false,
            certificate: false,
        };
        assert_eq!(
            samples("POST", "v3/merchant/media/upload", &options)[3].2,
            "$media = new \\WeChatPay\\Util\\MediaUtil('photo.jpg');
$response = $instance->v3->merchant->media->upload->post([
  'body' => $media->getStream(),
  'headers' => [
    'Wechatpay-Serial' => 'PUB_KEY_ID_1',
    'content-type' => $media->getContentType(),
  ],
]);
print_r(json_decode((string) $response->getBody(), true));"
        );
    }

    #[test]
    fn v2_sends_xml_and_shows_its_certificate() {
        let body = Node::Map(vec![("total_fee".to_owned(), Node::text("100"))]);
        let options = Options {
            path: &[],
            query: &[],
            body: Some(&body),
            headers: &[],
            has_file: false,
            is_v2: true,
            certificate: true,
        };
        assert_eq!(
            samples("POST", "v2/secapi/pay/refund", &options)[3].2,
            "$response = $instance->v2->secapi->pay->refund->post([
  'security' => true,
  'xml' => [
    'total_fee' => '100',
  ],
]);
print_r(\\WeChatPay\\Transformer::toArray((string) $response->getBody()));"
        );
    }
}
