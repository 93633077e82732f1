//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
pub struct Submit {
    pub(crate) node: crate::chain::Node,
}

impl Submit {
    /// 提交尽调资料 (partner)
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::submit::post;
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
    ///                     .tips("")
    ///                     .placeholder("")
    ///                     .tooltip("")
    ///                     .required(0)
    ///                     .check_rule(
    ///                         post::CheckRule::new()
    ///                             .min_length(0)
    ///                             .max_length(0)
    ///                             .enum_file_exts(vec![post::EnumFileExts::PNG])
    ///                             .max_file_size(0)
    ///                             .enum_keys(vec![1])
    ///                             .enum_values(vec!["string".to_owned()]),
    ///                     )
    ///                     .relations(vec![post::Relations::new().source_key(0).source_value("")])
    ///                     .need_encrypt(true),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .mch_operation_manage()
    ///     .enhanced_due_diligence()
    ///     .due_diligence_id("123000110_2_2190381dakdajois1283i12jo")
    ///     .submit()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit")
    }
}

/// 提交尽调资料
pub mod post {
    use crate::message;

    pub use crate::shared::v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post_relations::Relations;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_relations::Relations as RecordFieldsRelations;

    enumeration! {
        /// 限制提交的文件后缀
        EnumFileExts {
            PNG = "png",
            JPG = "jpg",
            JPEG = "jpeg",
        }
    }

    enumeration! {
        /// 尽调单状态
        DueDiligenceState {
            DUE_DILIGENCE_STATE_COLLECTING = "DUE_DILIGENCE_STATE_COLLECTING",
            DUE_DILIGENCE_STATE_AUDITING = "DUE_DILIGENCE_STATE_AUDITING",
            DUE_DILIGENCE_STATE_REJECTED = "DUE_DILIGENCE_STATE_REJECTED",
            DUE_DILIGENCE_STATE_EXPIRED = "DUE_DILIGENCE_STATE_EXPIRED",
            DUE_DILIGENCE_STATE_CANCELLED = "DUE_DILIGENCE_STATE_CANCELLED",
            DUE_DILIGENCE_STATE_FINISHED = "DUE_DILIGENCE_STATE_FINISHED",
        }
    }

