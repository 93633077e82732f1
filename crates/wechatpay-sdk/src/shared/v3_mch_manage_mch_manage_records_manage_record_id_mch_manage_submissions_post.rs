//! What `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` has in common with other areas.

use crate::message;

use crate::shared::v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post_relations::Relations;
use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_requested_item_info::{Validator, EnumFileExts};

/// 商户提交资料内容
pub struct SubmitData(pub(crate) message::Object);

impl SubmitData {
    const MEMBERS: &'static [message::Listed] =
        &[message::required::<Vec<RecordFields>>("record_fields")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 资料项集合（必填）
    #[inline]
    pub fn record_fields(self, value: Vec<RecordFields>) -> Self {
        Self(self.0.with("record_fields", value))
    }
}

/// 资料项集合
pub struct RecordFields(pub(crate) message::Object);

impl RecordFields {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("item_id"),
        message::optional::<String>("field_name"),
        message::optional::<String>("name"),
        message::optional::<i64>("type"),
        message::optional::<crate::JsonText<Vec<RepeatedFieldData>>>("repeated_field_data"),
        message::optional::<String>("tips"),
        message::optional::<String>("placeholder"),
        message::optional::<String>("tooltip"),
        message::optional::<i64>("required"),
        message::optional::<bool>("need_encrypt"),
        message::optional::<StringCheckRule>("string_check_rule"),
        message::optional::<EnumCheckRule>("enum_check_rule"),
        message::optional::<FileCheckRule>("file_check_rule"),
        message::optional::<TimeIntervalCheckRule>("time_interval_check_rule"),
        message::optional::<OrderIntervalCheckRule>("order_interval_check_rule"),
        message::optional::<Vec<Relations>>("relations"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 资料项ID
    pub fn item_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("item_id", value))
    }

    /// 资料项英文名
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("field_name", value))
    }

    /// 资料项中文名
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// 资料项类型，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.with("type", value))
    }

    /// 补充资料项多值JSON格式
    pub fn repeated_field_data(
        self,
        value: impl Into<crate::JsonText<Vec<RepeatedFieldData>>>,
    ) -> Self {
        Self(
            self.0
                .with_some::<crate::JsonText<Vec<RepeatedFieldData>>>("repeated_field_data", value),
        )
    }

    /// 资料项填写提示
    pub fn tips(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("tips", value))
    }

    /// 输入框占位文案
    pub fn placeholder(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("placeholder", value))
    }

    /// 叹号悬浮提示语
    pub fn tooltip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("tooltip", value))
    }

    /// 是否必须提交，已知取值：`0`、`1`
    #[inline]
    pub fn required(self, value: i64) -> Self {
        Self(self.0.with("required", value))
    }

    /// 提交内容需要加密
    #[inline]
    pub fn need_encrypt(self, value: bool) -> Self {
        Self(self.0.with("need_encrypt", value))
    }

    /// 字符串校验规则
    #[inline]
    pub fn string_check_rule(self, value: StringCheckRule) -> Self {
        Self(self.0.with("string_check_rule", value))
    }

    /// 枚举校验规则
    #[inline]
    pub fn enum_check_rule(self, value: EnumCheckRule) -> Self {
        Self(self.0.with("enum_check_rule", value))
    }

    /// 文件校验规则
    #[inline]
    pub fn file_check_rule(self, value: FileCheckRule) -> Self {
        Self(self.0.with("file_check_rule", value))
    }

    /// 时间区间校验规则
    #[inline]
    pub fn time_interval_check_rule(self, value: TimeIntervalCheckRule) -> Self {
        Self(self.0.with("time_interval_check_rule", value))
    }

    /// 订单类型校验规则
    #[inline]
    pub fn order_interval_check_rule(self, value: OrderIntervalCheckRule) -> Self {
        Self(self.0.with("order_interval_check_rule", value))
    }

    /// 资料项关联规则集合
    #[inline]
    pub fn relations(self, value: Vec<Relations>) -> Self {
        Self(self.0.with("relations", value))
    }
}

/// 补充资料项多值JSON格式
pub struct RepeatedFieldData(pub(crate) message::Object);

impl RepeatedFieldData {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("longitude"),
        message::optional::<String>("latitude"),
        message::optional::<String>("province"),
        message::optional::<String>("city"),
        message::optional::<String>("area"),
        message::optional::<String>("street"),
        message::optional::<String>("address"),
        message::optional::<String>("name"),
        message::optional::<String>("wechat_order_id"),
        message::optional::<String>("merchant_order_id"),
        message::optional::<crate::Time>("trade_time"),
        message::optional::<String>("trade_money_amount"),
        message::optional::<String>("trade_goods"),
        message::optional::<i64>("logistic_flag"),
        message::optional::<Vec<String>>("evidence_img_list"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 经度值
    pub fn longitude(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("longitude", value))
    }

