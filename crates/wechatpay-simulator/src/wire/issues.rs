//! Chinese texts of problems with a member, for the platform's `message`. `detail.issue` has the
//! English text; the two languages are never mixed.

/// The Chinese text of an issue. If it is `None`, `message` only says that a parameter is wrong.
pub(crate) fn chinese(issue: &str) -> Option<&'static str> {
    ISSUES.iter().find(|(english, _)| *english == issue).map(|(_, chinese)| *chinese)
}

const ISSUES: &[(&str, &str)] = &[
    ("comes twice", "重复出现"),
    ("comes with sp_mchid only, and always", "须与sp_mchid同时填写"),
    ("has the wrong form", "格式错误"),
    ("has no openid", "缺少openid"),
    ("has the wrong type", "类型错误"),
    ("has too few items", "列表项过少"),
    ("has too many items", "列表项过多"),
    ("holds a character of more than 3 bytes", "含有超过3字节的字符"),
    ("is no object", "不是对象"),
    ("is not 6 to 32 of 0-9 a-z A-Z _ - | *", "应为6至32个字符，只能是字母、数字或_-|*"),
    ("is not a date as 20180130", "不是格式为yyyyMMdd的日期"),
    ("is not a date as 2024-07-22", "不是格式为yyyy-MM-dd的日期"),
    ("is not a time as of RFC 3339", "不是符合RFC 3339的时间"),
    ("is not a whole number", "不是整数"),
    ("is not a whole number from zero on", "不是非负整数"),
    ("is not an http(s) URL without a query", "应为不带查询串的http或https地址"),
    ("is not an image that was uploaded", "不是已上传的图片"),
    ("is not one of the known values", "不在可选值范围内"),
    ("is not one of these", "不在可选值范围内"),
    ("is not percent-encoded UTF-8", "不是百分号编码的UTF-8文本"),
    ("is not the file's", "与文件不一致"),
    ("is not the merchant that asks", "与发起请求的商户号不一致"),
    ("is not the one of this operation", "与接口不符"),
    ("is null", "不能为null"),
    ("is past", "早于当前时间"),
    ("is required", "为必填项"),
    ("is too large", "大于最大值"),
    ("is too long", "超过最大长度"),
    ("is too short", "小于最小长度"),
    ("is too small", "小于最小值"),
    ("or /out_order_no is required", "与/out_order_no须填写其一"),
    ("unknown field", "不是接口文档中定义的参数"),
];
