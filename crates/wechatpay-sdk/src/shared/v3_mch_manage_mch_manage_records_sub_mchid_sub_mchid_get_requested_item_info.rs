//! What `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` has in common with other areas.

use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_relations::Relations;

enumeration! {
    /// 校验规则
    Validator {
        NUMBER = "number",
        PHONE = "phone",
        IDCARD = "idcard",
        URL = "url",
        EMAIL = "email",
    }
}

enumeration! {
    /// 限制提交的文件后缀
    EnumFileExts {
        PNG = "png",
        JPG = "jpg",
        JPEG = "jpeg",
        MP4 = "mp4",
        AVI = "avi",
        MOV = "mov",
        WMV = "wmv",
        PDF = "pdf",
        DOC = "doc",
        DOCX = "docx",
        CSV = "csv",
        XLSX = "xlsx",
    }
}

/// 要求提交的资料
#[non_exhaustive]
pub struct RequestedItemInfo {
    /// 资料项集合
    pub record_fields: Option<Vec<RecordFields>>,
}

/// 资料项集合
#[non_exhaustive]
pub struct RecordFields {
    /// 资料项ID
    pub item_id: Option<String>,
    /// 资料项英文名
    pub field_name: Option<String>,
    /// 资料项中文名
    pub name: Option<String>,
    /// 资料项类型，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
    pub r#type: Option<i64>,
    /// 补充资料项多值JSON格式
    pub repeated_field_data: Option<crate::JsonText<Vec<RepeatedFieldData>>>,
    /// 资料项填写提示
    pub tips: Option<String>,
    /// 输入框占位文案
    pub placeholder: Option<String>,
    /// 叹号悬浮提示语
    pub tooltip: Option<String>,
    /// 是否必须提交，已知取值：`0`、`1`
    pub required: Option<i64>,
    /// 提交内容需要加密
    pub need_encrypt: Option<bool>,
    /// 字符串校验规则
    pub string_check_rule: Option<StringCheckRule>,
    /// 枚举校验规则
    pub enum_check_rule: Option<EnumCheckRule>,
    /// 文件校验规则
    pub file_check_rule: Option<FileCheckRule>,
    /// 时间区间校验规则
    pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
    /// 订单类型校验规则
    pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
    /// 资料项关联规则集合
    pub relations: Option<Vec<Relations>>,
}

/// 补充资料项多值JSON格式
#[non_exhaustive]
pub struct RepeatedFieldData {
    /// 经度值
    pub longitude: Option<String>,
    /// 纬度值
    pub latitude: Option<String>,
    /// 省份
    pub province: Option<String>,
    /// 城市
    pub city: Option<String>,
    /// 区域
    pub area: Option<String>,
    /// 街道
    pub street: Option<String>,
    /// 详细地址
    pub address: Option<String>,
    /// 地址名
    pub name: Option<String>,
    /// 微信支付订单号
    pub wechat_order_id: Option<String>,
    /// 商户订单号
    pub merchant_order_id: Option<String>,
    /// 交易时间+08
    pub trade_time: Option<crate::Time>,
    /// 交易金额
    pub trade_money_amount: Option<String>,
    /// 调单商品
    pub trade_goods: Option<String>,
    /// 是否物流，已知取值：`0`、`1`
    pub logistic_flag: Option<i64>,
    /// 凭证图片信息
    pub evidence_img_list: Option<Vec<String>>,
}

/// 字符串校验规则
#[non_exhaustive]
pub struct StringCheckRule {
    /// 字符串最小长度
    pub min_string_length: Option<i64>,
    /// 字符串最大长度
    pub max_string_length: Option<i64>,
    /// 校验规则
    pub validator: Option<crate::Enumeration<Validator>>,
}

/// 枚举校验规则
#[non_exhaustive]
pub struct EnumCheckRule {
    /// 最小列表长度
    pub min_list_length: Option<i64>,
    /// 最大列表长度
    pub max_list_length: Option<i64>,
    /// 展示给商户看的枚举可选的字段列表
    pub enum_values: Option<Vec<String>>,
}

/// 文件校验规则
#[non_exhaustive]
pub struct FileCheckRule {
    /// 最小列表长度
    pub min_list_length: Option<i64>,
    /// 最大列表长度
    pub max_list_length: Option<i64>,
    /// 限制提交的文件后缀
    pub enum_file_exts: Option<Vec<crate::Enumeration<EnumFileExts>>>,
    /// 限制文件提交大小
    pub max_file_size: Option<i64>,
}

/// 时间区间校验规则
#[non_exhaustive]
pub struct TimeIntervalCheckRule {
    /// 最小列表长度
    pub min_list_length: Option<i64>,
    /// 最大列表长度
    pub max_list_length: Option<i64>,
}

/// 订单类型校验规则
#[non_exhaustive]
pub struct OrderIntervalCheckRule {
    /// 最小列表长度
    pub min_list_length: Option<i64>,
    /// 最大列表长度
    pub max_list_length: Option<i64>,
    /// 限制提交的文件后缀
    pub enum_file_exts: Option<Vec<crate::Enumeration<EnumFileExts>>>,
    /// 限制文件提交大小
    pub max_file_size: Option<i64>,
}

message! {
    RequestedItemInfo {
        0 => record_fields: "record_fields",
    }
    RecordFields {
        0 => item_id: "item_id",
        1 => field_name: "field_name",
        2 => name: "name",
        3 => r#type: "type",
        4 => repeated_field_data: "repeated_field_data",
        5 => tips: "tips",
        6 => placeholder: "placeholder",
        7 => tooltip: "tooltip",
        8 => required: "required",
        9 => need_encrypt: "need_encrypt",
        10 => string_check_rule: "string_check_rule",
        11 => enum_check_rule: "enum_check_rule",
        12 => file_check_rule: "file_check_rule",
        13 => time_interval_check_rule: "time_interval_check_rule",
        14 => order_interval_check_rule: "order_interval_check_rule",
        15 => relations: "relations",
    }
    RepeatedFieldData {
        0 => longitude: "longitude",
        1 => latitude: "latitude",
        2 => province: "province",
        3 => city: "city",
        4 => area: "area",
        5 => street: "street",
        6 => address: "address",
        7 => name: "name",
        8 => wechat_order_id: "wechat_order_id",
        9 => merchant_order_id: "merchant_order_id",
        10 => trade_time: "trade_time",
        11 => trade_money_amount: "trade_money_amount",
        12 => trade_goods: "trade_goods",
        13 => logistic_flag: "logistic_flag",
        14 => evidence_img_list: "evidence_img_list",
    }
    StringCheckRule {
        0 => min_string_length: "min_string_length",
        1 => max_string_length: "max_string_length",
        2 => validator: "validator",
    }
    EnumCheckRule {
        0 => min_list_length: "min_list_length",
        1 => max_list_length: "max_list_length",
        2 => enum_values: "enum_values",
    }
    FileCheckRule {
        0 => min_list_length: "min_list_length",
        1 => max_list_length: "max_list_length",
        2 => enum_file_exts: "enum_file_exts",
        3 => max_file_size: "max_file_size",
    }
    TimeIntervalCheckRule {
        0 => min_list_length: "min_list_length",
        1 => max_list_length: "max_list_length",
    }
    OrderIntervalCheckRule {
        0 => min_list_length: "min_list_length",
        1 => max_list_length: "max_list_length",
        2 => enum_file_exts: "enum_file_exts",
        3 => max_file_size: "max_file_size",
    }
}
