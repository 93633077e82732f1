//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
#[derive(Clone, Debug)]
pub struct Submit(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit", rest)
    }
}

/// 提交尽调资料
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Hold, JsonText, Listed, Members, Message, Object, enumeration, message,
        optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    );

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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sub_mchid"), optional::<JsonText<SubmitData>>("submit_data")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 提交资料内容
        pub fn submit_data(self, value: impl Into<JsonText<SubmitData>>) -> Self {
            Self(self.0.with("submit_data", <JsonText<SubmitData>>::hold(value.into())))
        }
    }

    /// 提交资料内容
    #[derive(Clone)]
    pub struct SubmitData(pub(crate) Object);

    impl SubmitData {
        const MEMBERS: &'static [Listed] = &[required::<Vec<RecordFields>>("record_fields")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 资料项集合（必填）
        pub fn record_fields(self, value: Vec<RecordFields>) -> Self {
            Self(self.0.with("record_fields", value.hold()))
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
            optional::<String>("tips"),
            optional::<String>("placeholder"),
            optional::<String>("tooltip"),
            optional::<i64>("required"),
            optional::<CheckRule>("check_rule"),
            optional::<Vec<Relations>>("relations"),
            optional::<bool>("need_encrypt"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 资料项ID
        pub fn item_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("item_id", String::hold(value.into())))
        }

        /// 资料项英文名
        pub fn field_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("field_name", String::hold(value.into())))
        }

        /// 资料项中文名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("name", String::hold(value.into())))
        }

        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        pub fn r#type(self, value: i64) -> Self {
            Self(self.0.with("type", value.hold()))
        }

        /// 资料项填写提示
        pub fn tips(self, value: impl Into<String>) -> Self {
            Self(self.0.with("tips", String::hold(value.into())))
        }

        /// 输入框占位文案
        pub fn placeholder(self, value: impl Into<String>) -> Self {
            Self(self.0.with("placeholder", String::hold(value.into())))
        }

        /// 叹号悬浮提示语
        pub fn tooltip(self, value: impl Into<String>) -> Self {
            Self(self.0.with("tooltip", String::hold(value.into())))
        }

        /// 是否必须提交，已知取值：`0`、`1`
        pub fn required(self, value: i64) -> Self {
            Self(self.0.with("required", value.hold()))
        }

        /// 校验规则
        pub fn check_rule(self, value: CheckRule) -> Self {
            Self(self.0.with("check_rule", value.hold()))
        }

        /// 资料项关联规则集合
        pub fn relations(self, value: Vec<Relations>) -> Self {
            Self(self.0.with("relations", value.hold()))
        }

        /// 提交内容需要加密
        pub fn need_encrypt(self, value: bool) -> Self {
            Self(self.0.with("need_encrypt", value.hold()))
        }
    }

    /// 校验规则
    #[derive(Clone)]
    pub struct CheckRule(pub(crate) Object);

    impl CheckRule {
        const MEMBERS: &'static [Listed] = &[
            optional::<i64>("min_length"),
            optional::<i64>("max_length"),
            optional::<Vec<Enumeration<EnumFileExts>>>("enum_file_exts"),
            optional::<i64>("max_file_size"),
            optional::<Vec<i64>>("enum_keys"),
            optional::<Vec<String>>("enum_values"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 字符串最小长度
        pub fn min_length(self, value: i64) -> Self {
            Self(self.0.with("min_length", value.hold()))
        }

        /// 字符串最大长度
        pub fn max_length(self, value: i64) -> Self {
            Self(self.0.with("max_length", value.hold()))
        }

        /// 限制提交的文件后缀
        pub fn enum_file_exts(self, value: Vec<Enumeration<EnumFileExts>>) -> Self {
            Self(self.0.with("enum_file_exts", value.hold()))
        }

        /// 限制文件提交大小
        pub fn max_file_size(self, value: i64) -> Self {
            Self(self.0.with("max_file_size", value.hold()))
        }

        /// 枚举可选的字段枚举值
        pub fn enum_keys(self, value: Vec<i64>) -> Self {
            Self(self.0.with("enum_keys", value.hold()))
        }

        /// 展示给商户看的枚举可选的字段列表
        pub fn enum_values(self, value: Vec<String>) -> Self {
            Self(self.0.with("enum_values", value.hold()))
        }
    }

    /// 资料项关联规则集合
    #[derive(Clone)]
    pub struct Relations(pub(crate) Object);

    impl Relations {
        const MEMBERS: &'static [Listed] =
            &[optional::<i64>("source_key"), optional::<String>("source_value")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 关联的资料项ID
        pub fn source_key(self, value: i64) -> Self {
            Self(self.0.with("source_key", value.hold()))
        }

        /// 关联的资料项值
        pub fn source_value(self, value: impl Into<String>) -> Self {
            Self(self.0.with("source_value", String::hold(value.into())))
        }
    }

    /// 提交尽调资料：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 尽调单状态
        pub due_diligence_state: Option<Enumeration<DueDiligenceState>>,
        /// 提交时间
        pub submit_time: Option<String>,
        /// 尽调要求提交的资料
        pub submission_template: Option<JsonText<SubmissionTemplate>>,
        /// 尽调已经提交的资料
        pub submission_data: Option<JsonText<SubmissionData>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("due_diligence_state", &mut self.due_diligence_state),
                ("submit_time", &mut self.submit_time),
                ("submission_template", &mut self.submission_template),
                ("submission_data", &mut self.submission_data),
            ]);
        }
    }

    /// 尽调要求提交的资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubmissionTemplate {
        /// 资料项集合
        pub record_fields: Option<Vec<SubmissionTemplateRecordFields>>,
    }

    impl Message for SubmissionTemplate {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("record_fields", &mut self.record_fields)]);
        }
    }

    /// 尽调已经提交的资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubmissionData {
        /// 资料项集合
        pub record_fields: Option<Vec<SubmissionDataRecordFields>>,
    }

    impl Message for SubmissionData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("record_fields", &mut self.record_fields)]);
        }
    }

    /// 资料项集合
    #[derive(Clone, Default)]
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

    impl Message for SubmissionTemplateRecordFields {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("check_rule", &mut self.check_rule),
                ("disabled", &mut self.disabled),
                ("field_data", &mut self.field_data),
                ("field_name", &mut self.field_name),
                ("hidden", &mut self.hidden),
                ("item_id", &mut self.item_id),
                ("name", &mut self.name),
                ("need_encrypt", &mut self.need_encrypt),
                ("placeholder", &mut self.placeholder),
                ("required", &mut self.required),
                ("tips", &mut self.tips),
                ("tooltip", &mut self.tooltip),
                ("type", &mut self.r#type),
                ("use_permanently_date", &mut self.use_permanently_date),
            ]);
        }
    }

    /// 资料项集合
    #[derive(Clone, Default)]
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

    impl Message for SubmissionDataRecordFields {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("item_id", &mut self.item_id),
                ("field_name", &mut self.field_name),
                ("name", &mut self.name),
                ("type", &mut self.r#type),
                ("tips", &mut self.tips),
                ("placeholder", &mut self.placeholder),
                ("tooltip", &mut self.tooltip),
                ("required", &mut self.required),
                ("check_rule", &mut self.check_rule),
                ("relations", &mut self.relations),
                ("need_encrypt", &mut self.need_encrypt),
            ]);
        }
    }

    /// 校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RecordFieldsCheckRule {
        /// 字符串最小长度
        pub min_length: Option<i64>,
        /// 字符串最大长度
        pub max_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<Enumeration<EnumFileExts>>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
        /// 枚举可选的字段枚举值
        pub enum_keys: Option<Vec<i64>>,
        /// 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
    }

    impl Message for RecordFieldsCheckRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_length", &mut self.min_length),
                ("max_length", &mut self.max_length),
                ("enum_file_exts", &mut self.enum_file_exts),
                ("max_file_size", &mut self.max_file_size),
                ("enum_keys", &mut self.enum_keys),
                ("enum_values", &mut self.enum_values),
            ]);
        }
    }

    /// 资料项关联规则集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RecordFieldsRelations {
        /// 关联的资料项ID
        pub source_key: Option<i64>,
        /// 关联的资料项值
        pub source_value: Option<String>,
    }

    impl Message for RecordFieldsRelations {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("source_key", &mut self.source_key),
                ("source_value", &mut self.source_value),
            ]);
        }
    }

    request!(Request, SubmitData, RecordFields, CheckRule, Relations);

    message!(
        Response,
        SubmissionTemplate,
        SubmissionData,
        SubmissionTemplateRecordFields,
        SubmissionDataRecordFields,
        RecordFieldsCheckRule,
        RecordFieldsRelations
    );
}
