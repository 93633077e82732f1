//! `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
#[derive(Clone, Debug)]
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// 发起交易拦截申诉 (partner)
    ///
    /// `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transaction_block::transaction_block_submissions::sub_mchid::sub_mchid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_submit_id("ABC123456789")
    ///     .submit_data(
    ///         post::SubmitData::new()
    ///             .record_fields(vec![
    ///                 post::RecordFields::new()
    ///                     .item_id("")
    ///                     .field_name("")
    ///                     .name("")
    ///                     .r#type(0)
    ///                     .repeated_field_data(vec![
    ///                         post::RepeatedFieldData::new()
    ///                             .longitude("")
    ///                             .latitude("")
    ///                             .province("")
    ///                             .city("")
    ///                             .area("")
    ///                             .street("")
    ///                             .address("")
    ///                             .name("")
    ///                             .wechat_order_id("")
    ///                             .merchant_order_id("")
    ///                             .trade_time("")
    ///                             .trade_money_amount("")
    ///                             .trade_goods("")
    ///                             .logistic_flag(0)
    ///                             .evidence_img_list(vec!["凭证图片1".to_owned()]),
    ///                     ])
    ///                     .tips("")
    ///                     .placeholder("")
    ///                     .tooltip("")
    ///                     .required(0)
    ///                     .need_encrypt(true)
    ///                     .string_check_rule(
    ///                         post::StringCheckRule::new()
    ///                             .min_string_length(0)
    ///                             .max_string_length(0)
    ///                             .validator(post::Validator::NUMBER),
    ///                     )
    ///                     .enum_check_rule(
    ///                         post::EnumCheckRule::new()
    ///                             .min_list_length(0)
    ///                             .max_list_length(0)
    ///                             .enum_values(vec!["string".to_owned()]),
    ///                     )
    ///                     .file_check_rule(
    ///                         post::FileCheckRule::new()
    ///                             .min_list_length(0)
    ///                             .max_list_length(0)
    ///                             .enum_file_exts(vec![post::EnumFileExts::PNG])
    ///                             .max_file_size(0),
    ///                     )
    ///                     .time_interval_check_rule(
    ///                         post::TimeIntervalCheckRule::new()
    ///                             .min_list_length(2)
    ///                             .max_list_length(2),
    ///                     )
    ///                     .order_interval_check_rule(
    ///                         post::OrderIntervalCheckRule::new()
    ///                             .min_list_length(0)
    ///                             .max_list_length(0)
    ///                             .enum_file_exts(vec![post::EnumFileExts::PNG])
    ///                             .max_file_size(0),
    ///                     )
    ///                     .relations(vec![post::Relations::new().source_key(0).source_value("")]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .transaction_block()
    ///     .transaction_block_submissions()
    ///     .sub_mchid()
    ///     .sub_mchid("123000110")
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}", rest)
    }
}

