//! `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
pub struct MchManageSubmissions(pub(crate) Node);

impl MchManageSubmissions {
    /// 对指定商户管理记录提交资料 (partner)
    ///
    /// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_manage::mch_manage_records::manage_record_id::mch_manage_submissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("123000110")
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
    ///     .mch_manage()
    ///     .mch_manage_records()
    ///     .manage_record_id("M1210999900435123451697535102441")
    ///     .mch_manage_submissions()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
            rest,
        )
    }
}

/// 对指定商户管理记录提交资料
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, Time, held, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::get::{
        EnumFileExts, Validator,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
    );

    /// 对指定商户管理记录提交资料：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sub_mchid"), required::<JsonText<SubmitData>>("submit_data")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户提交资料内容（必填）
        pub fn submit_data(self, value: impl Into<JsonText<SubmitData>>) -> Self {
            Self(self.0.with::<JsonText<SubmitData>>("submit_data", value.into()))
        }
    }

    /// 商户提交资料内容
    #[derive(Clone)]
    pub struct SubmitData(pub(crate) Object);

    impl SubmitData {
        const MEMBERS: &'static [Listed] = &[required::<Vec<RecordFields>>("record_fields")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 资料项集合（必填）
        #[inline]
        pub fn record_fields(self, value: Vec<RecordFields>) -> Self {
            Self(self.0.with("record_fields", value))
        }
    }

    /// 资料项集合
    #[derive(Clone)]
    pub struct RecordFields(pub(crate) Object);

    impl RecordFields {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("item_id"),
            optional::<String>("field_name"),
            optional::<String>("name"),
            optional::<i64>("type"),
            optional::<JsonText<Vec<RepeatedFieldData>>>("repeated_field_data"),
            optional::<String>("tips"),
            optional::<String>("placeholder"),
            optional::<String>("tooltip"),
            optional::<i64>("required"),
            optional::<bool>("need_encrypt"),
            optional::<StringCheckRule>("string_check_rule"),
            optional::<EnumCheckRule>("enum_check_rule"),
            optional::<FileCheckRule>("file_check_rule"),
            optional::<TimeIntervalCheckRule>("time_interval_check_rule"),
            optional::<OrderIntervalCheckRule>("order_interval_check_rule"),
            optional::<Vec<Relations>>("relations"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 资料项ID
        pub fn item_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("item_id", value.into()))
        }

        /// 资料项英文名
        pub fn field_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("field_name", value.into()))
        }

        /// 资料项中文名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 资料项类型，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        #[inline]
        pub fn r#type(self, value: i64) -> Self {
            Self(self.0.with("type", value))
        }

        /// 补充资料项多值JSON格式
        pub fn repeated_field_data(
            self,
            value: impl Into<JsonText<Vec<RepeatedFieldData>>>,
        ) -> Self {
            Self(
                self.0
                    .with::<JsonText<Vec<RepeatedFieldData>>>("repeated_field_data", value.into()),
            )
        }

        /// 资料项填写提示
        pub fn tips(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tips", value.into()))
        }

        /// 输入框占位文案
        pub fn placeholder(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("placeholder", value.into()))
        }

        /// 叹号悬浮提示语
        pub fn tooltip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tooltip", value.into()))
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
    #[derive(Clone)]
    pub struct RepeatedFieldData(pub(crate) Object);

    impl RepeatedFieldData {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("longitude"),
            optional::<String>("latitude"),
            optional::<String>("province"),
            optional::<String>("city"),
            optional::<String>("area"),
            optional::<String>("street"),
            optional::<String>("address"),
            optional::<String>("name"),
            optional::<String>("wechat_order_id"),
            optional::<String>("merchant_order_id"),
            optional::<Time>("trade_time"),
            optional::<String>("trade_money_amount"),
            optional::<String>("trade_goods"),
            optional::<i64>("logistic_flag"),
            optional::<Vec<String>>("evidence_img_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 经度值
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("longitude", value.into()))
        }

        /// 纬度值
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("latitude", value.into()))
        }

        /// 省份
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("province", value.into()))
        }

        /// 城市
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("city", value.into()))
        }

        /// 区域
        pub fn area(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("area", value.into()))
        }

        /// 街道
        pub fn street(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("street", value.into()))
        }

        /// 详细地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address", value.into()))
        }

        /// 地址名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 微信支付订单号
        pub fn wechat_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("wechat_order_id", value.into()))
        }

        /// 商户订单号
        pub fn merchant_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_order_id", value.into()))
        }

        /// 交易时间+08
        pub fn trade_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("trade_time", value.into()))
        }

        /// 交易金额
        pub fn trade_money_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trade_money_amount", value.into()))
        }

        /// 调单商品
        pub fn trade_goods(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trade_goods", value.into()))
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
    #[derive(Clone)]
    pub struct StringCheckRule(pub(crate) Object);

    impl StringCheckRule {
        const MEMBERS: &'static [Listed] = &[
            optional::<i64>("min_string_length"),
            optional::<i64>("max_string_length"),
            optional::<Enumeration<Validator>>("validator"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn validator(self, value: impl Into<Enumeration<Validator>>) -> Self {
            Self(self.0.with::<Enumeration<Validator>>("validator", value.into()))
        }
    }

    /// 枚举校验规则
    #[derive(Clone)]
    pub struct EnumCheckRule(pub(crate) Object);

    impl EnumCheckRule {
        const MEMBERS: &'static [Listed] = &[
            optional::<i64>("min_list_length"),
            optional::<i64>("max_list_length"),
            optional::<Vec<String>>("enum_values"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
    #[derive(Clone)]
    pub struct FileCheckRule(pub(crate) Object);

    impl FileCheckRule {
        const MEMBERS: &'static [Listed] = &[
            optional::<i64>("min_list_length"),
            optional::<i64>("max_list_length"),
            optional::<Vec<Enumeration<EnumFileExts>>>("enum_file_exts"),
            optional::<i64>("max_file_size"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn enum_file_exts(self, value: Vec<Enumeration<EnumFileExts>>) -> Self {
            Self(self.0.with("enum_file_exts", value))
        }

        /// 限制文件提交大小
        #[inline]
        pub fn max_file_size(self, value: i64) -> Self {
            Self(self.0.with("max_file_size", value))
        }
    }

    /// 时间区间校验规则
    #[derive(Clone)]
    pub struct TimeIntervalCheckRule(pub(crate) Object);

    impl TimeIntervalCheckRule {
        const MEMBERS: &'static [Listed] =
            &[optional::<i64>("min_list_length"), optional::<i64>("max_list_length")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
    #[derive(Clone)]
    pub struct OrderIntervalCheckRule(pub(crate) Object);

    impl OrderIntervalCheckRule {
        const MEMBERS: &'static [Listed] = &[
            optional::<i64>("min_list_length"),
            optional::<i64>("max_list_length"),
            optional::<Vec<Enumeration<EnumFileExts>>>("enum_file_exts"),
            optional::<i64>("max_file_size"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn enum_file_exts(self, value: Vec<Enumeration<EnumFileExts>>) -> Self {
            Self(self.0.with("enum_file_exts", value))
        }

        /// 限制文件提交大小
        #[inline]
        pub fn max_file_size(self, value: i64) -> Self {
            Self(self.0.with("max_file_size", value))
        }
    }

    /// 资料项关联规则集合
    #[derive(Clone)]
    pub struct Relations(pub(crate) Object);

    impl Relations {
        const MEMBERS: &'static [Listed] =
            &[optional::<i64>("source_key"), optional::<String>("source_value")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 关联的资料项ID
        #[inline]
        pub fn source_key(self, value: i64) -> Self {
            Self(self.0.with("source_key", value))
        }

        /// 关联的资料项值
        pub fn source_value(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("source_value", value.into()))
        }
    }

    /// 对指定商户管理记录提交资料：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户管理提交资料记录ID
        pub manage_submission_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("manage_submission_id", &mut self.manage_submission_id),
                _ => return None,
            })
        }
    }

    request!(
        Request,
        SubmitData,
        RecordFields,
        RepeatedFieldData,
        StringCheckRule,
        EnumCheckRule,
        FileCheckRule,
        TimeIntervalCheckRule,
        OrderIntervalCheckRule,
        Relations
    );

    held!(
        SubmitData,
        RecordFields,
        RepeatedFieldData,
        StringCheckRule,
        EnumCheckRule,
        FileCheckRule,
        TimeIntervalCheckRule,
        OrderIntervalCheckRule,
        Relations
    );

    message!(Response);
}