    /// 纬度值
    pub fn latitude(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("latitude", value))
    }

    /// 省份
    pub fn province(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("province", value))
    }

    /// 城市
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("city", value))
    }

    /// 区域
    pub fn area(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("area", value))
    }

    /// 街道
    pub fn street(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("street", value))
    }

    /// 详细地址
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("address", value))
    }

    /// 地址名
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// 微信支付订单号
    pub fn wechat_order_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("wechat_order_id", value))
    }

    /// 商户订单号
    pub fn merchant_order_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("merchant_order_id", value))
    }

    /// 交易时间+08
    pub fn trade_time(self, value: impl Into<crate::Time>) -> Self {
        Self(self.0.with_some::<crate::Time>("trade_time", value))
    }

    /// 交易金额
    pub fn trade_money_amount(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("trade_money_amount", value))
    }

    /// 调单商品
    pub fn trade_goods(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("trade_goods", value))
    }

    /// 是否物流，已知取值：`0`、`1`
    #[inline]
    pub fn logistic_flag(self, value: i64) -> Self {
        Self(self.0.with("logistic_flag", value))
    }

    /// 凭证图片信息
    #[inline]
    pub fn evidence_img_list(self, value: Vec<String>) -> Self {
        Self(self.0.with("evidence_img_list", value))
    }
}

/// 字符串校验规则
pub struct StringCheckRule(pub(crate) message::Object);

impl StringCheckRule {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<i64>("min_string_length"),
        message::optional::<i64>("max_string_length"),
        message::optional::<crate::Enumeration<Validator>>("validator"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 字符串最小长度
    #[inline]
    pub fn min_string_length(self, value: i64) -> Self {
        Self(self.0.with("min_string_length", value))
    }

    /// 字符串最大长度
    #[inline]
    pub fn max_string_length(self, value: i64) -> Self {
        Self(self.0.with("max_string_length", value))
    }

    /// 校验规则
    pub fn validator(self, value: impl Into<crate::Enumeration<Validator>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<Validator>>("validator", value))
    }
}

/// 枚举校验规则
pub struct EnumCheckRule(pub(crate) message::Object);

impl EnumCheckRule {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<i64>("min_list_length"),
        message::optional::<i64>("max_list_length"),
        message::optional::<Vec<String>>("enum_values"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 最小列表长度
    #[inline]
    pub fn min_list_length(self, value: i64) -> Self {
        Self(self.0.with("min_list_length", value))
    }

    /// 最大列表长度
    #[inline]
    pub fn max_list_length(self, value: i64) -> Self {
        Self(self.0.with("max_list_length", value))
    }

    /// 展示给商户看的枚举可选的字段列表
    #[inline]
    pub fn enum_values(self, value: Vec<String>) -> Self {
        Self(self.0.with("enum_values", value))
    }
}

/// 文件校验规则
pub struct FileCheckRule(pub(crate) message::Object);

impl FileCheckRule {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<i64>("min_list_length"),
        message::optional::<i64>("max_list_length"),
        message::optional::<Vec<crate::Enumeration<EnumFileExts>>>("enum_file_exts"),
        message::optional::<i64>("max_file_size"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 最小列表长度
    #[inline]
    pub fn min_list_length(self, value: i64) -> Self {
        Self(self.0.with("min_list_length", value))
    }

    /// 最大列表长度
    #[inline]
    pub fn max_list_length(self, value: i64) -> Self {
        Self(self.0.with("max_list_length", value))
    }

    /// 限制提交的文件后缀
    #[inline]
    pub fn enum_file_exts(self, value: Vec<crate::Enumeration<EnumFileExts>>) -> Self {
        Self(self.0.with("enum_file_exts", value))
    }

    /// 限制文件提交大小
    #[inline]
    pub fn max_file_size(self, value: i64) -> Self {
        Self(self.0.with("max_file_size", value))
    }
}

/// 时间区间校验规则
pub struct TimeIntervalCheckRule(pub(crate) message::Object);

impl TimeIntervalCheckRule {
    const MEMBERS: &'static [message::Listed] =
        &[message::optional::<i64>("min_list_length"), message::optional::<i64>("max_list_length")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 最小列表长度
    #[inline]
    pub fn min_list_length(self, value: i64) -> Self {
        Self(self.0.with("min_list_length", value))
    }

    /// 最大列表长度
    #[inline]
    pub fn max_list_length(self, value: i64) -> Self {
        Self(self.0.with("max_list_length", value))
    }
}

/// 订单类型校验规则
pub struct OrderIntervalCheckRule(pub(crate) message::Object);

impl OrderIntervalCheckRule {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<i64>("min_list_length"),
        message::optional::<i64>("max_list_length"),
        message::optional::<Vec<crate::Enumeration<EnumFileExts>>>("enum_file_exts"),
        message::optional::<i64>("max_file_size"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 最小列表长度
    #[inline]
    pub fn min_list_length(self, value: i64) -> Self {
        Self(self.0.with("min_list_length", value))
    }

    /// 最大列表长度
    #[inline]
    pub fn max_list_length(self, value: i64) -> Self {
        Self(self.0.with("max_list_length", value))
    }

    /// 限制提交的文件后缀
    #[inline]
    pub fn enum_file_exts(self, value: Vec<crate::Enumeration<EnumFileExts>>) -> Self {
        Self(self.0.with("enum_file_exts", value))
    }

    /// 限制文件提交大小
    #[inline]
    pub fn max_file_size(self, value: i64) -> Self {
        Self(self.0.with("max_file_size", value))
    }
}

request!(
    SubmitData,
    RecordFields,
    RepeatedFieldData,
    StringCheckRule,
    EnumCheckRule,
    FileCheckRule,
    TimeIntervalCheckRule,
    OrderIntervalCheckRule
);

held!(
    SubmitData,
    RecordFields,
    RepeatedFieldData,
    StringCheckRule,
    EnumCheckRule,
    FileCheckRule,
    TimeIntervalCheckRule,
    OrderIntervalCheckRule
);