    /// 提交尽调资料：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::optional::<crate::JsonText<SubmitData>>("submit_data"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 提交资料内容
        pub fn submit_data(self, value: impl Into<crate::JsonText<SubmitData>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SubmitData>>("submit_data", value))
        }
    }

    /// 提交资料内容
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
            message::optional::<String>("tips"),
            message::optional::<String>("placeholder"),
            message::optional::<String>("tooltip"),
            message::optional::<i64>("required"),
            message::optional::<CheckRule>("check_rule"),
            message::optional::<Vec<Relations>>("relations"),
            message::optional::<bool>("need_encrypt"),
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

        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        #[inline]
        pub fn r#type(self, value: i64) -> Self {
            Self(self.0.with("type", value))
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

        /// 校验规则
        #[inline]
        pub fn check_rule(self, value: CheckRule) -> Self {
            Self(self.0.with("check_rule", value))
        }

        /// 资料项关联规则集合
        #[inline]
        pub fn relations(self, value: Vec<Relations>) -> Self {
            Self(self.0.with("relations", value))
        }

        /// 提交内容需要加密
        #[inline]
        pub fn need_encrypt(self, value: bool) -> Self {
            Self(self.0.with("need_encrypt", value))
        }
    }

    /// 校验规则
    pub struct CheckRule(pub(crate) message::Object);

    impl CheckRule {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("min_length"),
            message::optional::<i64>("max_length"),
            message::optional::<Vec<crate::Enumeration<EnumFileExts>>>("enum_file_exts"),
            message::optional::<i64>("max_file_size"),
            message::optional::<Vec<i64>>("enum_keys"),
            message::optional::<Vec<String>>("enum_values"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 字符串最小长度
        #[inline]
        pub fn min_length(self, value: i64) -> Self {
            Self(self.0.with("min_length", value))
        }

        /// 字符串最大长度
        #[inline]
        pub fn max_length(self, value: i64) -> Self {
            Self(self.0.with("max_length", value))
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

        /// 枚举可选的字段枚举值
        #[inline]
        pub fn enum_keys(self, value: Vec<i64>) -> Self {
            Self(self.0.with("enum_keys", value))
        }

        /// 展示给商户看的枚举可选的字段列表
        #[inline]
        pub fn enum_values(self, value: Vec<String>) -> Self {
            Self(self.0.with("enum_values", value))
        }
    }

    /// 提交尽调资料：应答
    #[non_exhaustive]
    pub struct Response {
        /// 尽调单状态
        pub due_diligence_state: Option<crate::Enumeration<DueDiligenceState>>,
        /// 提交时间
        pub submit_time: Option<crate::Time>,
        /// 尽调要求提交的资料
        pub submission_template: Option<crate::JsonText<SubmissionTemplate>>,
        /// 尽调已经提交的资料
        pub submission_data: Option<crate::JsonText<SubmissionData>>,
    }

    /// 尽调要求提交的资料
    #[non_exhaustive]
    pub struct SubmissionTemplate {
        /// 资料项集合
        pub record_fields: Option<Vec<SubmissionTemplateRecordFields>>,
    }

    /// 尽调已经提交的资料
    #[non_exhaustive]
    pub struct SubmissionData {
        /// 资料项集合
        pub record_fields: Option<Vec<SubmissionDataRecordFields>>,
    }

    /// 资料项集合
    #[non_exhaustive]
    pub struct SubmissionTemplateRecordFields {
        /// 校验规则
        pub check_rule: Option<RecordFieldsCheckRule>,
        /// 是否允许修改内容，已知取值：`0`、`1`
        pub disabled: Option<i64>,
        /// 资料项值
        pub field_data: Option<String>,
        /// 资料项英文名
        pub field_name: Option<String>,
        /// 是否隐藏资料项
        pub hidden: Option<i64>,
        /// 资料项ID
        pub item_id: Option<String>,
        /// 资料项中文名
        pub name: Option<String>,
        /// 提交内容需要加密
        pub need_encrypt: Option<bool>,
        /// 输入占位文案
        pub placeholder: Option<String>,
        /// 是否必填，已知取值：`0`、`1`
        pub required: Option<i64>,
        /// 资料项填写提示
        pub tips: Option<String>,
        /// 叹号悬浮提示语
        pub tooltip: Option<String>,
        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        pub r#type: Option<i64>,
        /// 日期类型是否可勾选“长期有效”，已知取值：`0`、`1`
        pub use_permanently_date: Option<i64>,
    }

    /// 资料项集合
    #[non_exhaustive]
    pub struct SubmissionDataRecordFields {
        /// 资料项ID
        pub item_id: Option<String>,
        /// 资料项英文名
        pub field_name: Option<String>,
        /// 资料项中文名
        pub name: Option<String>,
        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        pub r#type: Option<i64>,
        /// 资料项填写提示
        pub tips: Option<String>,
        /// 输入框占位文案
        pub placeholder: Option<String>,
        /// 叹号悬浮提示语
        pub tooltip: Option<String>,
        /// 是否必须提交，已知取值：`0`、`1`
        pub required: Option<i64>,
        /// 校验规则
        pub check_rule: Option<RecordFieldsCheckRule>,
        /// 资料项关联规则集合
        pub relations: Option<Vec<RecordFieldsRelations>>,
        /// 提交内容需要加密
        pub need_encrypt: Option<bool>,
    }

    /// 校验规则
    #[non_exhaustive]
    pub struct RecordFieldsCheckRule {
        /// 字符串最小长度
        pub min_length: Option<i64>,
        /// 字符串最大长度
        pub max_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<crate::Enumeration<EnumFileExts>>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
        /// 枚举可选的字段枚举值
        pub enum_keys: Option<Vec<i64>>,
        /// 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
    }

    request!(Request, SubmitData, RecordFields, CheckRule);

    held!(SubmitData, RecordFields, CheckRule);

    message! {
        Response {
            0 => due_diligence_state: "due_diligence_state",
            1 => submit_time: "submit_time",
            2 => submission_template: "submission_template",
            3 => submission_data: "submission_data",
        }
        SubmissionTemplate {
            0 => record_fields: "record_fields",
        }
        SubmissionData {
            0 => record_fields: "record_fields",
        }
        SubmissionTemplateRecordFields {
            0 => check_rule: "check_rule",
            1 => disabled: "disabled",
            2 => field_data: "field_data",
            3 => field_name: "field_name",
            4 => hidden: "hidden",
            5 => item_id: "item_id",
            6 => name: "name",
            7 => need_encrypt: "need_encrypt",
            8 => placeholder: "placeholder",
            9 => required: "required",
            10 => tips: "tips",
            11 => tooltip: "tooltip",
            12 => r#type: "type",
            13 => use_permanently_date: "use_permanently_date",
        }
        SubmissionDataRecordFields {
            0 => item_id: "item_id",
            1 => field_name: "field_name",
            2 => name: "name",
            3 => r#type: "type",
            4 => tips: "tips",
            5 => placeholder: "placeholder",
            6 => tooltip: "tooltip",
            7 => required: "required",
            8 => check_rule: "check_rule",
            9 => relations: "relations",
            10 => need_encrypt: "need_encrypt",
        }
        RecordFieldsCheckRule {
            0 => min_length: "min_length",
            1 => max_length: "max_length",
            2 => enum_file_exts: "enum_file_exts",
            3 => max_file_size: "max_file_size",
            4 => enum_keys: "enum_keys",
            5 => enum_values: "enum_values",
        }
    }
}
