//! `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`

/// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

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
    ///             .record_fields([
    ///                 post::RecordFields::new()
    ///                     .item_id("")
    ///                     .field_name("")
    ///                     .name("")
    ///                     .r#type(0)
    ///                     .repeated_field_data([
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
    ///                             .evidence_img_list(["凭证图片1"]),
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
    ///                             .enum_values(["string"]),
    ///                     )
    ///                     .file_check_rule(
    ///                         post::FileCheckRule::new()
    ///                             .min_list_length(0)
    ///                             .max_list_length(0)
    ///                             .enum_file_exts([post::EnumFileExts::PNG])
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
    ///                             .enum_file_exts([
    ///                                 post::OrderIntervalCheckRuleEnumFileExts::PNG,
    ///                             ])
    ///                             .max_file_size(0),
    ///                     )
    ///                     .relations([post::Relations::new().source_key(0).source_value("")]),
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
            request,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}")
    }
}

/// 发起交易拦截申诉
pub mod post {

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

    enumeration! {
        /// 限制提交的文件后缀
        OrderIntervalCheckRuleEnumFileExts {
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

    enumeration! {
        /// 审核结果
        ReviewResult {
            EMPTY = "EMPTY",
            PASS = "PASS",
            REJECT = "REJECT",
        }
    }

    /// 发起交易拦截申诉：请求
    pub struct Request {
        /// 商户侧申诉单号（必填）
        pub merchant_submit_id: Option<String>,
        /// 商户提交资料内容（必填）
        pub submit_data: Option<crate::JsonText<SubmitData>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户侧申诉单号（必填）
        pub fn merchant_submit_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_submit_id = value.into_member();
            self
        }

        /// 商户提交资料内容（必填）
        pub fn submit_data<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<SubmitData>, M>,
        ) -> Self {
            self.submit_data = value.into_member();
            self
        }
    }

    /// 商户提交资料内容
    pub struct SubmitData {
        /// 资料项集合（必填）
        pub record_fields: Option<Vec<RecordFields>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubmitData {
        /// 资料项集合（必填）
        pub fn record_fields<M>(mut self, value: impl crate::IntoList<RecordFields, M>) -> Self {
            self.record_fields = value.into_list();
            self
        }
    }

    /// 资料项集合
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RecordFields {
        /// 资料项ID
        pub fn item_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.item_id = value.into_member();
            self
        }

        /// 资料项英文名
        pub fn field_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.field_name = value.into_member();
            self
        }

        /// 资料项中文名
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 资料项类型，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 补充资料项多值JSON格式
        pub fn repeated_field_data<M>(
            mut self,
            value: impl crate::IntoList<RepeatedFieldData, M>,
        ) -> Self {
            self.repeated_field_data = value.into_list().map(crate::JsonText);
            self
        }