/// 发起交易拦截申诉
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;

    pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::get::{
        EnumFileExts, Validator,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
    );

    enumeration! {
        /// 审核结果
        ReviewResult {
            EMPTY = "EMPTY",
            PASS = "PASS",
            REJECT = "REJECT",
        }
    }

    /// 发起交易拦截申诉：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户侧申诉单号
        pub merchant_submit_id: Required<String>,
        /// 商户提交资料内容
        pub submit_data: Required<JsonText<SubmitData>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户侧申诉单号
        #[inline]
        pub fn merchant_submit_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_submit_id = Required::set(value.into());
            self
        }

        /// 商户提交资料内容
        #[inline]
        pub fn submit_data(mut self, value: impl Into<JsonText<SubmitData>>) -> Self {
            self.submit_data = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("merchant_submit_id", &mut self.merchant_submit_id),
                ("submit_data", &mut self.submit_data),
            ]);
        }
    }

    /// 商户提交资料内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubmitData {
        /// 资料项集合
        pub record_fields: Required<Vec<RecordFields>>,
    }

    impl SubmitData {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 资料项集合
        #[inline]
        pub fn record_fields(mut self, value: Vec<RecordFields>) -> Self {
            self.record_fields = Required::set(value);
            self
        }
    }

    impl Message for SubmitData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("record_fields", &mut self.record_fields)]);
        }
    }

    /// 资料项集合
    #[derive(Clone, Default)]
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
        pub repeated_field_data: Option<JsonText<Vec<RepeatedFieldData>>>,
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

    impl RecordFields {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 资料项ID
        #[inline]
        pub fn item_id(mut self, value: impl Into<String>) -> Self {
            self.item_id = Some(value.into());
            self
        }

        /// 资料项英文名
        #[inline]
        pub fn field_name(mut self, value: impl Into<String>) -> Self {
            self.field_name = Some(value.into());
            self
        }

        /// 资料项中文名
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 资料项类型，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        #[inline]
        pub fn r#type(mut self, value: i64) -> Self {
            self.r#type = Some(value);
            self
        }

        /// 补充资料项多值JSON格式
        #[inline]
        pub fn repeated_field_data(
            mut self,
            value: impl Into<JsonText<Vec<RepeatedFieldData>>>,
        ) -> Self {
            self.repeated_field_data = Some(value.into());
            self
        }

        /// 资料项填写提示
        #[inline]
        pub fn tips(mut self, value: impl Into<String>) -> Self {
            self.tips = Some(value.into());
            self
        }

        /// 输入框占位文案
        #[inline]
        pub fn placeholder(mut self, value: impl Into<String>) -> Self {
            self.placeholder = Some(value.into());
            self
        }

        /// 叹号悬浮提示语
        #[inline]
        pub fn tooltip(mut self, value: impl Into<String>) -> Self {
            self.tooltip = Some(value.into());
            self
        }

        /// 是否必须提交，已知取值：`0`、`1`
        #[inline]
        pub fn required(mut self, value: i64) -> Self {
            self.required = Some(value);
            self
        }

        /// 提交内容需要加密
        #[inline]
        pub fn need_encrypt(mut self, value: bool) -> Self {
            self.need_encrypt = Some(value);
            self
        }

        /// 字符串校验规则
        #[inline]
        pub fn string_check_rule(mut self, value: StringCheckRule) -> Self {
            self.string_check_rule = Some(value);
            self
        }

        /// 枚举校验规则
        #[inline]
        pub fn enum_check_rule(mut self, value: EnumCheckRule) -> Self {
            self.enum_check_rule = Some(value);
            self
        }

        /// 文件校验规则
        #[inline]
        pub fn file_check_rule(mut self, value: FileCheckRule) -> Self {
            self.file_check_rule = Some(value);
            self
        }

        /// 时间区间校验规则
        #[inline]
        pub fn time_interval_check_rule(mut self, value: TimeIntervalCheckRule) -> Self {
            self.time_interval_check_rule = Some(value);
            self
        }

        /// 订单类型校验规则
        #[inline]
        pub fn order_interval_check_rule(mut self, value: OrderIntervalCheckRule) -> Self {
            self.order_interval_check_rule = Some(value);
            self
        }

        /// 资料项关联规则集合
        #[inline]
        pub fn relations(mut self, value: Vec<Relations>) -> Self {
            self.relations = Some(value);
            self
        }
    }

    impl Message for RecordFields {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("item_id", &mut self.item_id),
                ("field_name", &mut self.field_name),
                ("name", &mut self.name),
                ("type", &mut self.r#type),
                ("repeated_field_data", &mut self.repeated_field_data),
                ("tips", &mut self.tips),
                ("placeholder", &mut self.placeholder),
                ("tooltip", &mut self.tooltip),
                ("required", &mut self.required),
                ("need_encrypt", &mut self.need_encrypt),
                ("string_check_rule", &mut self.string_check_rule),
                ("enum_check_rule", &mut self.enum_check_rule),
                ("file_check_rule", &mut self.file_check_rule),
                ("time_interval_check_rule", &mut self.time_interval_check_rule),
                ("order_interval_check_rule", &mut self.order_interval_check_rule),
                ("relations", &mut self.relations),
            ]);
        }
    }

    /// 补充资料项多值JSON格式
    #[derive(Clone, Default)]
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
        pub trade_time: Option<Time>,
        /// 交易金额
        pub trade_money_amount: Option<String>,
        /// 调单商品
        pub trade_goods: Option<String>,
        /// 是否物流，已知取值：`0`、`1`
        pub logistic_flag: Option<i64>,
        /// 凭证图片信息
        pub evidence_img_list: Option<Vec<String>>,
    }

    impl RepeatedFieldData {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 经度值
        #[inline]
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Some(value.into());
            self
        }

        /// 纬度值
        #[inline]
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Some(value.into());
            self
        }

        /// 省份
        #[inline]
        pub fn province(mut self, value: impl Into<String>) -> Self {
            self.province = Some(value.into());
            self
        }

        /// 城市
        #[inline]
        pub fn city(mut self, value: impl Into<String>) -> Self {
            self.city = Some(value.into());
            self
        }

        /// 区域
        #[inline]
        pub fn area(mut self, value: impl Into<String>) -> Self {
            self.area = Some(value.into());
            self
        }

        /// 街道
        #[inline]
        pub fn street(mut self, value: impl Into<String>) -> Self {
            self.street = Some(value.into());
            self
        }

        /// 详细地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// 地址名
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 微信支付订单号
        #[inline]
        pub fn wechat_order_id(mut self, value: impl Into<String>) -> Self {
            self.wechat_order_id = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn merchant_order_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_order_id = Some(value.into());
            self
        }

        /// 交易时间+08
        #[inline]
        pub fn trade_time(mut self, value: impl Into<Time>) -> Self {
            self.trade_time = Some(value.into());
            self
        }

        /// 交易金额
        #[inline]
        pub fn trade_money_amount(mut self, value: impl Into<String>) -> Self {
            self.trade_money_amount = Some(value.into());
            self
        }

        /// 调单商品
        #[inline]
        pub fn trade_goods(mut self, value: impl Into<String>) -> Self {
            self.trade_goods = Some(value.into());
            self
        }

        /// 是否物流，已知取值：`0`、`1`
        #[inline]
        pub fn logistic_flag(mut self, value: i64) -> Self {
            self.logistic_flag = Some(value);
            self
        }

        /// 凭证图片信息
        #[inline]
        pub fn evidence_img_list(mut self, value: Vec<String>) -> Self {
            self.evidence_img_list = Some(value);
            self
        }
    }

    impl Message for RepeatedFieldData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("longitude", &mut self.longitude),
                ("latitude", &mut self.latitude),
                ("province", &mut self.province),
                ("city", &mut self.city),
                ("area", &mut self.area),
                ("street", &mut self.street),
                ("address", &mut self.address),
                ("name", &mut self.name),
                ("wechat_order_id", &mut self.wechat_order_id),
                ("merchant_order_id", &mut self.merchant_order_id),
                ("trade_time", &mut self.trade_time),
                ("trade_money_amount", &mut self.trade_money_amount),
                ("trade_goods", &mut self.trade_goods),
                ("logistic_flag", &mut self.logistic_flag),
                ("evidence_img_list", &mut self.evidence_img_list),
            ]);
        }
    }

    /// 字符串校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StringCheckRule {
        /// 字符串最小长度
        pub min_string_length: Option<i64>,
        /// 字符串最大长度
        pub max_string_length: Option<i64>,
        /// 校验规则
        pub validator: Option<Enumeration<Validator>>,
    }

    impl StringCheckRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 字符串最小长度
        #[inline]
        pub fn min_string_length(mut self, value: i64) -> Self {
            self.min_string_length = Some(value);
            self
        }

        /// 字符串最大长度
        #[inline]
        pub fn max_string_length(mut self, value: i64) -> Self {
            self.max_string_length = Some(value);
            self
        }

        /// 校验规则
        #[inline]
        pub fn validator(mut self, value: impl Into<Enumeration<Validator>>) -> Self {
            self.validator = Some(value.into());
            self
        }
    }

    impl Message for StringCheckRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_string_length", &mut self.min_string_length),
                ("max_string_length", &mut self.max_string_length),
                ("validator", &mut self.validator),
            ]);
        }
    }

    /// 枚举校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EnumCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
    }

    impl EnumCheckRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 最小列表长度
        #[inline]
        pub fn min_list_length(mut self, value: i64) -> Self {
            self.min_list_length = Some(value);
            self
        }

        /// 最大列表长度
        #[inline]
        pub fn max_list_length(mut self, value: i64) -> Self {
            self.max_list_length = Some(value);
            self
        }

        /// 展示给商户看的枚举可选的字段列表
        #[inline]
        pub fn enum_values(mut self, value: Vec<String>) -> Self {
            self.enum_values = Some(value);
            self
        }
    }

    impl Message for EnumCheckRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_list_length", &mut self.min_list_length),
                ("max_list_length", &mut self.max_list_length),
                ("enum_values", &mut self.enum_values),
            ]);
        }
    }

    /// 文件校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FileCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<Enumeration<EnumFileExts>>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
    }

    impl FileCheckRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 最小列表长度
        #[inline]
        pub fn min_list_length(mut self, value: i64) -> Self {
            self.min_list_length = Some(value);
            self
        }

        /// 最大列表长度
        #[inline]
        pub fn max_list_length(mut self, value: i64) -> Self {
            self.max_list_length = Some(value);
            self
        }

        /// 限制提交的文件后缀
        #[inline]
        pub fn enum_file_exts(mut self, value: Vec<Enumeration<EnumFileExts>>) -> Self {
            self.enum_file_exts = Some(value);
            self
        }

        /// 限制文件提交大小
        #[inline]
        pub fn max_file_size(mut self, value: i64) -> Self {
            self.max_file_size = Some(value);
            self
        }
    }

    impl Message for FileCheckRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_list_length", &mut self.min_list_length),
                ("max_list_length", &mut self.max_list_length),
                ("enum_file_exts", &mut self.enum_file_exts),
                ("max_file_size", &mut self.max_file_size),
            ]);
        }
    }

    /// 时间区间校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TimeIntervalCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
    }

    impl TimeIntervalCheckRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 最小列表长度
        #[inline]
        pub fn min_list_length(mut self, value: i64) -> Self {
            self.min_list_length = Some(value);
            self
        }

        /// 最大列表长度
        #[inline]
        pub fn max_list_length(mut self, value: i64) -> Self {
            self.max_list_length = Some(value);
            self
        }
    }

    impl Message for TimeIntervalCheckRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_list_length", &mut self.min_list_length),
                ("max_list_length", &mut self.max_list_length),
            ]);
        }
    }

    /// 订单类型校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrderIntervalCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<Enumeration<EnumFileExts>>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
    }

    impl OrderIntervalCheckRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 最小列表长度
        #[inline]
        pub fn min_list_length(mut self, value: i64) -> Self {
            self.min_list_length = Some(value);
            self
        }

        /// 最大列表长度
        #[inline]
        pub fn max_list_length(mut self, value: i64) -> Self {
            self.max_list_length = Some(value);
            self
        }

        /// 限制提交的文件后缀
        #[inline]
        pub fn enum_file_exts(mut self, value: Vec<Enumeration<EnumFileExts>>) -> Self {
            self.enum_file_exts = Some(value);
            self
        }

        /// 限制文件提交大小
        #[inline]
        pub fn max_file_size(mut self, value: i64) -> Self {
            self.max_file_size = Some(value);
            self
        }
    }

    impl Message for OrderIntervalCheckRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_list_length", &mut self.min_list_length),
                ("max_list_length", &mut self.max_list_length),
                ("enum_file_exts", &mut self.enum_file_exts),
                ("max_file_size", &mut self.max_file_size),
            ]);
        }
    }

    /// 资料项关联规则集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Relations {
        /// 关联的资料项ID
        pub source_key: Option<i64>,
        /// 关联的资料项值
        pub source_value: Option<String>,
    }

    impl Relations {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 关联的资料项ID
        #[inline]
        pub fn source_key(mut self, value: i64) -> Self {
            self.source_key = Some(value);
            self
        }

        /// 关联的资料项值
        #[inline]
        pub fn source_value(mut self, value: impl Into<String>) -> Self {
            self.source_value = Some(value.into());
            self
        }
    }

    impl Message for Relations {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("source_key", &mut self.source_key),
                ("source_value", &mut self.source_value),
            ]);
        }
    }

    /// 发起交易拦截申诉：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 交易拦截申诉ID
        pub block_submission_id: Option<String>,
        /// 提交时间
        pub submit_time: Option<String>,
        /// 审核结果
        pub review_result: Option<Enumeration<ReviewResult>>,
        /// 审核时间
        pub review_time: Option<String>,
        /// 审核驳回原因
        pub review_reject_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("block_submission_id", &mut self.block_submission_id),
                ("submit_time", &mut self.submit_time),
                ("review_result", &mut self.review_result),
                ("review_time", &mut self.review_time),
                ("review_reject_reason", &mut self.review_reject_reason),
            ]);
        }
    }

    message!(
        Request,
        SubmitData,
        RecordFields,
        RepeatedFieldData,
        StringCheckRule,
        EnumCheckRule,
        FileCheckRule,
        TimeIntervalCheckRule,
        OrderIntervalCheckRule,
        Relations,
        Response
    );
}