        /// 资料项填写提示
        pub fn tips<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tips = value.into_member();
            self
        }

        /// 输入框占位文案
        pub fn placeholder<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.placeholder = value.into_member();
            self
        }

        /// 叹号悬浮提示语
        pub fn tooltip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tooltip = value.into_member();
            self
        }

        /// 是否必须提交，已知取值：`0`、`1`
        pub fn required<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.required = value.into_member();
            self
        }

        /// 提交内容需要加密
        pub fn need_encrypt<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_encrypt = value.into_member();
            self
        }

        /// 字符串校验规则
        pub fn string_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<StringCheckRule, M>,
        ) -> Self {
            self.string_check_rule = value.into_member();
            self
        }

        /// 枚举校验规则
        pub fn enum_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<EnumCheckRule, M>,
        ) -> Self {
            self.enum_check_rule = value.into_member();
            self
        }

        /// 文件校验规则
        pub fn file_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<FileCheckRule, M>,
        ) -> Self {
            self.file_check_rule = value.into_member();
            self
        }

        /// 时间区间校验规则
        pub fn time_interval_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<TimeIntervalCheckRule, M>,
        ) -> Self {
            self.time_interval_check_rule = value.into_member();
            self
        }

        /// 订单类型校验规则
        pub fn order_interval_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<OrderIntervalCheckRule, M>,
        ) -> Self {
            self.order_interval_check_rule = value.into_member();
            self
        }

        /// 资料项关联规则集合
        pub fn relations<M>(mut self, value: impl crate::IntoList<Relations, M>) -> Self {
            self.relations = value.into_list();
            self
        }
    }

    /// 补充资料项多值JSON格式
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RepeatedFieldData {
        /// 经度值
        pub fn longitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.longitude = value.into_member();
            self
        }

        /// 纬度值
        pub fn latitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.latitude = value.into_member();
            self
        }

        /// 省份
        pub fn province<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.province = value.into_member();
            self
        }

        /// 城市
        pub fn city<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.city = value.into_member();
            self
        }

        /// 区域
        pub fn area<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.area = value.into_member();
            self
        }

        /// 街道
        pub fn street<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.street = value.into_member();
            self
        }

        /// 详细地址
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 地址名
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 微信支付订单号
        pub fn wechat_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wechat_order_id = value.into_member();
            self
        }

        /// 商户订单号
        pub fn merchant_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_order_id = value.into_member();
            self
        }

        /// 交易时间+08
        pub fn trade_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.trade_time = value.into_member();
            self
        }

        /// 交易金额
        pub fn trade_money_amount<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_money_amount = value.into_member();
            self
        }

        /// 调单商品
        pub fn trade_goods<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_goods = value.into_member();
            self
        }

        /// 是否物流，已知取值：`0`、`1`
        pub fn logistic_flag<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.logistic_flag = value.into_member();
            self
        }

        /// 凭证图片信息
        pub fn evidence_img_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.evidence_img_list = value.into_list();
            self
        }
    }

    /// 字符串校验规则
    pub struct StringCheckRule {
        /// 字符串最小长度
        pub min_string_length: Option<i64>,
        /// 字符串最大长度
        pub max_string_length: Option<i64>,
        /// 校验规则
        pub validator: Validator,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StringCheckRule {
        /// 字符串最小长度
        pub fn min_string_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_string_length = value.into_member();
            self
        }

        /// 字符串最大长度
        pub fn max_string_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_string_length = value.into_member();
            self
        }

        /// 校验规则
        pub fn validator<M>(mut self, value: impl crate::IntoMember<Validator, M>) -> Self {
            self.validator = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 枚举校验规则
    pub struct EnumCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EnumCheckRule {
        /// 最小列表长度
        pub fn min_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_list_length = value.into_member();
            self
        }

        /// 最大列表长度
        pub fn max_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_list_length = value.into_member();
            self
        }

        /// 展示给商户看的枚举可选的字段列表
        pub fn enum_values<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.enum_values = value.into_list();
            self
        }
    }

    /// 文件校验规则
    pub struct FileCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<EnumFileExts>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FileCheckRule {
        /// 最小列表长度
        pub fn min_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_list_length = value.into_member();
            self
        }

        /// 最大列表长度
        pub fn max_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_list_length = value.into_member();
            self
        }

        /// 限制提交的文件后缀
        pub fn enum_file_exts<M>(mut self, value: impl crate::IntoList<EnumFileExts, M>) -> Self {
            self.enum_file_exts = value.into_list();
            self
        }

        /// 限制文件提交大小
        pub fn max_file_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_file_size = value.into_member();
            self
        }
    }

    /// 时间区间校验规则
    pub struct TimeIntervalCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TimeIntervalCheckRule {
        /// 最小列表长度
        pub fn min_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_list_length = value.into_member();
            self
        }

        /// 最大列表长度
        pub fn max_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_list_length = value.into_member();
            self
        }
    }

    /// 订单类型校验规则
    pub struct OrderIntervalCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<OrderIntervalCheckRuleEnumFileExts>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl OrderIntervalCheckRule {
        /// 最小列表长度
        pub fn min_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_list_length = value.into_member();
            self
        }

        /// 最大列表长度
        pub fn max_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_list_length = value.into_member();
            self
        }

        /// 限制提交的文件后缀
        pub fn enum_file_exts<M>(
            mut self,
            value: impl crate::IntoList<OrderIntervalCheckRuleEnumFileExts, M>,
        ) -> Self {
            self.enum_file_exts = value.into_list();
            self
        }

        /// 限制文件提交大小
        pub fn max_file_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_file_size = value.into_member();
            self
        }
    }

    /// 资料项关联规则集合
    pub struct Relations {
        /// 关联的资料项ID
        pub source_key: Option<i64>,
        /// 关联的资料项值
        pub source_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Relations {
        /// 关联的资料项ID
        pub fn source_key<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.source_key = value.into_member();
            self
        }

        /// 关联的资料项值
        pub fn source_value<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.source_value = value.into_member();
            self
        }
    }

    /// 发起交易拦截申诉：应答
    #[non_exhaustive]
    pub struct Response {
        /// 交易拦截申诉ID
        pub block_submission_id: Option<String>,
        /// 提交时间
        pub submit_time: Option<crate::Time>,
        /// 审核结果
        pub review_result: ReviewResult,
        /// 审核时间
        pub review_time: Option<crate::Time>,
        /// 审核驳回原因
        pub review_reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
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

    message! {
        Request {
            0 => merchant_submit_id: Required "merchant_submit_id",
            1 => submit_data: Required "submit_data",
        }
        SubmitData {
            0 => record_fields: Required "record_fields",
        }
        RecordFields {
            0 => item_id: Optional "item_id",
            1 => field_name: Optional "field_name",
            2 => name: Optional "name",
            3 => r#type: Optional "type",
            4 => repeated_field_data: Optional "repeated_field_data",
            5 => tips: Optional "tips",
            6 => placeholder: Optional "placeholder",
            7 => tooltip: Optional "tooltip",
            8 => required: Optional "required",
            9 => need_encrypt: Optional "need_encrypt",
            10 => string_check_rule: Optional "string_check_rule",
            11 => enum_check_rule: Optional "enum_check_rule",
            12 => file_check_rule: Optional "file_check_rule",
            13 => time_interval_check_rule: Optional "time_interval_check_rule",
            14 => order_interval_check_rule: Optional "order_interval_check_rule",
            15 => relations: Optional "relations",
        }
        RepeatedFieldData {
            0 => longitude: Optional "longitude",
            1 => latitude: Optional "latitude",
            2 => province: Optional "province",
            3 => city: Optional "city",
            4 => area: Optional "area",
            5 => street: Optional "street",
            6 => address: Optional "address",
            7 => name: Optional "name",
            8 => wechat_order_id: Optional "wechat_order_id",
            9 => merchant_order_id: Optional "merchant_order_id",
            10 => trade_time: Optional "trade_time",
            11 => trade_money_amount: Optional "trade_money_amount",
            12 => trade_goods: Optional "trade_goods",
            13 => logistic_flag: Optional "logistic_flag",
            14 => evidence_img_list: Optional "evidence_img_list",
        }
        StringCheckRule {
            0 => min_string_length: Optional "min_string_length",
            1 => max_string_length: Optional "max_string_length",
            2 => validator: Optional "validator",
        }
        EnumCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_values: Optional "enum_values",
        }
        FileCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
        }
        TimeIntervalCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
        }
        OrderIntervalCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
        }
        Relations {
            0 => source_key: Optional "source_key",
            1 => source_value: Optional "source_value",
        }
        Response {
            0 => block_submission_id: Optional "block_submission_id",
            1 => submit_time: Optional "submit_time",
            2 => review_result: Optional "review_result",
            3 => review_time: Optional "review_time",
            4 => review_reject_reason: Optional "review_reject_reason",
        }
    }
}
